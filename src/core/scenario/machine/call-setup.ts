import { assign, setup } from 'xstate';
import type { Heard } from '../heard.ts';
import { bandOf, type PatienceMove, type Soothed } from '../patience.ts';
import type { Persona } from '../persona.ts';
import type { GuardView } from '../holds.ts';
import type { EndedBy, Level, NeedState } from '../vocabulary.ts';

/** What the customer remembers; the mood, the beat and each need are states of the chart itself. */
export interface CallContext {
  readonly persona: Persona;
  readonly level: Level;
  readonly patience: number;
  /** Why patience moved at the latest event. */
  readonly moves: readonly PatienceMove[];
  readonly soothed: Soothed;
  readonly besideInRow: number;
  /** Sentences of the agent so far in this part. */
  readonly turn: number;
  /** The later part the case is in; empty in the first. */
  readonly part: string;
  /** Records of the desk the agent has looked at. */
  readonly seen: readonly string[];
  readonly heard: Heard;
  /** Mirror of the needs' states, written by their entry actions, for guards to read. */
  readonly needs: Readonly<Record<string, NeedState>>;
  /** Topics the agent has spoken of, in order. */
  readonly told: readonly string[];
  /** Facts the customer has given, in order. */
  readonly facts: readonly string[];
  /** Facts the latest sentence asked for. */
  readonly asked: readonly string[];
  /** Procedure steps in the order they were done. */
  readonly steps: readonly string[];
  /** Line slots the latest transition wants said. */
  readonly say: readonly string[];
  readonly rings: number;
  readonly endedBy: EndedBy | null;
}

/**
 * What happens to a customer. `WEIGH`, `TICK-OFF`, `LEAD` and `NEED` are raised inside the chart:
 * after a sentence the needs are weighed, then the procedure is ticked off, and only then the talk moves on.
 */
export type CallEvent =
  | { readonly type: 'PICK-UP'; readonly rings: number }
  | { readonly type: 'SAY'; readonly heard: Heard }
  | { readonly type: 'WEIGH' }
  | { readonly type: 'TICK-OFF' }
  | { readonly type: 'LEAD' }
  | { readonly type: 'NEED'; readonly need: string; readonly now: NeedState }
  | { readonly type: 'SEE'; readonly record: string }
  | { readonly type: 'SILENCE' }
  | { readonly type: 'HOLD'; readonly asked: boolean }
  | { readonly type: 'RESUME'; readonly seconds: number }
  /** A part is over, the case is not; `BEGIN` opens the next one. */
  | { readonly type: 'PAUSE' }
  | { readonly type: 'BEGIN'; readonly part: string }
  | { readonly type: 'END'; readonly by: EndedBy };

export interface CallInput {
  readonly persona: Persona;
  readonly level: Level;
}

export const callSetup = setup({
  types: {
    context: {} as CallContext,
    events: {} as CallEvent,
    input: {} as CallInput,
  },
});

export type CallStateConfig = Parameters<typeof callSetup.createStateConfig>[0];

export const NOTHING_HEARD: Heard = {
  acts: [],
  faults: [],
  slights: [],
  topics: [],
  repeated: false,
  empty: false,
  otherLanguage: false,
};

const views = new WeakMap<CallContext, GuardView>();

/** What guards look at; the many guards of one step share one view. */
export function viewOf(context: CallContext): GuardView {
  const known = views.get(context);
  if (known !== undefined) return known;
  const view = { ...context, band: bandOf(context.patience) };
  views.set(context, view);
  return view;
}

/** An action that changes what the customer remembers. */
export const updateContext = (
  change: (context: CallContext, event: CallEvent) => Partial<CallContext>,
) =>
  assign<CallContext, CallEvent, undefined, CallEvent, never>(({ context, event }) =>
    change(context, event),
  );
