import { holds } from '../holds.ts';
import type { Script } from '../script.ts';
import { callSetup, type CallStateConfig, updateContext, viewOf } from './call-setup.ts';
import { remember } from './effects.ts';

function compileStep({ step, when }: Script['procedure'][number]): CallStateConfig {
  return callSetup.createStateConfig({
    initial: 'pending',
    states: {
      pending: {
        on: {
          'TICK-OFF': {
            guard: ({ context }) => holds(when, viewOf(context)),
            actions: updateContext((context) => remember(context, { step })),
            target: 'done',
          },
        },
      },
      done: {},
    },
  });
}

/** The textbook flow; the order in which steps were done is kept to tell missed and out-of-order ones. */
export function compileProcedure(script: Script): CallStateConfig {
  return callSetup.createStateConfig({
    type: 'parallel',
    states: Object.fromEntries(script.procedure.map((step) => [step.step, compileStep(step)])),
  });
}
