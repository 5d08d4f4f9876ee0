import { nextPart } from '../scenario/where.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { PlayStage } from './play-stage.ts';
import type { Refusal, SessionCommand, SessionEvent } from './session-event.ts';
import type { SessionState } from './session-state.ts';

type Decision = Result<readonly SessionEvent[], Refusal>;
type Command<Type extends SessionCommand['type']> = Extract<SessionCommand, { type: Type }>;
type DeskRecord = PlayStage['script']['desk'][number];

/** Whether a record can be read now: its facts are known, and if it must be asked for, it was. */
export function isReadable(record: DeskRecord, state: SessionState): boolean {
  const { facts } = state.snapshot.context;
  const isHere = record.request === undefined || state.requestedRecords.includes(record.id);
  return isHere && (record.needs ?? []).every((fact) => facts.includes(fact));
}

/** Looks at a record of the desk; looking again is no new fact. */
export function openRecord(
  { script }: PlayStage,
  state: SessionState,
  { record }: Command<'open-record'>,
  at: number,
): Decision {
  if (state.phase === 'over') return fail('over');
  const found = script.desk.find(({ id }) => id === record);
  if (found === undefined) return fail('unknown-record');
  if (!isReadable(found, state)) return fail('record-locked');
  return ok(
    state.openedRecords.includes(record)
      ? []
      : [{ type: 'desk.opened', n: state.next, at, record }],
  );
}

/** How many records may still be asked for before the next part. */
export function requestsLeft({ script }: PlayStage, state: SessionState): number {
  const allowed = nextPart(script, state.snapshot.context.part)?.requests ?? 0;
  return Math.max(0, allowed - state.requestedRecords.length);
}

/** Asks for a record that is not there of itself: a statement, a recording. Only between two parts, and not for all. */
export function requestRecord(
  stage: PlayStage,
  state: SessionState,
  { record }: Command<'request-record'>,
  at: number,
): Decision {
  if (state.phase !== 'between') return fail('not-between-parts');
  const found = stage.script.desk.find(({ id }) => id === record);
  if (found?.request === undefined) return fail('unknown-record');
  if (state.requestedRecords.includes(record)) return ok([]);
  if (requestsLeft(stage, state) === 0) return fail('no-more-requests');
  return ok([{ type: 'record.requested', n: state.next, at, record }]);
}

/** The agent calls or visits the customer again. */
export function beginPart({ script }: PlayStage, state: SessionState, at: number): Decision {
  const next = nextPart(script, state.snapshot.context.part);
  if (state.phase !== 'between' || next === undefined) return fail('not-between-parts');
  return ok([{ type: 'part.began', n: state.next, at, part: next.id }]);
}
