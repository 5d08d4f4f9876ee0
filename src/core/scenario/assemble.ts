import { contentHash } from '../shared/content-hash.ts';
import type { TopicWords } from '../language/analysis.ts';
import type { Scenario } from './scenario.ts';
import type { Script } from './script.ts';
import type { CommonStrings, ScenarioStrings } from './strings.ts';

/** The authored files of one scenario in one language, parsed. */
export type ScenarioParts = Omit<Scenario, 'locale' | 'topics' | 'hash'>;

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

/** Puts the files of a scenario together. */
export function assembleScenario(locale: string, parts: ScenarioParts): Scenario {
  return {
    ...parts,
    locale,
    topics: topicsFor(parts.script, parts.common, parts.strings),
    hash: contentHash(JSON.stringify(parts)),
  };
}
