import type { Span } from '../analysis.ts';
import type { Vocabulary, VocabularyWord } from '../language.ts';
import { prepareWords } from './aho-corasick.ts';

/** A vulgar word in the normalised text, with the list it belongs to. */
export interface VocabularyMatch extends Span {
  readonly list: Vocabulary;
}

interface Entry {
  readonly list: Vocabulary;
  readonly word: VocabularyWord;
}

const LATIN = /[a-z0-9_]/;

function isWhole(text: string, at: Span): boolean {
  return !LATIN.test(text[at.start - 1] ?? ' ') && !LATIN.test(text[at.end] ?? ' ');
}

function isAllowed(text: string, entry: Entry, at: Span): boolean {
  return (entry.word.allow ?? []).some((innocent) => {
    const inside = innocent.indexOf(entry.word.word);
    return inside >= 0 && text.startsWith(innocent, at.start - inside);
  });
}

/** Prepares vocabulary lists; the result finds their words except inside innocent longer ones. */
export function prepareVocabulary(
  lists: readonly Vocabulary[],
): (text: string) => VocabularyMatch[] {
  const entries = lists.flatMap((list) => list.words.map((word): Entry => ({ list, word })));
  const search = prepareWords(entries.map((entry) => entry.word.word));
  return (text) => {
    const found: VocabularyMatch[] = [];
    search(text, (word, end) => {
      const entry = entries[word];
      if (entry === undefined) return;
      const at = { start: end - entry.word.word.length, end };
      if (entry.word.whole === true && !isWhole(text, at)) return;
      if (!isAllowed(text, entry, at)) found.push({ ...at, list: entry.list });
    });
    return found;
  };
}
