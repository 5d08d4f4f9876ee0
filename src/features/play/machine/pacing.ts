import { fillIn, nextMoves } from '../../../core/agents/next-moves.ts';
import { MANNERS } from '../../../core/agents/profiles.ts';
import { decide } from '../../../core/session/decide.ts';
import type { SessionCommand } from '../../../core/session/session-event.ts';
import type { Call, PlayContext, Waiting } from './play-context.ts';

/** One ring and the pause after it, in milliseconds. */
export const RING_MS = 4000;

/** A phone that nobody picks up is not counted for ever. */
export const MOST_RINGS = 60;

const SHORTEST_MS = 800;
const LONGEST_MS = 3000;
const MS_PER_CHARACTER = { han: 45, latin: 15 };

/** How long the customer seems to think and speak before words appear, by the length of what is coming. */
export function thinkingTime(words: string, waiting: Waiting): number {
  if (waiting === 'none') return 0;
  const each = /\p{Script=Han}/u.test(words) ? MS_PER_CHARACTER.han : MS_PER_CHARACTER.latin;
  return Math.min(LONGEST_MS, SHORTEST_MS + words.length * each);
}

/** The customer's next words, looked up beforehand to pace them; deciding again later gives the same ones. */
export function comingWords({ stage, state }: Call, at: number): string {
  const decided = decide(stage, state, { type: 'let-customer-answer' }, at);
  const events = decided.ok ? decided.value : [];
  return events
    .flatMap((event) => (event.type === 'customer.said' ? event.parts : []))
    .map(({ text }) => text)
    .join('');
}

/** How often a scripted agent lets it ring. */
const SCRIPTED_RINGS = 2;

/** What a scripted agent does next with a person as the customer; nothing while it is the customer's turn. */
export function comingMove({ stage, state }: Call): SessionCommand | undefined {
  const { agent, customer } = state.started;
  if (agent === undefined || customer !== 'person') return undefined;
  const manner = MANNERS[agent];
  if (state.phase === 'ringing') return { type: 'pick-up', rings: SCRIPTED_RINGS };
  if (state.phase === 'over')
    return manner.diligent && Object.keys(state.ticket).length === 0
      ? fillIn(stage, state)[0]
      : undefined;
  return state.pending === 'nothing' ? nextMoves(stage, state, manner)[0] : undefined;
}

/** Does this customer mind when nobody speaks? Beginners and those who asked for no time pressure are left alone. */
export const mindsSilence = ({ call, input }: PlayContext): boolean =>
  input.waiting === 'natural' &&
  call?.state.started.level !== 'guided' &&
  // A person minds for themselves.
  call?.state.started.customer !== 'person';

export const silenceTime = ({ call }: PlayContext): number =>
  (call?.stage.persona['silence-seconds'] ?? 60) * 1000;
