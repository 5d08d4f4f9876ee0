import { holds } from '../holds.ts';
import { clampPatience } from '../patience.ts';
import type { Script } from '../script.ts';
import { NEED_STATES, type NeedState } from '../vocabulary.ts';
import {
  callSetup,
  type CallContext,
  type CallStateConfig,
  updateContext,
  viewOf,
} from './call-setup.ts';

type Need = Script['needs'][string];

/** Where the latest sentence moves a need by itself; a need that is met stays met. */
function weigh(need: Need, to: NeedState) {
  const by = to === 'met' ? need['met-by'] : need['promised-by'];
  return {
    guard: ({ context }: { readonly context: CallContext }) =>
      by !== undefined && holds(by, viewOf(context)),
    target: to,
  };
}

function compileNeed(id: string, need: Need): CallStateConfig {
  const remember = (state: NeedState) =>
    updateContext((context) => ({ needs: { ...context.needs, [id]: state } }));
  const relieved = updateContext((context) => {
    const by = context.persona['need-met'];
    const patience = clampPatience(context.patience + by);
    return { patience, moves: [...context.moves, { cause: 'need', id, by }] };
  });
  const later = need.part;
  return callSetup.createStateConfig({
    initial: later === undefined ? 'open' : 'later',
    on: {
      NEED: NEED_STATES.map((state) => ({
        guard: ({ event }) => event.need === id && event.now === state,
        target: `.${state}`,
      })),
    },
    states: {
      /** Nobody presses for it yet, and the customer does not remember it as a need. */
      later: { on: { BEGIN: { guard: ({ event }) => event.part === later, target: 'open' } } },
      open: {
        entry: remember('open'),
        on: { WEIGH: [weigh(need, 'met'), weigh(need, 'promised')] },
      },
      promised: { entry: remember('promised'), on: { WEIGH: weigh(need, 'met') } },
      met: { entry: [remember('met'), relieved] },
    },
  });
}

/** What the customer must get before ending well, each a small chart of its own: open → promised → met. */
export function compileNeeds(script: Script): CallStateConfig {
  return callSetup.createStateConfig({
    type: 'parallel',
    states: Object.fromEntries(
      Object.entries(script.needs).map(([id, need]) => [id, compileNeed(id, need)]),
    ),
  });
}
