import { useTranslation } from 'react-i18next';
import type { StudentMark } from '../../../core/appraisal/marks.ts';
import type { Case, Settlement } from '../../../core/appraisal/round-state.ts';
import { formatDay } from '../parts/days.ts';
import { Part } from './sheet-parts.tsx';

/** How an objection was settled: one line for what was decided, one for the reason. */
function useOutcome() {
  const { t } = useTranslation();
  return (settled: Settlement | undefined, from: number): readonly string[] => {
    if (settled === undefined) return [t('appraisal.sheet.objection.open')];
    if (settled.way === 'improvement') return [t('appraisal.sheet.objection.byImprovement')];
    const { reviewer, points: to, reason } = settled;
    const decided =
      from === to
        ? t('appraisal.sheet.objection.kept', { reviewer, to })
        : t('appraisal.sheet.objection.byReview', { reviewer, from, to });
    return [decided, reason];
  };
}

/** What was objected to, and what became of it. */
export function Objections({ one, mark }: { readonly one: Case; readonly mark: StudentMark }) {
  const { t } = useTranslation();
  const outcome = useOutcome();
  if (one.objections.length === 0) return null;
  return (
    <Part title={t('appraisal.sheet.objection.title')}>
      {one.objections.map(({ indicator, reason, wanted, settled }) => {
        const own = mark.indicators.find((other) => other.indicator.id === indicator);
        const points = own?.computed ?? 0;
        const name = own?.indicator.name ?? indicator;
        const lines = [
          t('appraisal.sheet.objection.about', { name, points }),
          reason,
          ...(wanted === '' ? [] : [t('appraisal.sheet.objection.wanted', { wanted })]),
          ...outcome(settled, points),
        ];
        return <p key={indicator}>{lines.join('\n')}</p>;
      })}
    </Part>
  );
}

/** What was agreed with the student, and when both look at it again. */
export function Improvement({ one: { improvement } }: { readonly one: Case }) {
  const { t, i18n } = useTranslation();
  if (improvement === undefined) return null;
  const { goal, steps, by } = improvement;
  const at = t('appraisal.sheet.improvement.at', { at: formatDay(by, i18n.language) });
  return (
    <Part title={t('appraisal.sheet.improvement.title')}>
      <p>{[goal, steps, at].join('\n')}</p>
    </Part>
  );
}
