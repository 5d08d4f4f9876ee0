import type { Verdicts } from '../check/rescore.ts';
import type { Decision } from '../decision.ts';
import type { CheckedSession, SubmissionRecord } from '../record.ts';
import type { TalkFigures } from '../talk-figures.ts';

/**
 * A talk as it stands after the teacher's decisions. `beforeObjections` makes it a type of its own: whatever asks for
 * a decided talk cannot be given one as it was checked.
 */
export interface DecidedSession extends CheckedSession {
  /** The machine's total before any objection was accepted. */
  readonly beforeObjections: number | null;
}

/** A submission with its talks as they stand. */
export interface DecidedRecord extends Omit<SubmissionRecord, 'sessions'> {
  readonly sessions: readonly DecidedSession[];
}

/** What a teacher has decided about the objections of one talk. */
export interface Judgement {
  readonly verdicts: Verdicts;
  /** What the talk comes to with these verdicts. */
  readonly total: number | null;
  readonly figures: TalkFigures | undefined;
}

/** The teacher's last words on objections, by session. */
export function judgementsIn(decisions: readonly Decision[]): ReadonlyMap<string, Judgement> {
  const found = new Map<string, Judgement>();
  for (const one of decisions) {
    if (one.type !== 'objection.judged') continue;
    const before = found.get(one.session);
    found.set(one.session, {
      verdicts: new Map([...(before?.verdicts ?? []), [one.objection, one.verdict]]),
      total: one.total ?? before?.total ?? null,
      figures: one.figures,
    });
  }
  return found;
}

function excusedIn(session: CheckedSession, { verdicts }: Judgement) {
  const accepted = session.objections.filter(({ n }) => verdicts.get(n) === 'accepted');
  return session.faults.filter(
    (fault) =>
      !accepted.some(
        ({ about, code, start }) =>
          about === fault.n && code === fault.code && start === fault.start,
      ),
  );
}

function decidedSession(session: CheckedSession, judgement: Judgement | undefined): DecidedSession {
  const asChecked = { ...session, beforeObjections: session.total };
  if (judgement === undefined || ![...judgement.verdicts.values()].includes('accepted'))
    return asChecked;
  const { ceiling: _without, ...rest } = asChecked;
  return {
    // Decisions from before the figures were kept know the total and the findings only.
    ...(judgement.figures === undefined ? asChecked : { ...rest, ...judgement.figures }),
    total: judgement.total ?? session.total,
    faults: excusedIn(session, judgement),
  };
}

/** What was handed in as it stands after the teacher's decisions: an overturned finding is in none of it. */
export function asDecided(
  records: readonly SubmissionRecord[],
  decisions: readonly Decision[],
): readonly DecidedRecord[] {
  const judgements = judgementsIn(decisions);
  return records.map((record) => ({
    ...record,
    sessions: record.sessions.map((one) => decidedSession(one, judgements.get(one.session))),
  }));
}
