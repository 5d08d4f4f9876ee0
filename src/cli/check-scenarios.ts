import { readLibrary } from '../adapters/content/authored-library.ts';
import { checkBalance } from '../core/agents/check-balance.ts';
import { loadLanguages } from '../core/language/languages.ts';
import { checkScenario } from '../core/scenario/check/check-scenario.ts';
import { DIAGNOSTIC_WORDS } from './diagnostic-words.ts';

/** Languages every scenario of ours is written in. */
export const OWED_LANGUAGES = ['zh-CN', 'en'] as const;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Checks every authored file and prints each mistake as `file:line severity code: what`. 1 when there are errors. */
export async function run([root = 'scenarios']: readonly string[]): Promise<number> {
  await loadLanguages();
  const library = readLibrary(root);
  for (const { path, line, column, code, at, message } of library.diagnostics)
    print(`${path}:${line}:${column} error ${code}: ${at} ${message}`);
  const found = library.scenarios.flatMap((authored) => {
    const mistakes = checkScenario(authored, OWED_LANGUAGES);
    const isSound = mistakes.every(({ severity }) => severity !== 'error');
    return isSound ? [...mistakes, ...checkBalance(authored)] : mistakes;
  });
  for (const { code, severity, file, at, about } of found)
    print(
      `scenarios/${file}:${library.lineOf(file, at)} ${severity} ${code}: ${about} — ${DIAGNOSTIC_WORDS[code]}`,
    );
  const errors =
    library.diagnostics.length + found.filter(({ severity }) => severity === 'error').length;
  print(
    `${library.scenarios.length} scenarios, ${errors} errors, ${found.length} diagnostics in all`,
  );
  return errors > 0 ? 1 : 0;
}
