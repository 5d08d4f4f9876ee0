import type { Measures } from './analysis.ts';
import { splitSentences } from './clauses.ts';
import { findFrames } from './frames.ts';

const UNSEEN = /[\s\p{P}\p{S}\p{C}]/gu;
const QUESTION = /[?吗呢么]$/;

/** Counts a normalised text; honorifics are the language's frames. */
export function measure(text: string, honorifics: RegExp | undefined): Measures {
  const sentences = splitSentences(text)
    .map((span) => text.slice(span.start, span.end).trim())
    .filter((sentence) => sentence.replace(UNSEEN, '') !== '');
  return {
    characters: text.replace(UNSEEN, '').length,
    sentences: sentences.length,
    questions: sentences.filter((sentence) => QUESTION.test(sentence)).length,
    honorifics: findFrames(honorifics, text).length,
  };
}
