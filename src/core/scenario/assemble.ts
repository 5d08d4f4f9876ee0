import { contentHash } from '../shared/content-hash.ts';
import type { OnRecord, TopicWords } from '../language/analysis.ts';
import type { Scenario } from './scenario.ts';
import type { Script } from './script.ts';
import type { CommonStrings, ScenarioStrings } from './strings.ts';

/** The authored files of one scenario in one language, parsed. */
export type ScenarioParts = Omit<Scenario, 'locale' | 'topics' | 'onRecord' | 'hash'>;

/**
 * What the language engine is to look for: the case's own topics, which win over the common ones, and what agents say
 * of topics so named anywhere.
 */
export function topicsFor(
  script: Script,
  common: CommonStrings | undefined,
  strings: ScenarioStrings,
): Readonly<Record<string, TopicWords>> {
  const own = Object.entries(strings.topics).map(([id, { patterns, examples }]) => {
    const about = script.topics[id];
    const claim = (about?.standing ?? about?.proof ?? about?.private) !== undefined;
    return [id, { patterns, examples, claim }] as const;
  });
  const topics: Record<string, TopicWords> = { ...common?.topics, ...Object.fromEntries(own) };
  const known = Object.entries(topics).map(([id, words]) => [
    id,
    { ...words, sayings: common?.sayings[id] ?? [] },
  ]);
  return Object.fromEntries(known);
}

/** All sentences in a piece of an authored file. */
function sentencesIn(piece: unknown): string[] {
  if (typeof piece === 'string') return [piece];
  return typeof piece === 'object' && piece !== null
    ? Object.values(piece).flatMap(sentencesIn)
    : [];
}

/** What the customer says of each fact, and all the case has in writing. */
function recordOf({ script, strings, desk }: ScenarioParts): OnRecord {
  const { agent, customer, lines, replies, ticket } = strings;
  const facts = Object.entries(script.facts).map(
    ([id, { answer, 'asked-by': asked }]) =>
      [id, { said: sentencesIn(lines[answer]), topics: asked.topics ?? [] }] as const,
  );
  const [name] = Object.keys(script.facts).filter((id) => script.facts[id]?.['is-name']);
  return {
    facts: Object.fromEntries(facts),
    all: sentencesIn([agent, customer, lines, replies, ticket, desk.records]),
    ...(name === undefined ? {} : { name: { fact: name, called: customer.name } }),
  };
}

/** Puts the files of a scenario together. */
export function assembleScenario(locale: string, parts: ScenarioParts): Scenario {
  return {
    ...parts,
    locale,
    topics: topicsFor(parts.script, parts.common, parts.strings),
    onRecord: recordOf(parts),
    // Words to find it by are no part of what is played.
    hash: contentHash(
      JSON.stringify({ ...parts, strings: { ...parts.strings, search: undefined } }),
    ),
  };
}
