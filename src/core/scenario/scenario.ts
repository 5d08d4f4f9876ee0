import type { Persona, PersonaStrings } from './persona.ts';
import type { Script } from './script.ts';
import type { CommonStrings, DeskStrings, ScenarioStrings } from './strings.ts';
import type { OnRecord, TopicWords } from '../language/analysis.ts';
import type { Rubric, RubricStrings } from './rubric.ts';

/** Everything one call needs, in one language: the play, its sentences, the customer, and how it is judged. */
export interface Scenario {
  readonly script: Script;
  readonly locale: string;
  readonly strings: ScenarioStrings;
  readonly desk: DeskStrings;
  readonly persona: Persona;
  readonly personaStrings: PersonaStrings;
  readonly common: CommonStrings;
  readonly rubric: Rubric;
  readonly rubricStrings: RubricStrings;
  /** Topics of the case and the common ones together, as the language engine wants them. */
  readonly topics: Readonly<Record<string, TopicWords>>;
  /** What the case knows of its numbers and names, for what the agent reads back. */
  readonly onRecord: OnRecord;
  /** Content hash of the script and all its sentences: tells which text a stored session was played with. */
  readonly hash: string;
}
