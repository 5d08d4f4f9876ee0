import type { FaultClass } from '../../../src/core/language/analysis.ts';
import type {
  CheckScore,
  CriterionScore,
  Loss,
  Outcome,
} from '../../../src/core/progress/attempt.ts';
import type { Finished } from '../../../src/core/progress/series.ts';

export const criterion = (id: string, earned: number, possible = 10): CriterionScore => ({
  id,
  earned,
  possible,
  isOutcome: false,
});

export const check = (
  ability: CheckScore['ability'],
  earned: number,
  possible = 10,
): CheckScore => ({ criterion: 'all', id: ability, ability, earned, possible });

export const loss = (changes: Partial<Loss> = {}): Loss => ({
  criterion: 'wording',
  check: 'forbidden',
  points: 3,
  isFault: true,
  chapter: 'blame',
  said: { n: 4, sentence: 2 },
  ...changes,
});

interface Attempted extends Partial<Omit<Finished, 'outcome'>> {
  readonly outcome?: Partial<Outcome>;
  readonly faults?: readonly (readonly [FaultClass, number])[];
}

/** The call of a day, ten sentences long, with nothing in it but what is given. */
export function finishedOn(
  day: number,
  { outcome, faults = [], ...rest }: Attempted = {},
): Finished {
  return {
    session: `day-${day}`,
    scenario: 'lost-cargo',
    at: day * 86_400_000,
    level: 'real',
    sentences: 10,
    hints: 0,
    ...rest,
    outcome: {
      total: 50,
      pass: 60,
      passed: false,
      criteria: [],
      checks: [],
      losses: [],
      faults: new Map(faults),
      ...outcome,
    },
  };
}
