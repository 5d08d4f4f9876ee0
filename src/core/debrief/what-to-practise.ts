import type { Rubric } from '../scenario/rubric.ts';
import type { CheckResult, CriterionResult, Report } from '../scoring/report.ts';

/** A check of the rubric as something to work on. */
export interface Practice {
  readonly criterion: string;
  readonly check: string;
}

/** From this share of its points on, a criterion is no weakness. */
const GOOD = 0.85;
const MOST = 3;

const shareOf = ({ earned, possible }: { earned: number; possible: number }): number =>
  possible === 0 ? 1 : earned / possible;

const lost = ({ earned, possible }: CheckResult): number => possible - earned;

/** The check of a criterion that cost most. */
const costliest = ({ checks }: CriterionResult): CheckResult | undefined =>
  checks.reduce<CheckResult | undefined>(
    (worst, one) => (worst === undefined || lost(one) > lost(worst) ? one : worst),
    undefined,
  );

/** Only the customer's mood is judged: something to look at, not to practise. */
const isOutcome = ({ criteria }: Rubric, id: string): boolean =>
  criteria.find((one) => one.id === id)?.checks.every(({ kind }) => kind === 'mood') ?? false;

/** What to promise oneself: of each of the weakest criteria what cost most there, the weakest first. */
export const whatToPractise = (
  rubric: Rubric,
  { criteria }: Pick<Report, 'criteria'>,
): readonly Practice[] =>
  criteria
    .filter((one) => one.rated && shareOf(one) < GOOD && !isOutcome(rubric, one.id))
    .sort((one, other) => shareOf(one) - shareOf(other))
    .flatMap((criterion) => {
      const check = costliest(criterion);
      return check === undefined ? [] : [{ criterion: criterion.id, check: check.id }];
    })
    .slice(0, MOST);
