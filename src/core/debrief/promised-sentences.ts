import { promiseLedger } from '../scoring/promises.ts';
import type { SessionState } from '../session/session-state.ts';

/** A sentence in which the agent undertook something. */
export interface PromisedSentence {
  /** Place in the talk, the same for no two. */
  readonly key: string;
  readonly words: string;
  /** It names at least one time. */
  readonly isTimed: boolean;
}

/** The promises of a talk as they were said; a sentence that names two times is one promise here. */
export function promisedSentences({
  turns,
}: Pick<SessionState, 'turns'>): readonly PromisedSentence[] {
  const sentences = new Map<string, PromisedSentence>();
  for (const { turn, start, end, when } of promiseLedger(turns)) {
    const said = turns[turn];
    const key = `${turn}/${start}`;
    const isTimed = when !== undefined || sentences.get(key)?.isTimed === true;
    const words = said?.by === 'agent' ? said.text.slice(start, end).trim() : '';
    sentences.set(key, { key, words, isTimed });
  }
  return [...sentences.values()];
}
