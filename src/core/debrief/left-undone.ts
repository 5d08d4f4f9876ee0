import type { Scenario } from '../scenario/scenario.ts';
import type { SessionState } from '../session/session-state.ts';

/** What a talk lacked, as ids of the scenario. */
export interface LeftUndone {
  /** Steps of the procedure that were left out, in their order. */
  readonly steps: readonly string[];
  /** What had to be asked and was not. */
  readonly facts: readonly string[];
  /** What the customer came for and did not get, or was only promised. */
  readonly needs: { readonly open: readonly string[]; readonly promised: readonly string[] };
}

export function leftUndone({ script }: Scenario, { snapshot }: SessionState): LeftUndone {
  const { facts, needs, steps } = snapshot.context;
  const inState = (wanted: string): readonly string[] =>
    Object.keys(script.needs).filter((need) => needs[need] === wanted);
  return {
    steps: script.procedure.map(({ step }) => step).filter((step) => !steps.includes(step)),
    facts: Object.keys(script.facts).filter(
      (fact) => script.facts[fact]?.required === true && !facts.includes(fact),
    ),
    needs: { open: inState('open'), promised: inState('promised') },
  };
}
