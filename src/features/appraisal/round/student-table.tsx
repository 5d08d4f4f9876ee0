import { useTranslation } from 'react-i18next';
import { marksOf, peersOf, selfOf } from '../../../core/appraisal/marks.ts';
import { type CaseState, caseState, lackingOf } from '../../../core/appraisal/round-progress.ts';
import type { Case } from '../../../core/appraisal/round-state.ts';
import { hrefOf } from '../../../ui/route.ts';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { Tag } from '../../../ui/tag.tsx';
import shared from '../appraisal.module.css';
import styles from './round.module.css';
import type { OpenRound } from './use-round.ts';

const TONES: Readonly<Record<CaseState, 'plain' | 'good' | 'warning' | 'bad' | 'info'>> = {
  'left-out': 'plain',
  incomplete: 'warning',
  complete: 'good',
  'to-mark': 'warning',
  marked: 'good',
  'no-reply': 'info',
  agreed: 'good',
  objecting: 'bad',
  settled: 'good',
};

/** One row: the same opinions for all, as far as they are there. */
function Row({ one, open }: { readonly one: Case; readonly open: OpenRound }) {
  const { t } = useTranslation();
  const { state, found } = open;
  const seen: Case = { ...one, evidence: one.evidence ?? found.get(one.student.id) };
  const now = caseState(state, one, seen.evidence);
  const { total, indicators } = marksOf(seen, state.plan);
  const { name, number, id } = one.student;
  const isCollecting = state.stage === 'plan' || state.stage === 'collect';
  const lacking = isCollecting ? lackingOf(seen, state.plan) : [];
  return (
    <tr>
      <th scope="row">
        <a
          href={hrefOf({ name: 'appraisal', id: state.round, student: id })}
          aria-label={t('appraisal.round.open', { name })}
        >
          {name}
        </a>
        {number !== '' && <span className={shared.small}>{number}</span>}
      </th>
      <td>
        <Tag tone={TONES[now]}>{t(`appraisal.round.state.${now}`)}</Tag>
        {lacking.length > 0 && (
          <div className={shared.small}>
            {t('appraisal.sheet.about', {
              name: t('appraisal.round.column.lacking'),
              what: lacking
                .map((giver) => t(`appraisal.giver.${giver}`))
                .join(t('appraisal.comma')),
            })}
          </div>
        )}
      </td>
      {isCollecting ? (
        <Gathered seen={seen} />
      ) : (
        <>
          {indicators.map(({ indicator, points }) => (
            <td key={indicator.id} className={styles.figure}>
              {points ?? t('appraisal.none')}
            </td>
          ))}
          <td className={styles.figure}>
            <strong>{total ?? t('appraisal.none')}</strong>
          </td>
        </>
      )}
    </tr>
  );
}

/** What came in of one student, before anybody marks. */
function Gathered({ seen }: { readonly seen: Case }) {
  const { t } = useTranslation();
  const hasSelf = Object.keys(selfOf(seen)).length > 0;
  const peers = peersOf(seen).length;
  return (
    <>
      <td className={styles.figure}>{hasSelf ? '✓' : t('appraisal.none')}</td>
      <td className={styles.figure}>{peers > 0 ? peers : t('appraisal.none')}</td>
      <td className={styles.figure}>{seen.evidence?.talks ?? 0}</td>
    </>
  );
}

/** Everybody in the round and where they stand. */
export function StudentTable({ open }: { readonly open: OpenRound }) {
  const { t } = useTranslation();
  const { state } = open;
  const isCollecting = state.stage === 'plan' || state.stage === 'collect';
  const heads = isCollecting
    ? [t('appraisal.giver.self'), t('appraisal.giver.peer'), t('appraisal.round.column.talks')]
    : [...state.plan.indicators.map(({ name }) => name), t('appraisal.round.column.total')];
  return (
    <section className={shared.section} aria-labelledby="students">
      <h2 id="students">{t('appraisal.round.students')}</h2>
      <section className={shared.scroll} aria-label={state.class.name} {...SCROLLS_BY_KEYBOARD}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('appraisal.round.column.name')}</th>
              <th scope="col">{t('appraisal.round.column.state')}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {state.cases.map((one) => (
              <Row key={one.student.id} {...{ one, open }} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
