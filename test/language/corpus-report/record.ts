import { writeFileSync } from 'node:fs';
import { loadLanguages } from '../../../src/core/language/languages.ts';
import { figuresFor } from './figures.ts';
import { FLOORS_FILE, floorsAsText, numbersOf } from './floors.ts';
import { CORPUS_LOCALES } from './read-corpus.ts';

/** Records the present figures as those that later rules must reach: after the corpus has grown, or a rule got better. */
export async function run(): Promise<number> {
  await loadLanguages();
  const floors = CORPUS_LOCALES.map((locale) => [locale, numbersOf(figuresFor(locale))] as const);
  writeFileSync(FLOORS_FILE, floorsAsText(Object.fromEntries(floors)));
  process.stdout.write(`${FLOORS_FILE} is written.\n`);
  return 0;
}
