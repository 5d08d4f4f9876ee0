import { useTranslation } from 'react-i18next';
import type { PlanWords } from './plan-draft.ts';

const NAMED = ['quality', 'efficiency', 'satisfaction', 'attitude', 'complaints'] as const;

/** What is filled in for a teacher, in the language of the interface. `now` in milliseconds since 1970. */
export function usePlanWords(now: number): PlanWords {
  const { t, i18n } = useTranslation();
  const month = new Intl.DateTimeFormat(i18n.language, { year: 'numeric', month: 'long' });
  return {
    period: t('appraisal.plan.periodDefault', { month: month.format(now) }),
    aim: t('appraisal.plan.aimDefault'),
    use: t('appraisal.plan.useDefault'),
    indicator: (id) => {
      const known = NAMED.find((one) => one === id);
      return known === undefined
        ? { name: '', about: '' }
        : { name: t(`appraisal.sets.${known}.name`), about: t(`appraisal.sets.${known}.about`) };
    },
  };
}
