import type { Guard } from '../guard.ts';
import type { Script, Transition } from '../script.ts';

/** A transition and where it stands. */
export interface PlacedTransition {
  readonly at: readonly string[];
  readonly transition: Transition;
  /** `stage.beat` it starts from; a stage's or root's transition starts from every beat below it. */
  readonly from: readonly string[];
}

export interface PlacedGuard {
  readonly at: readonly string[];
  readonly guard: Guard;
}

export const beatsOf = (script: Script): readonly string[] =>
  Object.entries(script.stages).flatMap(([stage, { beats }]) =>
    Object.keys(beats).map((beat) => `${stage}.${beat}`),
  );

const placed = (
  list: readonly Transition[] | undefined,
  at: readonly string[],
  from: readonly string[],
) => (list ?? []).map((transition, index) => ({ at: [...at, String(index)], transition, from }));

export function transitionsOf(script: Script): readonly PlacedTransition[] {
  const all = beatsOf(script);
  const inStages = Object.entries(script.stages).flatMap(([stage, { beats, on }]) => [
    ...Object.entries(beats).flatMap(([beat, { on: own }]) =>
      placed(own, ['stages', stage, 'beats', beat, 'on'], [`${stage}.${beat}`]),
    ),
    ...placed(
      on,
      ['stages', stage, 'on'],
      all.filter((ref) => ref.startsWith(`${stage}.`)),
    ),
  ]);
  return [
    ...placed(script.interrupts, ['interrupts'], all),
    ...inStages,
    ...placed(script.anywhere, ['anywhere'], all),
  ];
}

/** Every guard of a script, outermost ones only. */
export function guardsOf(script: Script): readonly PlacedGuard[] {
  const some = (guard: Guard | undefined, ...at: readonly string[]) =>
    guard ? [{ guard, at }] : [];
  return [
    ...Object.entries(script.needs).flatMap(([id, need]) => [
      ...some(need['promised-by'], 'needs', id, 'promised-by'),
      ...some(need['met-by'], 'needs', id, 'met-by'),
    ]),
    ...Object.entries(script.facts).flatMap(([id, fact]) =>
      some(fact['asked-by'], 'facts', id, 'asked-by'),
    ),
    ...script.procedure.flatMap(({ when }, index) =>
      some(when, 'procedure', String(index), 'when'),
    ),
    ...script.endings.flatMap(({ when }, index) => some(when, 'endings', String(index), 'when')),
    ...transitionsOf(script).flatMap(({ transition, at }) => some(transition.when, ...at, 'when')),
  ];
}

/** A guard and all guards inside it. */
export function partsOf(guard: Guard): readonly Guard[] {
  const inner = [...(guard.all ?? []), ...(guard.any ?? []), ...(guard.not ? [guard.not] : [])];
  return [guard, ...inner.flatMap(partsOf)];
}
