import type { TopicFinding } from '../language/analysis.ts';
import type { Standing } from '../scenario/rubric.ts';
import type { Script } from '../scenario/script.ts';
import type { AgentTurn } from '../session/session-state.ts';
import type { Evidence } from './evidence.ts';

/** What is wrong with saying this here, if anything is. */
function standingOf({ topics }: Script, topic: string, { known }: AgentTurn): Standing | undefined {
  const about = topics[topic];
  if (about?.standing !== undefined) return about.standing;
  if (about?.private !== undefined && !known.facts.includes(about.private)) return 'private';
  if (about?.proof !== undefined && !known.seen.includes(about.proof)) return 'unproven';
  return undefined;
}

/** Statements of the agent that were not in order, with their place. */
export function standingStatements(
  { scenario, said }: Pick<Evidence, 'scenario' | 'said'>,
  standing: Standing,
): readonly (TopicFinding & { readonly turn: number })[] {
  return said.flatMap(({ turn, sentence }) =>
    sentence.analysis.topics
      .filter(({ topic }) => standingOf(scenario.script, topic, sentence) === standing)
      .map((topic) => ({ ...topic, turn })),
  );
}
