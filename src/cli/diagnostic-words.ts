import type { FileHint } from '../adapters/content/file-hints.ts';
import type { FileDiagnostic } from '../adapters/content/read-yaml.ts';
import type { DiagnosticCode } from '../core/scenario/check/diagnostic.ts';
import { diagnostics as english } from '../locales/en/diagnostics.ts';
import { diagnostics as chinese } from '../locales/zh-CN/diagnostics.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** A terminal has one language and authors have two: Chinese first, then English. */
const both =
  <Code extends string>(one: Words<Code>, other: Words<Code>) =>
  (code: Code): string =>
    `${one[code]} · ${other[code]}`;

/** What a code means to an author. */
export const wordsOf = both<DiagnosticCode>(chinese.code, english.code);

/** What most often helps. */
export const hintOf = both<FileHint>(chinese.hint, english.hint);

const ofFile = both(chinese.file, english.file);

/** The same for a file, where the message does not say it all. */
export const fileWordsOf = (code: FileDiagnostic['code']): string | undefined =>
  code === 'id-differs' || code === 'missing-script' ? ofFile(code) : undefined;
