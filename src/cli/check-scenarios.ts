import { existsSync } from 'node:fs';
import { type AuthoredLibrary, readLibrary } from '../adapters/content/authored-library.ts';
import { checkBalance } from '../core/agents/check-balance.ts';
import { checkSamples } from '../core/assessment/licence/check-sample.ts';
import { loadLanguages } from '../core/language/languages.ts';
import { checkBetween } from '../core/scenario/check/between-scenarios.ts';
import type { Authored, Diagnostic } from '../core/scenario/check/diagnostic.ts';
import { lessonLine, lessonMistakesIn } from './lesson-mistakes.ts';
import {
  diagnosticLine,
  fileLine,
  mistakesIn,
  OWED_LANGUAGES,
  playMistakesIn,
} from './mistakes.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** The samples of one scenario, held against its score sheet and its play-throughs. */
export function checkSamplesOf(
  { script, rubrics }: Authored,
  { samples, plays }: AuthoredLibrary,
): readonly Diagnostic[] {
  const rubric = rubrics[script.rubric]?.rubric;
  if (rubric === undefined) return [];
  const own = plays.filter(({ scenario }) => scenario === script.id);
  return checkSamples({
    script,
    rubric,
    samples: samples[script.id] ?? {},
    plays: Object.fromEntries(
      own.map(({ file, play }) => [file.split('/').at(-1) ?? file, { locale: play.locale }]),
    ),
  });
}

/** Checks every authored file and prints each mistake as `file:line severity code: what`. 1 when there are errors. */
export async function run([root = 'scenarios']: readonly string[]): Promise<number> {
  if (!existsSync(root)) {
    print(`没有这个文件夹 · no such folder: ${root}`);
    return 1;
  }
  await loadLanguages();
  const library = readLibrary(root);
  for (const diagnostic of library.diagnostics) print(fileLine(diagnostic));
  const single = library.scenarios.flatMap((authored) => {
    const mistakes = mistakesIn(library, authored);
    const isSound = mistakes.every(({ severity }) => severity !== 'error');
    return [
      ...mistakes,
      ...playMistakesIn(library, authored),
      ...checkSamplesOf(authored, library),
      ...(isSound ? checkBalance(authored) : []),
    ];
  });
  const found = [...single, ...checkBetween(library.scenarios, OWED_LANGUAGES)];
  // A mistake in a shared file is found once with every scenario that uses it.
  const lines = new Map(found.map((one) => [diagnosticLine(library, one), one.severity]));
  for (const line of lines.keys()) print(line);
  const warnings = [...lines.values()].filter((severity) => severity === 'warning').length;
  const lessons = lessonMistakesIn(library);
  for (const mistake of lessons) print(lessonLine(library, mistake));
  const errors = library.diagnostics.length + lines.size - warnings + lessons.length;
  print(
    `${library.folders.length} 个场景，${errors} 个错误，${warnings} 个提醒 · ${library.folders.length} scenarios, ${errors} errors, ${warnings} warnings`,
  );
  return errors > 0 ? 1 : 0;
}
