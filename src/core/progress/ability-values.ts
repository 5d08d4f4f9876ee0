import type { Level } from '../scenario/vocabulary.ts';
import { ABILITIES, type Ability } from './abilities.ts';
import type { CheckScore } from './attempt.ts';
import { endsOf, type Finished, shareOf } from './series.ts';

/** What a point won with help is worth to "handles it independently". Set by us; change it here and it shows. */
export const LEVEL_WORTH: Readonly<Record<Level, number>> = { guided: 0.6, assisted: 0.8, real: 1 };
/** Each hint takes this off, 0–1. */
export const HINT_COST = 0.05;

/** Points of one check over the latest calls. */
export interface Basis {
  readonly criterion: string;
  readonly id: string;
  readonly earned: number;
  readonly possible: number;
}

export interface AbilityValue {
  readonly id: Ability;
  /** 0–1 over the latest calls; nothing where none of their rubrics looks at it. */
  readonly latest: number | undefined;
  /** The same over the first calls. */
  readonly first: number | undefined;
  /** What `latest` is computed from. */
  readonly basis: readonly Basis[];
}

const checksFor = (ability: Ability, { outcome }: Finished): readonly CheckScore[] =>
  outcome.checks.filter((check) => check.ability === ability);

/** A call's points with the help taken into account. */
function withoutHelp(attempt: Finished): readonly CheckScore[] {
  const { level, hints } = attempt;
  const off = hints * HINT_COST;
  return checksFor('independence', attempt).map((check) => ({
    ...check,
    earned: Math.max(0, check.earned * LEVEL_WORTH[level] - check.possible * off),
  }));
}

const valueOf = (ability: Ability, attempts: readonly Finished[]): number | undefined =>
  shareOf(
    attempts.flatMap((one) =>
      ability === 'independence' ? withoutHelp(one) : checksFor(ability, one),
    ),
  );

function basisOf(ability: Ability, attempts: readonly Finished[]): readonly Basis[] {
  const sums = new Map<string, Basis>();
  for (const { criterion, id, earned, possible } of attempts.flatMap((one) =>
    checksFor(ability, one),
  )) {
    const before = sums.get(`${criterion}/${id}`) ?? { criterion, id, earned: 0, possible: 0 };
    sums.set(`${criterion}/${id}`, {
      ...before,
      earned: before.earned + earned,
      possible: before.possible + possible,
    });
  }
  return [...sums.values()];
}

/** The four abilities lately and at first, each with the checks it rests on. */
export function abilityValues(finished: readonly Finished[]): readonly AbilityValue[] {
  const { first, latest } = endsOf(finished);
  return ABILITIES.map((id) => ({
    id,
    latest: valueOf(id, latest),
    first: valueOf(id, first),
    basis: basisOf(id, latest),
  }));
}
