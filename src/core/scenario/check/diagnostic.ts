import type { Persona, PersonaStrings } from '../persona.ts';
import type { Rubric, RubricStrings } from '../rubric.ts';
import type { Script } from '../script.ts';
import type { CommonStrings, DeskStrings, ScenarioStrings, TeacherNotes } from '../strings.ts';

type ByLocale<Value> = Readonly<Record<string, Value>>;

/** One scenario with all its languages and everything it refers to, parsed but not yet trusted. */
export interface Authored {
  readonly script: Script;
  readonly strings: ByLocale<ScenarioStrings>;
  readonly desks: ByLocale<DeskStrings>;
  readonly notes: ByLocale<TeacherNotes>;
  readonly common: ByLocale<CommonStrings>;
  readonly personas: Readonly<
    Record<string, { readonly persona: Persona; readonly strings: ByLocale<PersonaStrings> }>
  >;
  readonly rubrics: Readonly<
    Record<string, { readonly rubric: Rubric; readonly strings: ByLocale<RubricStrings> }>
  >;
}

/** Permanent codes of authors' mistakes. The words for them belong to whoever shows them. */
export type DiagnosticCode =
  | 'unknown-beat'
  | 'unknown-cap'
  | 'unknown-ending'
  | 'unknown-fact'
  | 'unknown-field'
  | 'unknown-line'
  | 'unknown-need'
  | 'unknown-persona'
  | 'unknown-part'
  | 'unknown-record'
  | 'unknown-reply'
  | 'unknown-stage'
  | 'unknown-rubric'
  | 'unknown-step'
  | 'unknown-topic'
  | 'missing-text'
  | 'unused-text'
  | 'too-few-wordings'
  | 'missing-language'
  | 'unreachable-beat'
  | 'no-way-on'
  | 'shadowed-transition'
  | 'last-ending-guarded'
  | 'no-good-ending'
  | 'fact-never-asked'
  | 'need-never-met'
  | 'reply-lacks-act'
  | 'reply-lacks-fault'
  | 'reply-has-fault'
  | 'topic-unrecognised'
  | 'topic-confused'
  | 'rubric-points'
  | 'cap-unreachable'
  | 'guard-never-holds'
  | 'no-way-to-end'
  | 'promise-never-checked'
  | 'record-never-needed'
  | 'unknown-row'
  | 'persona-not-listed'
  | 'play-without-language'
  | 'unknown-play'
  | 'play-in-other-language'
  | 'unknown-criterion'
  | 'unknown-item'
  | 'criterion-not-keyed'
  | 'item-not-keyed'
  | 'why-missing'
  | 'sample-missing'
  | 'sample-misnamed'
  | 'perfect-run-falls-short'
  | 'perfect-run-ends-badly'
  | 'rude-run-scores';

/** An author's mistake: what, how bad, and where. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  /** Which file, relative to `scenarios/`. */
  readonly file: string;
  /** Place in that file. */
  readonly at: readonly string[];
  /** The id or words it is about. */
  readonly about: string;
}

/** Diagnostics of one file, written shortly. */
export const reporter =
  (file: string, severity: Diagnostic['severity'] = 'error') =>
  (code: DiagnosticCode, at: readonly string[], about: string): Diagnostic => ({
    code,
    severity,
    file,
    at,
    about,
  });
