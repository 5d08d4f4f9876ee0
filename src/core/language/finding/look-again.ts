import { heaviestStretch, scoreOf } from '../matching/linear-model.ts';
import { FORBIDDEN } from '../analysis.ts';
import type { FoundFault } from './find-faults.ts';
import { FAULTS } from './prepare.ts';
import type { Utterance } from './utterance.ts';

/** In fewer characters every run weighs much and says little: 行不？ */
const SHORTEST = 5;

/** Whether a rule of the five classes knows these words; it then found them innocent here. */
const isExcused = (utterance: Utterance): boolean =>
  [...utterance.matchesOf(FAULTS).keys()].some((rule) => {
    const fault = utterance.prepared.faults[rule];
    return fault !== undefined && FORBIDDEN.has(fault.rule.class);
  });

/**
 * Asks to look again at a sentence of which no rule has anything to say and which is still much like a rebuke. No more
 * than that: likeness proves nothing, so it costs nothing.
 */
export function lookAgain(utterance: Utterance): FoundFault[] {
  const { text, prepared } = utterance;
  const known = prepared.lookAgain;
  if (known === undefined || text.length < SHORTEST) return [];
  const runs = new Set<number>();
  known.visitRuns(text, (run) => runs.add(run));
  if (scoreOf(known.any, text, runs) <= known.threshold || isExcused(utterance)) return [];
  const [likeliest] = known.classes
    .map((one) => ({ ...one, score: scoreOf(one.model, text, runs) }))
    .sort((one, other) => other.score - one.score);
  const at = heaviestStretch(known.any, text, known.visitRuns);
  if (likeliest === undefined || at.end === at.start) return [];
  if (utterance.isSpared(['quoted', 'reported', 'denied'], at)) return [];
  const { class: kind, better } = likeliest;
  return [{ class: kind, code: `${kind}.look-again`, severity: 'check', better, ...at }];
}
