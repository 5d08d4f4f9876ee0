import { useTranslation } from 'react-i18next';
import { sheetForm } from '../../../core/assessment/sheet-form.ts';
import { Card } from '../../../ui/card.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { itemName } from '../panel/panel-parts.ts';
import { type Column, isSplit } from './columns.ts';
import type { JudgedTalk } from './load-opinions.ts';
import styles from './opinions.module.css';
import { AnswerMark } from './table-parts.tsx';

interface SplitsProps {
  readonly talk: JudgedTalk;
  readonly columns: readonly Column[];
}

/** What the machine counted for an item. */
function Counted({ talk: { report }, item }: { readonly talk: JudgedTalk; readonly item: string }) {
  const { t } = useTranslation();
  const checks = report.criteria.flatMap((criterion) => criterion.checks);
  const check = checks.find(({ id }) => id === item);
  if (check === undefined) return null;
  const points = Math.round(check.earned * 10) / 10;
  return t('sheet.opinions.outOf', { points, of: check.possible });
}

/** The words of the talk the machine's answer rests on; empty when it rests on nothing said. */
function evidenceOf({ report, state }: JudgedTalk, item: string): string {
  const found = report.findings.find(({ check, start }) => check === item && start !== undefined);
  const turn = state.turns[found?.turn ?? -1];
  return turn?.by === 'agent' ? turn.text.slice(found?.start, found?.end) : '';
}

function Side({ talk, column, item }: { talk: JudgedTalk; column: Column; item: string }) {
  const { t } = useTranslation();
  const answer = column.opinion.answers[item];
  if (answer === undefined) return null;
  const comment = column.sheet?.items[item]?.comment ?? '';
  const words = column.sheet === undefined ? evidenceOf(talk, item) : '';
  return (
    <li>
      <b>{column.name}</b>
      <AnswerMark answer={answer} word={t(`sheet.answers.${answer}`)} />
      {column.sheet === undefined && (
        <span>
          <Counted {...{ talk, item }} />
          {words !== '' && (
            <>
              {' · '}
              {t('sheet.opinions.split.machine')} <q lang={talk.scenario.locale}>{words}</q>
            </>
          )}
        </span>
      )}
      {comment !== '' && <span>{comment}</span>}
    </li>
  );
}

/** What they do not agree on, each with its reasons: the place to begin talking. */
export function Splits({ talk, columns }: SplitsProps) {
  const { t } = useTranslation();
  const { scenario, words } = talk;
  const form = sheetForm(scenario.rubric, scenario.script.channel, 'observer');
  const compared = columns.filter(({ isCompared }) => isCompared);
  const torn = form.criteria.flatMap(({ items }) => items).filter(({ id }) => isSplit(columns, id));
  return (
    <Card aria-labelledby="opinions-splits" className={styles.block}>
      <h2 id="opinions-splits">
        {t('sheet.opinions.split.title')} ({torn.length})
      </h2>
      {torn.length === 0 && (
        <p>
          <Icon name="check" /> {t('sheet.opinions.split.none')}
        </p>
      )}
      <ul className={styles.splits}>
        {torn.map(({ id }) => (
          <li key={id}>
            <h3 lang={words.locale}>{itemName(words, id)}</h3>
            <ul className={styles.sides}>
              {compared.map((column) => (
                <Side key={column.key} {...{ talk, column }} item={id} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}
