import type { Result } from '../shared/result.ts';
import type { Scenario } from './scenario.ts';
import type { Script } from './script.ts';
import type { TeacherNotes } from './strings.ts';

/** What the library shows of a scenario before it is loaded. */
export interface ScenarioCard
  extends Pick<
    Script,
    'id' | 'channel' | 'direction' | 'minutes' | 'difficulty' | 'seven-r' | 'personas'
  > {
  readonly title: string;
  /** Company and name the student plays under. */
  readonly role: string;
  readonly summary: string;
  readonly goals: readonly string[];
  /** Other words it is found by. */
  readonly search?: readonly string[];
}

/** What the briefing shows of a persona. */
export interface PersonaCard {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export type SourceFailure =
  | 'unknown-scenario'
  | 'unknown-persona'
  | 'unknown-locale'
  | 'unreachable';

/** Where scenarios come from. A locale is a language the scenario is written in, such as `zh-CN`. */
export interface ScenarioSource {
  /** The easiest first: the order of every list people choose from. */
  cards(locale: string): Promise<readonly ScenarioCard[]>;
  personas(locale: string): Promise<readonly PersonaCard[]>;
  /** What a teacher should know before the class plays it; never shown to players. */
  notes(id: string, locale: string): Promise<Result<TeacherNotes, SourceFailure>>;
  /** `from.assignment`: a scenario its teacher sent along goes before ours of the same id. */
  load(
    id: string,
    locale: string,
    persona: string,
    from?: { readonly assignment: string | undefined },
  ): Promise<Result<Scenario, SourceFailure>>;
}
