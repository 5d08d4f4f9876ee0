import type { DiagnosticCode } from '../scenario/check/diagnostic.ts';
import type { Result } from '../shared/result.ts';
import type { OwnScenario } from './own-scenario.ts';

/** Codes of what can be wrong with a teacher's files; `not-playable` = it fits its schemas and still cannot be begun. */
export type OwnMistakeCode =
  | DiagnosticCode
  | 'yaml-syntax'
  | 'schema'
  | 'id-differs'
  | 'missing-script'
  | 'not-playable'
  | 'too-long';

/** Something wrong in a teacher's files, where it stands, and what most often helps. */
export interface OwnMistake {
  readonly code: OwnMistakeCode;
  /** `blocks` = it cannot be given out like this; `mend` = it can, and should be mended. */
  readonly weight: 'blocks' | 'mend';
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The id or words it is about. */
  readonly about: string;
  readonly hint?: 'quote-colon' | 'quote' | 'indent' | 'twice';
}

/** One folder of a scenario. */
export interface OwnRead {
  /** Name of the folder; the scenario's id where there was none. */
  readonly folder: string;
  /** Nothing while something blocks. */
  readonly scenario: OwnScenario | undefined;
  readonly mistakes: readonly OwnMistake[];
}

/** `nothing-in-it` = no file is called scenario.yaml. */
export type OwnFilesProblem = 'nothing-in-it' | 'too-big' | 'damaged';

export type ReadOwnScenarios = (
  files: readonly File[],
) => Promise<Result<readonly OwnRead[], OwnFilesProblem>>;

/** Codes that spoil a sentence or a mark here and there, but no talk. */
const MAY_WAIT: readonly OwnMistakeCode[] = [
  'unknown-row',
  'unused-text',
  'too-few-wordings',
  'fact-never-asked',
  'promise-never-checked',
  'record-never-needed',
  'reply-lacks-act',
  'reply-lacks-fault',
  'reply-has-fault',
  'topic-unrecognised',
  'topic-confused',
  'cap-unreachable',
  'shadowed-transition',
];

/** Whether a mistake keeps a scenario from being given out. */
export const weightOf = (
  code: OwnMistakeCode,
  severity: 'error' | 'warning',
): OwnMistake['weight'] => (severity === 'warning' || MAY_WAIT.includes(code) ? 'mend' : 'blocks');
