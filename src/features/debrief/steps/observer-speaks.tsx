import { useTranslation } from 'react-i18next';
import type { AssessmentState, Mark } from '../../../core/assessment/assessment-state.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { formatDuration } from '../../../ui/duration.ts';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Debriefed } from '../load-debrief.ts';
import type { OwnSheet } from '../own/use-own-sheet.ts';
import { Written } from '../own/written.tsx';
import styles from './steps.module.css';
import { saidIn } from './words-of.tsx';

/** The last thing that had been said when a mark was made. */
function saidAt({ about }: Mark, { state, scenario }: Debriefed): string {
  const turn = state.turns.findLast((one) => one.n <= about && one.by !== 'line');
  return turn === undefined || turn.by === 'line' ? '' : saidIn(turn, scenario);
}

function Marks({ talk, sheet }: { readonly talk: Debriefed; readonly sheet: AssessmentState }) {
  const { t } = useTranslation();
  const { events, scenario } = talk;
  const began = events[1]?.at ?? talk.state.started.at;
  return (
    <>
      <h4>{t('debrief.observer.marks')}</h4>
      <ol className={styles.marks}>
        {sheet.marks.map((mark) => (
          <li key={mark.n}>
            <p className={styles.mark}>
              <time>{formatDuration((events[mark.about]?.at ?? began) - began)}</time>
              <Tag tone={mark.kind === 'well-done' ? 'good' : 'plain'}>
                {t(`sheet.marks.kinds.${mark.kind}`)}
              </Tag>
              {mark.note !== '' && <span>{mark.note}</span>}
            </p>
            <q lang={scenario.locale}>{saidAt(mark, talk)}</q>
          </li>
        ))}
      </ol>
    </>
  );
}

function Observed({ talk, sheet }: { readonly talk: Debriefed; readonly sheet: AssessmentState }) {
  const { t } = useTranslation();
  return (
    <section className={styles.sheet}>
      <h3>{sheet.started.name || t('debrief.observer.nobody')}</h3>
      <dl className={styles.pair}>
        <div>
          <dt>{t('debrief.observer.well')}</dt>
          <dd>{sheet.strengths}</dd>
        </div>
        <div>
          <dt>{t('debrief.observer.improve')}</dt>
          <dd>{sheet.improvements}</dd>
        </div>
      </dl>
      {sheet.marks.length > 0 && <Marks talk={talk} sheet={sheet} />}
    </section>
  );
}

const QUESTIONS = [
  ['strengths', 'ownWell'],
  ['improvements', 'ownImprove'],
] as const;

/** Without an observer the agent answers alone; the answers are part of the own sheet. */
function Alone({ talk, own }: { readonly talk: Debriefed; readonly own: OwnSheet }) {
  const { t } = useTranslation();
  const { session } = talk.state.started;
  const link = (
    <ButtonLink icon="eye" href={hrefOf({ name: 'observe', session })}>
      {t('debrief.observer.toSheet')}
    </ButtonLink>
  );
  return (
    <>
      {talk.isObserving ? (
        <Notice tone="warning" actions={link}>
          {t('debrief.observer.open')}
        </Notice>
      ) : (
        <Notice tone="info">{t('debrief.observer.none')}</Notice>
      )}
      {QUESTIONS.map(([about, label]) => (
        <Written
          key={about}
          label={t(`debrief.observer.${label}`)}
          value={own.sheet?.[about] ?? ''}
          onWrite={(text) => own.write({ type: 'words.written', about, text })}
        />
      ))}
    </>
  );
}

/** Whoever watched speaks first. */
export function ObserverSpeaks({
  talk,
  own,
}: {
  readonly talk: Debriefed;
  readonly own: OwnSheet;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.step}>
      {talk.observed.length === 0 ? (
        <Alone talk={talk} own={own} />
      ) : (
        <>
          <p>{t('debrief.observer.listen')}</p>
          {talk.observed.map((sheet) => (
            <Observed key={sheet.started.assessment} talk={talk} sheet={sheet} />
          ))}
        </>
      )}
    </div>
  );
}
