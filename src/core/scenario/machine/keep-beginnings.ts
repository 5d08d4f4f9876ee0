import { LEVELS, type Level } from '../vocabulary.ts';
import type { Persona } from '../persona.ts';
import type { CallInput } from './call-setup.ts';
import type { CallMachine, CallSnapshot } from './compile.ts';

type Scope = Parameters<CallMachine['getInitialSnapshot']>[0];

/**
 * The same chart, which makes its first snapshot with this customer once a level and gives it again. The chart library
 * asks for a first snapshot at every single step, without input, and throws it away; made anew it costs as much as the
 * step.
 */
export function keepBeginnings(machine: CallMachine, persona: Persona): CallMachine {
  const beginnings = new Map<Level, CallSnapshot>();
  const begin = (scope: Scope, input: CallInput = { persona, level: LEVELS[0] }): CallSnapshot => {
    if (input.persona !== persona) return machine.getInitialSnapshot(scope, input);
    const known = beginnings.get(input.level) ?? machine.getInitialSnapshot(scope, input);
    beginnings.set(input.level, known);
    return known;
  };
  return Object.create(machine, { getInitialSnapshot: { value: begin } });
}
