import type { Result } from '../shared/result.ts';
import type { SharedAssignment } from './assignment.ts';
import { hasParts, joinEach, type JoinProblem } from './carry/parts.ts';
import { isSealed, readSealed } from './carry/sealed-submission.ts';
import { type Arrival, arrivalOf } from './check/check-submission.ts';
import type { SubmissionRecord } from './record.ts';
import type { OpenProblem, Submission } from './submission.ts';
import type { StoreFailure } from './workspace.ts';

/** Something a teacher gives: a file, or text from a message or a camera. */
export interface CollectInput {
  /** Name of the file, or how the screen calls the text; shown beside what became of it. */
  readonly name: string;
  readonly content: Blob | string;
}

/** What became of one submission. Only what is `kept` is in the gradebook. */
export type Collected =
  | {
      readonly code: 'kept';
      readonly arrival: Exclude<Arrival, 'duplicate'>;
      readonly record: SubmissionRecord;
    }
  | { readonly code: 'duplicate'; readonly student: SubmissionRecord['student'] }
  /** For an assignment that is not here: put aside, unread. */
  | { readonly code: 'other-assignment'; readonly assignment: string }
  | { readonly code: OpenProblem }
  /** Text or QR codes that do not make a whole; what is missing is named. */
  | { readonly code: 'parts'; readonly problem: JoinProblem }
  /** A zip file with too much in it. */
  | { readonly code: 'zip-too-big' }
  | { readonly code: 'not-kept'; readonly failure: StoreFailure };

/** What collecting needs from outside. */
export interface CollectPorts {
  open(sealed: Uint8Array): Promise<Result<Submission, OpenProblem | StoreFailure>>;
  keep(record: SubmissionRecord, sealed: Uint8Array): Promise<Result<void, StoreFailure>>;
  /** The assignments that are here, by id. */
  readonly assignments: ReadonlyMap<string, SharedAssignment>;
  /** What has already come in for each. Grows while collecting. */
  readonly there: Map<
    string,
    Pick<SubmissionRecord, 'digest' | 'submission' | 'version' | 'madeAt'>[]
  >;
  /** `checkSubmission` with this device's scenarios, here or in a worker; rejects for what nobody can check. */
  check(submission: Submission, assignment: SharedAssignment): Promise<SubmissionRecord>;
}

const STORE_FAILURES: readonly string[] = ['quota', 'unavailable', 'taken'];

/** A newer version in the store and in a submission are different things; opening only meets the latter. */
const isStoreFailure = (
  error: OpenProblem | StoreFailure,
): error is Exclude<StoreFailure, 'newer-version'> => STORE_FAILURES.includes(error);

const refused = (error: OpenProblem | StoreFailure): Collected =>
  isStoreFailure(error) ? { code: 'not-kept', failure: error } : { code: error };

async function takeIn(
  submission: Submission,
  sealed: Uint8Array,
  assignment: SharedAssignment,
  ports: CollectPorts,
): Promise<Collected> {
  const record = await ports.check(submission, assignment);
  const there = ports.there.get(assignment.id) ?? [];
  const arrival = arrivalOf(record, there);
  if (arrival === 'duplicate') return { code: 'duplicate', student: record.student };
  const kept = await ports.keep(record, sealed);
  if (!kept.ok) return { code: 'not-kept', failure: kept.error };
  const { digest, submission: id, version, madeAt } = record;
  ports.there.set(assignment.id, [...there, { digest, submission: id, version, madeAt }]);
  return { code: 'kept', arrival, record };
}

/** Opens, checks and keeps one sealed submission. */
export async function collectSealed(sealed: Uint8Array, ports: CollectPorts): Promise<Collected> {
  const read = readSealed(sealed);
  if (!read.ok) return { code: read.error };
  const assignment = ports.assignments.get(read.value.assignment);
  if (assignment === undefined)
    return { code: 'other-assignment', assignment: read.value.assignment };
  const opened = await ports.open(sealed);
  return opened.ok ? takeIn(opened.value, sealed, assignment, ports) : refused(opened.error);
}

/** What is in one file or message: sealed submissions, or why there are none. */
export function sealedIn(bytes: Uint8Array): readonly Result<Uint8Array, Collected>[] {
  if (isSealed(bytes)) return [{ ok: true, value: bytes }];
  const text = new TextDecoder().decode(bytes);
  if (!hasParts(text)) return [{ ok: false, error: { code: 'not-a-submission' } }];
  const each = joinEach(text);
  if (each.length === 0)
    return [{ ok: false, error: { code: 'parts', problem: { code: 'no-parts' } } }];
  return each.map((one) =>
    one.ok ? one : { ok: false, error: { code: 'parts', problem: one.error } },
  );
}
