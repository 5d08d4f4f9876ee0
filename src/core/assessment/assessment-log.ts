import type { LogFailure } from '../session/session-log.ts';
import type { Result } from '../shared/result.ts';
import type { AssessmentEvent } from './assessment-event.ts';

/** One sheet: all its events, in order. */
export type Sheet = readonly AssessmentEvent[];

/** Where sheets live. Events are only ever appended; number `n` of a sheet is written once. */
export interface AssessmentLog {
  append(assessment: string, event: AssessmentEvent): Promise<Result<void, LogFailure>>;
  /** All readable sheets, the oldest first; what cannot be read stays stored and is only counted. */
  list(): Promise<
    Result<{ readonly sheets: readonly Sheet[]; readonly damaged: number }, LogFailure>
  >;
  remove(assessment: string): Promise<Result<void, LogFailure>>;
}

/** The sheets about one session. */
export async function sheetsOf(
  session: string,
  log: AssessmentLog,
): Promise<Result<readonly Sheet[], LogFailure>> {
  const all = await log.list();
  if (!all.ok) return all;
  const own = all.value.sheets.filter(([first]) => {
    return first?.type === 'assessment.started' && first.session === session;
  });
  return { ok: true, value: own };
}
