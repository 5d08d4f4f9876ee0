import type { Attempt } from './attempts.ts';
import { isWithin } from './compare-with-key.ts';
import { orderOf, type SampleRef, sampleId } from './sample.ts';

/** The samples of one scenario in one language, and how far an observer has come with them. */
export interface Licence {
  readonly scenario: string;
  readonly language: string;
  readonly samples: readonly SampleStanding[];
  /** When the last of its samples was passed for the first time; nothing while one is open. */
  readonly earnedAt: number | undefined;
  /** Mean share of items agreed on, over the attempts by which the samples were first passed; 0 to 1. */
  readonly share: number | undefined;
}

export interface SampleStanding {
  readonly ref: SampleRef;
  readonly tries: number;
  /** The first attempt within tolerance. */
  readonly passed: Attempt | undefined;
  readonly latest: Attempt | undefined;
}

function standingOf(ref: SampleRef, attempts: readonly Attempt[]): SampleStanding {
  const own = attempts.filter((attempt) => sampleId(attempt.ref) === sampleId(ref));
  return {
    ref,
    tries: own.length,
    passed: own.find(({ comparison }) => isWithin(comparison)),
    latest: own.at(-1),
  };
}

/** A licence is held when all three samples of a scenario were passed; each may be tried as often as wished. */
export function licenceFor(
  scenario: string,
  language: string,
  attempts: readonly Attempt[],
): Licence {
  const samples = orderOf(scenario, language).map((quality) =>
    standingOf({ scenario, language, quality }, attempts),
  );
  const passed = samples.flatMap((sample) => sample.passed ?? []);
  const isHeld = passed.length === samples.length;
  const shares = passed.map(({ comparison }) => comparison.share);
  return {
    scenario,
    language,
    samples,
    earnedAt: isHeld ? Math.max(...passed.map(({ at }) => at)) : undefined,
    share: isHeld ? shares.reduce((sum, share) => sum + share, 0) / shares.length : undefined,
  };
}
