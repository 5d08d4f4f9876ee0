import { decide } from '../../../core/session/decide.ts';
import { evolve } from '../../../core/session/evolve.ts';
import type { SessionCommand, SessionEvent } from '../../../core/session/session-event.ts';
import { comingWords, thinkingTime } from './pacing.ts';
import { type Call, callOf, type PlayContext } from './play-context.ts';

type Change = Partial<PlayContext>;

/** Asks the core what a command leads to: facts to store, or a refusal to show. */
export function carryOut(context: PlayContext, command: SessionCommand): Change {
  const { stage, state } = callOf(context);
  const decided = decide(stage, state, command, context.input.now());
  if (!decided.ok) return { refused: { command: command.type, why: decided.error } };
  return {
    unsaved: decided.value,
    refused: undefined,
    // The word about another window stays until the learner does something.
    caughtUp: context.caughtUp && command.type === 'let-customer-answer',
    sending: command.type === 'say' ? command.text : '',
  };
}

/** Takes the next command that came in while something else was being stored. */
export function carryOutWaiting(context: PlayContext): Change {
  const [command, ...waiting] = context.waiting;
  return command === undefined ? {} : { ...carryOut(context, command), waiting };
}

function afterFact({ draft, sending }: PlayContext, event: SessionEvent, turns: number): Change {
  if (event.type === 'hint.taken') return { hintAt: turns };
  if (event.type !== 'agent.said') return event.type === 'customer.said' ? { answerAt: 0 } : {};
  // What was typed on meanwhile stays.
  return { draft: draft === sending ? '' : draft, sending: '', hintAt: -1 };
}

/** The first of the unsaved facts is in the log: only now does the screen move on. */
export function moveOn(context: PlayContext): Change {
  const [event, ...unsaved] = context.unsaved;
  if (event === undefined) return {};
  const { stage, state } = callOf(context);
  const next = evolve(stage, state, event);
  const call: Call = { stage, state: next };
  return { call, unsaved, failure: undefined, ...afterFact(context, event, next.turns.length) };
}

/** The call as another window has left it; the learner's words go back where they were typed. */
export const catchUp = ({ call }: PlayContext, loaded: Call): Change => ({
  call: loaded,
  unsaved: [],
  waiting: [],
  sending: '',
  answerAt: 0,
  failure: undefined,
  oldTurns: loaded.state.turns.length,
  caughtUp: call !== undefined,
});

/** When the customer will answer; kept while the desk is used meanwhile. */
export function startThinking(context: PlayContext): Change {
  if (context.answerAt > 0) return {};
  const { input } = context;
  const at = input.now();
  return { answerAt: at + thinkingTime(comingWords(callOf(context), at), input.waiting) };
}

/** Whose move it is, read from the call alone: the same after a reload. */
export function whoseMove({ state }: Call): 'over' | 'ringing' | 'customer' | 'quiet' | 'agent' {
  if (state.phase === 'over') return 'over';
  if (state.phase === 'ringing') return 'ringing';
  if (state.phase === 'leaving' || state.pending !== 'nothing') return 'customer';
  return state.phase === 'on-hold' || state.phase === 'between' ? 'quiet' : 'agent';
}
