import type { TopicFinding } from '../language/analysis.ts';
import type { Evidence } from './evidence.ts';

export type Standing = 'false' | 'authority';

/** Statements of the agent that contradict the case file (`false`) or go beyond authority, with their place. */
export function standingStatements(
  { scenario, said }: Pick<Evidence, 'scenario' | 'said'>,
  standing: Standing,
): readonly (TopicFinding & { readonly turn: number })[] {
  const { topics } = scenario.script;
  return said.flatMap(({ turn, sentence }) =>
    sentence.analysis.topics
      .filter(({ topic }) => topics[topic]?.standing === standing)
      .map((topic) => ({ ...topic, turn })),
  );
}
