import type { Check } from '../../scenario/rubric.ts';
import type { Turn } from '../../session/session-state.ts';
import { type Evidence, type LooseFinding, resultOf, share } from '../evidence.ts';

const SECOND = 1000;

interface Wait {
  /** Place of the agent's sentence in the session's turns. */
  readonly turn: number;
  readonly seconds: number;
}

/** How long the customer waited for each sentence of the agent; one that follows another of the agent's keeps nobody waiting. */
function waits(turns: readonly Turn[]): readonly Wait[] {
  return turns.flatMap((turn, index) => {
    const before = turns[index - 1];
    if (turn.by !== 'agent' || before === undefined || before.by === 'agent') return [];
    return [{ turn: index, seconds: Math.round((turn.at - before.at) / SECOND) }];
  });
}

/** The share of replies that came in time; each late one is shown. */
export function checkReplyTime(check: Extract<Check, { kind: 'reply-time' }>, evidence: Evidence) {
  const all = waits(evidence.state.turns);
  const late = all.filter(
    ({ seconds }, index) => seconds > (index === 0 ? check.first : check.later),
  );
  const each = check.points / Math.max(1, all.length);
  const earned = check.points * share(all.length - late.length, all.length);
  const won: LooseFinding[] = earned > 0 ? [{ kind: 'won', points: earned }] : [];
  const lost = late.map(({ turn }): LooseFinding => ({ kind: 'lost', points: -each, turn }));
  return resultOf(check, evidence, earned, [...won, ...lost]);
}
