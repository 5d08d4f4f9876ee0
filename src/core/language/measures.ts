import type { Measures } from './analysis.ts';
import { splitSentences } from './clauses.ts';
import { findFrames, hasFrame } from './frames.ts';

const UNSEEN = /[\s\p{P}\p{S}\p{C}]/gu;
const SEEN = /[^\s\p{P}\p{S}\p{C}]/u;
const QUESTION = /[?吗呢么]$/;

/** The expressions of a language that measuring needs; an unknown language has none. */
export interface MeasureFrames {
  readonly honorifics: RegExp | undefined;
  readonly openQuestions: RegExp | undefined;
}

/** Counts a normalised text. */
export function measure(text: string, frames: MeasureFrames): Measures {
  const sentences = splitSentences(text)
    .map((span) => text.slice(span.start, span.end).trim())
    .filter((sentence) => SEEN.test(sentence));
  const questions = sentences.filter((sentence) => QUESTION.test(sentence));
  return {
    characters: text.replace(UNSEEN, '').length,
    sentences: sentences.length,
    questions: questions.length,
    openQuestions: questions.filter((question) => hasFrame(frames.openQuestions, question)).length,
    honorifics: findFrames(frames.honorifics, text).length,
  };
}
