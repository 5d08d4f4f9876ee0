import type { AgentTurn, Turn } from '../session/session-state.ts';

interface Words {
  /** UTF-16 span in the sentence the agent said. */
  readonly start: number;
  readonly end: number;
}

/** Something the agent undertook to do or have done. */
export interface Promised extends Words {
  /** Place in the session's turns. */
  readonly turn: number;
  /** The words that name the time; absent for "as soon as possible". */
  readonly when?: Words;
  /** The words that name somebody else who will act; absent when it is the agent. */
  readonly who?: Words;
  /** What of the case it is about, as topic ids. */
  readonly topics: readonly string[];
}

const SENTENCE_END = /[。！？；!?;\n]|\.(?=\s|$)/g;
const VAGUE = 'vague-time';

function sentencesOf(text: string): readonly Words[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  return [...ends, text.length]
    .map((end, place) => ({ start: place === 0 ? 0 : (ends[place - 1] ?? 0), end }))
    .filter(({ start, end }) => end > start);
}

const within = <Item extends Words>(items: readonly Item[], { start, end }: Words): Item[] =>
  items.filter((item) => item.start >= start && item.start < end);

const wordsOf = ({ start, end }: Words): Words => ({ start, end });

/** The promises in one sentence of an utterance: one for each time it names, or a vague one. */
function promisesIn({ analysis }: AgentTurn, turn: number, sentence: Words): readonly Promised[] {
  const acts = within(analysis.acts, sentence);
  // "One moment, about a minute" promises a minute on hold, not an answer.
  if (acts.some(({ act }) => act === 'hold-request')) return [];
  const topics = within(analysis.topics, sentence).map(({ topic }) => topic);
  const other = acts.find(({ act }) => act === 'escalate');
  const promise: Promised = {
    ...wordsOf(sentence),
    turn,
    ...(other === undefined ? {} : { who: wordsOf(other) }),
    topics: topics.filter((topic) => topic !== VAGUE),
  };
  const times = acts.filter(({ act }) => act === 'time-commitment');
  if (times.length > 0) return times.map((time) => ({ ...promise, when: wordsOf(time) }));
  return topics.includes(VAGUE) ? [promise] : [];
}

/** Everything the agent promised, in the order it was said. */
export function promiseLedger(turns: readonly Turn[]): readonly Promised[] {
  return turns.flatMap((turn, place) =>
    turn.by === 'agent'
      ? sentencesOf(turn.text).flatMap((sentence) => promisesIn(turn, place, sentence))
      : [],
  );
}
