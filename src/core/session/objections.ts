import { fail, ok, type Result } from '../shared/result.ts';
import type { Refusal, SessionCommand, SessionEvent } from './session-event.ts';
import type { Objection, SessionState } from './session-state.ts';

type ObjectionEvent = Extract<SessionEvent, { type: 'finding.objected' | 'objection.decided' }>;
type Decision = Result<readonly SessionEvent[], Refusal>;
type Command<Type extends SessionCommand['type']> = Extract<SessionCommand, { type: Type }>;

/** A decision may be taken back by a later one; an objection may not. */
export function objectionsAfter(
  objections: readonly Objection[],
  event: ObjectionEvent,
): readonly Objection[] {
  if (event.type === 'finding.objected') {
    const { n, about, code, start, reason } = event;
    return [...objections, { n, about, code, start, reason, verdict: 'open', comment: '' }];
  }
  const { verdict, comment } = event;
  return objections.map((one) => (one.n === event.objection ? { ...one, verdict, comment } : one));
}

/** Objects to a finding of this session, once and with a reason; only after the call. */
export function object(state: SessionState, command: Command<'object'>, at: number): Decision {
  const { about, code, start } = command;
  const reason = command.reason.trim();
  if (state.phase !== 'over') return fail('not-over');
  if (reason === '') return fail('empty');
  const sentence = state.turns.find((turn) => turn.by === 'agent' && turn.n === about);
  const faults = sentence?.by === 'agent' ? sentence.analysis.faults : [];
  if (!faults.some((fault) => fault.code === code && fault.start === start))
    return fail('unknown-finding');
  if (findObjection(state.objections, { about, code, start })) return fail('already-objected');
  return ok([{ type: 'finding.objected', n: state.next, at, about, code, start, reason }]);
}

/** A person accepts or rejects an objection, with a comment if there is one. */
export function decideObjection(
  state: SessionState,
  { objection, verdict, comment }: Command<'decide-objection'>,
  at: number,
): Decision {
  if (!state.objections.some(({ n }) => n === objection)) return fail('unknown-objection');
  const n = state.next;
  return ok([{ type: 'objection.decided', n, at, objection, verdict, comment: comment.trim() }]);
}

/** The objection to one finding, if there is one. */
export const findObjection = (
  objections: readonly Objection[],
  finding: Pick<Objection, 'about' | 'code' | 'start'>,
): Objection | undefined =>
  objections.find(
    ({ about, code, start }) =>
      about === finding.about && code === finding.code && start === finding.start,
  );
