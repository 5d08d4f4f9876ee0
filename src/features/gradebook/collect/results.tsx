import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Student } from '../../../core/classroom/roster.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Book } from '../book/load-book.ts';
import styles from './collect.module.css';
import { numberRanges } from '../scan/number-ranges.ts';
import { notesOf, type Outcome, OUTCOME_KINDS, type OutcomeNote, whoIs } from './outcome.ts';
import type { CollectingWays } from './use-collecting.ts';

/** How many are listed at first; the rest on request, so that thousands do not slow the page. */
const STEP = 50;

const LOOKS = {
  new: ['good', 'check'],
  newer: ['good', 'swap'],
  older: ['plain', 'history'],
  duplicate: ['plain', 'minus'],
  'other-assignment': ['warning', 'arrow-right'],
  refused: ['bad', 'cross'],
  'not-kept': ['bad', 'warning'],
} as const satisfies Record<
  Outcome['kind'],
  readonly ['good' | 'plain' | 'warning' | 'bad', IconName]
>;

const NOTE_TONES: Readonly<Record<OutcomeNote, 'warning' | 'bad'>> = {
  stranger: 'warning',
  altered: 'bad',
  blocked: 'bad',
  'score-differs': 'warning',
  late: 'warning',
  'other-edition': 'warning',
};

function Detail({ outcome, book }: { readonly outcome: Outcome; readonly book: Book }) {
  const { t } = useTranslation();
  switch (outcome.kind) {
    case 'refused':
      return (
        <span>
          {t(`gradebook.collect.problem.${outcome.problem}`)}
          {outcome.missing !== undefined &&
            ` ${t('gradebook.collect.missing', { numbers: numberRanges(outcome.missing).slice(0, 12).join(', ') })}`}
        </span>
      );
    case 'not-kept':
      return <span>{t(`gradebook.failure.${outcome.failure}`)}</span>;
    case 'other-assignment': {
      const { assignment } = outcome;
      const title = book.titles.get(assignment);
      if (title === undefined) return <span>{t('gradebook.collect.unknownAssignment')}</span>;
      return (
        <a href={hrefOf({ name: 'gradebook', assignment })}>
          {t('gradebook.collect.belongsTo', { title })}
        </a>
      );
    }
    case 'duplicate':
      return null;
    case 'new':
    case 'newer':
    case 'older': {
      const notes = notesOf(outcome.record, book.schoolClass?.students ?? []);
      return notes.map((note) => (
        <Tag key={note} tone={NOTE_TONES[note]} icon="warning">
          {t(`gradebook.collect.note.${note}`)}
        </Tag>
      ));
    }
  }
}

function Line({ outcome, book }: { readonly outcome: Outcome; readonly book: Book }) {
  const { t } = useTranslation();
  const [tone, icon] = LOOKS[outcome.kind];
  const who = whoIs(outcome);
  return (
    <li className={styles.line}>
      <Tag tone={tone} icon={icon}>
        {t(`gradebook.collect.kind.${outcome.kind}`)}
      </Tag>
      {who !== undefined && <b>{who}</b>}
      <span className={styles.file}>{outcome.file}</span>
      <Detail outcome={outcome} book={book} />
    </li>
  );
}

/** Puts what needs somebody first; of those taken in, the ones there is something to say about. */
function byUrgency(
  { outcomes, state }: CollectingWays,
  students: readonly Student[],
): readonly Outcome[] {
  // While it runs the list must not jump.
  if (state === 'running') return outcomes;
  const isQuiet = (one: Outcome): boolean =>
    !('record' in one) || notesOf(one.record, students).length === 0;
  return OUTCOME_KINDS.flatMap((kind) => {
    const some = outcomes.filter((one) => one.kind === kind);
    return [...some.filter((one) => !isQuiet(one)), ...some.filter(isQuiet)];
  });
}

/** What became of every file, those that need a person first. */
export function CollectResults({
  collecting,
  book,
}: {
  readonly collecting: CollectingWays;
  readonly book: Book;
}) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(STEP);
  const { state, outcomes, done, total, dismiss, resume } = collecting;
  if (state === 'idle') return null;
  const kinds = OUTCOME_KINDS.map((kind) => ({
    kind,
    count: outcomes.filter((one) => one.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const needsLook = outcomes.some(({ kind }) => kind === 'refused' || kind === 'not-kept');
  const list = byUrgency(collecting, book.schoolClass?.students ?? []);
  return (
    <section className={styles.results} aria-labelledby="collect-results" data-print="hide">
      <h2 id="collect-results">{t('gradebook.collect.results')}</h2>
      {state !== 'running' && (
        <Notice
          tone={needsLook || state === 'cancelled' ? 'warning' : 'good'}
          announce="status"
          title={t(`gradebook.collect.${state}`, { done, total })}
          actions={
            <>
              {state === 'cancelled' && (
                <Button variant="primary" onClick={resume}>
                  {t('gradebook.collect.resume')}
                </Button>
              )}
              <Button onClick={dismiss}>{t('gradebook.collect.close')}</Button>
            </>
          }
        />
      )}
      <ul className={styles.kinds}>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <Icon name={LOOKS[kind][1]} /> {t(`gradebook.collect.kind.${kind}`)} <b>{count}</b>
          </li>
        ))}
      </ul>
      <ul className={styles.lines}>
        {list.slice(0, shown).map((outcome, index) => (
          // Two outcomes of one file have no other name than their place.
          <Line key={`${outcome.file}/${index}`} outcome={outcome} book={book} />
        ))}
      </ul>
      {list.length > shown && (
        <Button onClick={() => setShown(shown + STEP * 4)}>
          {t('gradebook.collect.more', { count: list.length - shown })}
        </Button>
      )}
    </section>
  );
}
