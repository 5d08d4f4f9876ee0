import type { AuthoredLibrary } from '../adapters/content/authored-library.ts';
import type { FileDiagnostic } from '../adapters/content/read-yaml.ts';
import { checkPlay } from '../core/plays/check-play.ts';
import { checkScenario } from '../core/scenario/check/check-scenario.ts';
import type { Authored, Diagnostic } from '../core/scenario/check/diagnostic.ts';
import { withoutEchoes } from '../core/scenario/check/echoes.ts';
import { fileWordsOf, hintOf, wordsOf } from './diagnostic-words.ts';

/** Languages every scenario of ours is written in. */
export const OWED_LANGUAGES = ['zh-CN', 'en'] as const;

/** A mistake as one line an editor can jump to, with what helps against it. */
export function fileLine({ path, line, column, code, at, message, hint }: FileDiagnostic): string {
  const words = hint === undefined ? fileWordsOf(code) : hintOf(hint);
  const what = [at, message].filter((part) => part !== '').join(' ');
  return `${path}:${line}:${column} error ${code}: ${what}${words === undefined ? '' : ` — ${words}`}`;
}

export const diagnosticLine = (
  library: AuthoredLibrary,
  { code, severity, file, at, about }: Diagnostic,
): string =>
  `scenarios/${file}:${library.lineOf(file, at)} ${severity} ${code}: ${about} — ${wordsOf(code)}`;

/** Files with mistakes of their own, relative to `scenarios/`. */
const brokenFiles = ({ diagnostics }: AuthoredLibrary): ReadonlySet<string> =>
  new Set(diagnostics.map(({ path }) => path.replace(/^scenarios\//, '')));

/** What is wrong with a scenario itself, without what only follows from a file that cannot be read. */
export const mistakesIn = (library: AuthoredLibrary, authored: Authored): readonly Diagnostic[] =>
  withoutEchoes(checkScenario(authored, OWED_LANGUAGES), brokenFiles(library));

/** What is wrong with its play-throughs. */
export function playMistakesIn(
  library: AuthoredLibrary,
  authored: Authored,
): readonly Diagnostic[] {
  const own = library.plays.filter(({ scenario }) => scenario === authored.script.id);
  const found = own.flatMap(({ file, play }) => checkPlay(authored, play, `${file}.yaml`));
  return withoutEchoes(found, brokenFiles(library));
}
