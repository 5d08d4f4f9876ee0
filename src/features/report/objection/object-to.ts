import { decide } from '../../../core/session/decide.ts';
import { stageFor } from '../../../core/session/play-stage.ts';
import type { Finding } from '../../../core/scoring/report.ts';
import { findObjection } from '../../../core/session/objections.ts';
import type { SessionLog } from '../../../core/session/session-log.ts';
import type { Objection } from '../../../core/session/session-state.ts';
import type { Scored } from '../load-report.ts';

/** Stores a student's objection; false when it could not be. */
export type ObjectTo = (finding: Finding, reason: string) => Promise<boolean>;

type Target = Pick<Objection, 'about' | 'code' | 'start'>;

/** What an objection to this finding would name; nothing for what is not about a fault in words. */
export function targetOf({ fault, turn, start }: Finding, { state }: Scored): Target | undefined {
  const said = turn === undefined ? undefined : state.turns[turn];
  if (fault === undefined || start === undefined || said?.by !== 'agent') return undefined;
  return { about: said.n, code: fault.code, start };
}

export function objectionTo(finding: Finding, scored: Scored): Objection | undefined {
  const target = targetOf(finding, scored);
  return target && findObjection(scored.state.objections, target);
}

/** Objects to a finding: decides, and stores what was decided before anything is shown. */
export const createObjectTo =
  (scored: Scored, sessionLog: SessionLog, now: () => number): ObjectTo =>
  async (finding, reason) => {
    const { scenario, state } = scored;
    const target = targetOf(finding, scored);
    if (target === undefined) return false;
    const command = { type: 'object', ...target, reason } as const;
    const decided = decide(stageFor(scenario), state, command, now());
    if (!decided.ok) return false;
    for (const event of decided.value) {
      const stored = await sessionLog.append(state.started.session, event);
      if (!stored.ok) return false;
    }
    return true;
  };
