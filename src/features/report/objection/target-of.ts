import type { Finding } from '../../../core/scoring/report.ts';
import { findObjection } from '../../../core/session/objections.ts';
import type { Objection } from '../../../core/session/session-state.ts';
import type { Scored } from '../load-report.ts';

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

/** A person has overruled the machine here. */
export const isExcused = (finding: Finding, scored: Scored): boolean =>
  objectionTo(finding, scored)?.verdict === 'accepted';

/** What a finding cost before it was excused, as negative points; 0 when it never cost anything. */
export function costBefore(finding: Finding, { unexcused }: Scored): number {
  const same = unexcused?.findings.find(
    ({ check, turn, start, fault }) =>
      check === finding.check &&
      turn === finding.turn &&
      start === finding.start &&
      fault?.code === finding.fault?.code,
  );
  return same?.points ?? 0;
}
