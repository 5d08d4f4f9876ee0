import type { CallEvent } from '../../scenario/machine/call-setup.ts';
import type { CallMachine, CallSnapshot } from '../../scenario/machine/compile.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type PlayStage, stageFor } from '../../session/play-stage.ts';

/** Steps remembered for one scenario; some twenty megabytes at most. */
const MOST_STEPS = 5000;

type Scope = Parameters<CallMachine['getInitialSnapshot']>[0];

/**
 * The same chart with a memory. A class hears much the same from the same customer, so talks share their beginnings:
 * a step taken once from the very same snapshot is not taken again.
 */
function rememberingMachine(machine: CallMachine): CallMachine {
  let steps = new WeakMap<CallSnapshot, Map<string, CallSnapshot>>();
  let count = 0;
  const next = (snapshot: CallSnapshot, event: CallEvent, scope: Scope): CallSnapshot => {
    const from = steps.get(snapshot) ?? new Map<string, CallSnapshot>();
    const name = JSON.stringify(event);
    const after = from.get(name) ?? machine.transition(snapshot, event, scope);
    if (from.has(name)) return after;
    if (count >= MOST_STEPS) {
      steps = new WeakMap();
      count = 0;
    }
    count += 1;
    steps.set(snapshot, from.set(name, after));
    return after;
  };
  return Object.create(machine, { transition: { value: next } });
}

const made = new WeakMap<Scenario, PlayStage>();

/** The stage for following many logs of one scenario; asking again gives the same. */
export function checkingStage(scenario: Scenario): PlayStage {
  const known = made.get(scenario);
  if (known) return known;
  const stage = stageFor(scenario);
  const quick = { ...stage, machine: rememberingMachine(stage.machine) };
  made.set(scenario, quick);
  return quick;
}
