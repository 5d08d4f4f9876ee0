import type { TFunction } from 'i18next';
import type { Scored } from '../load-report.ts';

/** How many objections were accepted, and what that did to the total. */
export interface Overruled {
  readonly title: string;
  readonly change: string;
}

/** Nothing while nobody has accepted an objection. */
export function overruledIn(
  { report, unexcused, state }: Pick<Scored, 'report' | 'unexcused' | 'state'>,
  t: TFunction,
): Overruled | undefined {
  if (unexcused === undefined) return undefined;
  const { total } = report;
  const before = unexcused.total;
  const count = state.objections.filter(({ verdict }) => verdict === 'accepted').length;
  return {
    title: t('report.total.overruled.title', { count }),
    change:
      before === total
        ? t('report.total.overruled.same', { total })
        : t('report.total.overruled.change', { before, total }),
  };
}
