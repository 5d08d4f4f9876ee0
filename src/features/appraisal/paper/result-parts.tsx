import { useTranslation } from 'react-i18next';
import { reasonsOf, type StudentMark } from '../../../core/appraisal/marks.ts';
import { GIVERS } from '../../../core/appraisal/round-plan.ts';
import type { Case, RoundState } from '../../../core/appraisal/round-state.ts';
import { Quotes } from '../parts/quotes.tsx';
import styles from './paper.module.css';
import { Part } from './sheet-parts.tsx';

export interface ResultProps {
  readonly state: RoundState;
  readonly one: Case;
}

export function useHead({ state, one }: ResultProps): readonly (readonly [string, string])[] {
  const { t } = useTranslation();
  const { name, number } = one.student;
  return [
    [t('appraisal.paper.name'), name],
    [t('appraisal.paper.number'), number],
    [t('appraisal.paper.class'), state.class.name],
    [t('appraisal.paper.period'), state.plan.period],
    [t('appraisal.paper.teacher'), state.plan.teacher],
    [t('appraisal.paper.reviewer'), state.plan.reviewer],
  ];
}

/** All opinions side by side, as on the screen; `isFinal` = after any review. */
export function Marks({
  mark,
  state,
  isFinal,
}: {
  mark: StudentMark;
  state: RoundState;
  isFinal: boolean;
}) {
  const { t } = useTranslation();
  const none = t('appraisal.none');
  const total = isFinal ? mark.total : mark.before;
  const { pass } = state.plan;
  const shown = (points: number | undefined) => (points === undefined ? none : Math.round(points));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('appraisal.sheet.indicator')}</th>
          {GIVERS.map((giver) => (
            <th key={giver} scope="col" className={styles.figure}>
              {t(`appraisal.giver.${giver}`)} {state.plan.shares[giver]}%
            </th>
          ))}
          <th scope="col" className={styles.figure}>
            {t('appraisal.result')}
          </th>
        </tr>
      </thead>
      <tbody>
        {mark.indicators.map(({ indicator: { id, name, weight }, given, computed, points }) => (
          <tr key={id}>
            <th scope="row" className={styles.name}>
              {t('appraisal.paper.weighed', { name, weight })}
            </th>
            {GIVERS.map((giver) => (
              <td key={giver} className={styles.figure}>
                {shown(given[giver])}
              </td>
            ))}
            <td className={styles.figure}>{shown(isFinal ? points : computed)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            {t('appraisal.paper.total', { pass })}
            {total !== undefined &&
              t(total >= pass ? 'appraisal.sheet.passed' : 'appraisal.sheet.failed')}
          </th>
          <td className={styles.figure}>{shown(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Why, by indicator, with the sentences that were said. */
export function Reasons({ one, mark }: { readonly one: Case; readonly mark: StudentMark }) {
  const { t } = useTranslation();
  const said = reasonsOf(one, mark.indicators);
  const comment = one.marked?.comment ?? '';
  return (
    <>
      {said.length > 0 && (
        <Part title={t('appraisal.paper.evidence')}>
          {said.map(({ indicator, reason, own }) => (
            <div key={indicator.id}>
              <p>{t('appraisal.sheet.about', { name: indicator.name, what: reason })}</p>
              {own.length > 0 && <Quotes quotes={own} />}
            </div>
          ))}
        </Part>
      )}
      {comment !== '' && (
        <Part title={t('appraisal.sheet.mark.comment')}>
          <p>{comment}</p>
        </Part>
      )}
    </>
  );
}
