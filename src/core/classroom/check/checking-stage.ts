import type { CallEvent } from '../../scenario/machine/call-setup.ts';
import type { CallMachine, CallSnapshot } from '../../scenario/machine/compile.ts';
import type { Persona } from '../../scenario/persona.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { LEVELS, type Level } from '../../scenario/vocabulary.ts';
import { type PlayStage, stageFor } from '../../session/play-stage.ts';

/** Steps remembered for one scenario; some twenty megabytes at most. */
const MOST_STEPS = 5000;

type Scope = Parameters<CallMachine['getInitialSnapshot']>[0];
interface Input {
  readonly persona: Persona;
  readonly level: Level;
}

/**
 * The same chart with a memory. A class hears much the same from the same customer, so talks share their beginnings:
 * a step taken once from the very same snapshot is not taken again. Beginnings are remembered too: the chart library
 * makes a whole one for every step, and fails to, as it has no customer to make it for.
 */
function rememberingMachine(machine: CallMachine, persona: Persona): CallMachine {
  const beginnings = new Map<Level, CallSnapshot>();
  let steps = new WeakMap<CallSnapshot, Map<string, CallSnapshot>>();
  let count = 0;
  const begin = (scope: Scope, input: Input = { persona, level: LEVELS[0] }): CallSnapshot => {
    const known = beginnings.get(input.level) ?? machine.getInitialSnapshot(scope, input);
    beginnings.set(input.level, known);
    return known;
  };
  const next = (snapshot: CallSnapshot, event: CallEvent, scope: Scope): CallSnapshot => {
    const from = steps.get(snapshot) ?? new Map<string, CallSnapshot>();
    const name = JSON.stringify(event);
    const after = from.get(name) ?? machine.transition(snapshot, event, scope);
    if (from.has(name)) return after;
    if (count >= MOST_STEPS) {
      steps = new WeakMap();
      beginnings.clear();
      count = 0;
    }
    count += 1;
    steps.set(snapshot, from.set(name, after));
    return after;
  };
  return Object.create(machine, {
    getInitialSnapshot: { value: begin },
    transition: { value: next },
  });
}

const made = new WeakMap<Scenario, PlayStage>();

/** The stage for following many logs of one scenario; asking again gives the same. */
export function checkingStage(scenario: Scenario): PlayStage {
  const known = made.get(scenario);
  if (known) return known;
  const stage = stageFor(scenario);
  const quick = { ...stage, machine: rememberingMachine(stage.machine, stage.persona) };
  made.set(scenario, quick);
  return quick;
}
