import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf } from '../evidence.ts';

/** True business information the agent gave: each different piece counts once. */
export function checkTold(check: Extract<Check, { kind: 'told' }>, evidence: Evidence) {
  const { topics } = evidence.scenario.script;
  const seen = new Map<string, LooseFinding>();
  for (const { turn, sentence } of evidence.said) {
    for (const { topic, start, end } of sentence.analysis.topics) {
      if (topics[topic]?.tell !== true || seen.has(topic)) continue;
      seen.set(topic, { kind: 'won', points: 0, turn, start, end, about: topic });
    }
  }
  const each = check.points / check['at-least'];
  const told = [...seen.values()].map((finding, index) => ({
    ...finding,
    points: index < check['at-least'] ? each : 0,
  }));
  const untold = Object.keys(topics).filter(
    (topic) => topics[topic]?.tell === true && !seen.has(topic),
  );
  const lacking = Math.max(0, check['at-least'] - told.length);
  const lost = untold
    .slice(0, lacking)
    .map((topic): LooseFinding => ({ kind: 'lost', points: -each, about: topic }));
  return resultOf(check, evidence, check.points - each * lacking, [...told, ...lost]);
}
