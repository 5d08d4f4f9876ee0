import type { RATING_TIMES } from '../../../core/scenario/rubric.ts';
import type { Script } from '../../../core/scenario/script.ts';
import { beatOf } from '../../../core/scenario/where.ts';
import type { SessionState, Turn } from '../../../core/session/session-state.ts';
import { formatDuration } from '../../../ui/duration.ts';

export type RatingTime = (typeof RATING_TIMES)[number];

/** A moment of the talk as people recognise it: when it was and what was said. */
export interface Quote {
  /** On the display, `m:ss`. */
  readonly at: string;
  /** The sentence, cut short; empty where nobody said anything. */
  readonly words: string;
}

/** The moment a mark would be pinned to now. */
export interface SheetMoment extends Quote {
  /** Number of the session's event. */
  readonly about: number;
  readonly when: RatingTime;
}

const LONGEST_QUOTE = 48;
/** Rubrics look for greeting, name and offer in the first two sentences or so. */
const OPENING_SENTENCES = 2;

const shorten = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;

function wordsOf(turn: Turn | undefined): string {
  if (turn?.by === 'agent') return shorten(turn.text);
  return turn?.by === 'customer' ? shorten(turn.parts.map(({ text }) => text).join(' ')) : '';
}

const timeOf = ({ turns, started }: SessionState, turn: Turn | undefined): string =>
  formatDuration((turn?.at ?? 0) - (turns[0]?.at ?? started.at));

/** What was said at an event, or last before it. */
export function quoteOf(state: SessionState, about: number): Quote {
  const turn = state.turns.findLast(({ n }) => n <= about);
  return { at: timeOf(state, turn), words: wordsOf(turn) };
}

function whenOf(script: Script, { phase, turns, snapshot }: SessionState): RatingTime {
  if (phase === 'over' || phase === 'leaving') return 'closing';
  if (turns.filter(({ by }) => by === 'agent').length <= OPENING_SENTENCES) return 'opening';
  const last = Object.keys(script.stages).at(-1) ?? '';
  return beatOf(snapshot).startsWith(`${last}.`) ? 'closing' : 'talk';
}

/**
 * The moment on screen. A mark judges the agent, so it is pinned to the agent's latest sentence, also when the
 * customer has answered by the time the key is pressed.
 */
export function momentOf(script: Script, state: SessionState): SheetMoment {
  const { turns } = state;
  const turn = turns.findLast(({ by }) => by === 'agent') ?? turns.at(-1);
  return {
    about: turn?.n ?? 0,
    at: timeOf(state, turn),
    when: whenOf(script, state),
    words: wordsOf(turn),
  };
}
