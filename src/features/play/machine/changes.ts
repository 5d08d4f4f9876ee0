import { decide } from '../../../core/session/decide.ts';
import { evolve } from '../../../core/session/evolve.ts';
import type {
  CustomerPart,
  SessionCommand,
  SessionEvent,
} from '../../../core/session/session-event.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import { comingMove, comingWords, thinkingTime } from './pacing.ts';
import { type Call, callOf, type PlayContext } from './play-context.ts';

type Change = Partial<PlayContext>;

/** What the person in the customer's seat put in their own words. */
export const ownPart = (parts: readonly CustomerPart[]): string | undefined =>
  parts.find(({ part }) => part === 'own-words')?.text;

/** The words of somebody's own that a command takes from where they were written; empty where it takes none. */
export function ownWords(command: SessionCommand): string {
  if (command.type === 'say') return command.text;
  if (command.type !== 'customer-says') return '';
  return ownPart(command.parts) ?? '';
}

/** Asks the core what a command leads to: facts to store, or a refusal to show. */
export function carryOut(context: PlayContext, command: SessionCommand): Change {
  const { stage, state } = callOf(context);
  const decided = decide(stage, state, command, context.input.now());
  if (!decided.ok) return { refused: { command: command.type, why: decided.error } };
  return {
    unsaved: decided.value,
    doing: command,
    refused: undefined,
    // The word about another window stays until the learner does something.
    caughtUp: context.caughtUp && command.type === 'let-customer-answer',
    sending: ownWords(command),
  };
}

/** Takes the next command that came in while something else was being stored. */
export function carryOutWaiting(context: PlayContext): Change {
  const [command, ...waiting] = context.waiting;
  return command === undefined ? {} : { ...carryOut(context, command), waiting };
}

function afterFact({ draft, sending }: PlayContext, event: SessionEvent, turns: number): Change {
  if (event.type === 'hint.taken') return { hintAt: turns };
  if (event.type !== 'agent.said' && event.type !== 'customer.said') return {};
  // What was typed on meanwhile stays.
  const said = { draft: draft === sending ? '' : draft, sending: '', answerAt: 0 };
  return event.type === 'agent.said' ? { ...said, hintAt: -1 } : said;
}

/** The first of the unsaved facts is in the log: only now does the screen move on. */
export function moveOn(context: PlayContext): Change {
  const [event, ...unsaved] = context.unsaved;
  if (event === undefined) return {};
  const { stage, state } = callOf(context);
  // In a room the fact may have come back, and more after it, before its author heard that it was stored.
  const next = event.n < state.next ? state : evolve(stage, state, event);
  const call: Call = { stage, state: next };
  return { call, unsaved, failure: undefined, ...afterFact(context, event, next.turns.length) };
}

export const isNewer = ({ call }: PlayContext, state: SessionState): boolean =>
  call !== undefined && state.next > call.state.next;

/** The call as the room has it now. */
export const follow = (context: PlayContext, state: SessionState): Change => ({
  call: { stage: callOf(context).stage, state },
  answerAt: 0,
});

/** What is done once more after somebody was quicker; words are not, since what was answered has changed. */
const isWorthRepeating = ({ doing }: PlayContext): boolean =>
  doing !== undefined && !['say', 'customer-says', 'let-customer-answer'].includes(doing.type);

/** The call as another window has left it; the learner's words go back where they were typed. */
export const catchUp = (context: PlayContext, loaded: Call): Change => ({
  call: loaded,
  unsaved: [],
  waiting: context.doing !== undefined && isWorthRepeating(context) ? [context.doing] : [],
  doing: undefined,
  sending: '',
  answerAt: 0,
  failure: undefined,
  oldTurns: context.call === undefined ? loaded.state.turns.length : context.oldTurns,
  caughtUp: context.call !== undefined && !isWorthRepeating(context),
});

/** When the customer will answer; kept while the desk is used meanwhile. */
export function startThinking(context: PlayContext): Change {
  if (context.answerAt > 0) return {};
  const { input } = context;
  const at = input.now();
  return { answerAt: at + thinkingTime(comingWords(callOf(context), at), input.waiting) };
}

/** When a scripted agent will have found its words; what it does without words it does at once. */
export function startFinding(context: PlayContext): Change {
  if (context.answerAt > 0) return {};
  const { input } = context;
  const move = comingMove(callOf(context));
  const takes = move?.type === 'say' ? thinkingTime(move.text, input.waiting) : 0;
  return { answerAt: input.now() + takes };
}

/** A scripted agent does the next thing. */
export function moveScriptedAgent(context: PlayContext): Change {
  const move = comingMove(callOf(context));
  return { answerAt: 0, ...(move === undefined ? {} : carryOut(context, move)) };
}

export type Move = 'over' | 'ringing' | 'customer' | 'script' | 'quiet' | 'agent';

/** With a person as the customer both may act at any time. */
const moveAmongPersons = ({ phase }: SessionState): Move =>
  phase === 'on-hold' || phase === 'between' ? 'quiet' : 'agent';

function moveWithScript({ phase, pending }: SessionState): Move {
  if (phase === 'leaving' || pending !== 'nothing') return 'customer';
  return phase === 'on-hold' || phase === 'between' ? 'quiet' : 'agent';
}

/** Whose move it is, read from the call alone: the same after a reload. */
export function whoseMove(call: Call): Move {
  const { state } = call;
  // A scripted agent answers a person's ringing, and fills in its form when all is over.
  if (comingMove(call) !== undefined) return 'script';
  if (state.phase === 'over' || state.phase === 'ringing') return state.phase;
  return state.started.customer === 'person' ? moveAmongPersons(state) : moveWithScript(state);
}
