import { contentHash } from '../shared/content-hash.ts';
import type { Scenario } from './scenario.ts';

/** The authored files of one scenario in one language, parsed. */
export type ScenarioParts = Omit<Scenario, 'locale' | 'topics' | 'hash'>;

/** Puts the files of a scenario together; the case's own topics win over the common ones. */
export function assembleScenario(locale: string, parts: ScenarioParts): Scenario {
  return {
    ...parts,
    locale,
    topics: { ...parts.common.topics, ...parts.strings.topics },
    hash: contentHash(JSON.stringify(parts)),
  };
}
