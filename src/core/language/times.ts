import type { Span } from './analysis.ts';
import { overlaps } from './clauses.ts';
import { prepareLanguage } from './finding/prepare.ts';
import { findFrames } from './frames.ts';
import { findLanguage } from './languages.ts';
import { normalise, toOriginal } from './normalise.ts';

/** The words of a text that say when, each time by itself and without what happens then, as far as they touch a place. */
export function timesNamed(text: string, at: Span, locale: string): readonly Span[] {
  const language = findLanguage(locale);
  if (language === undefined) return [];
  const source = normalise(text);
  return findFrames(prepareLanguage(language).times, source.text)
    .map((found) => toOriginal(source, found))
    .filter((found) => overlaps(found, at));
}
