import { fail, ok, type Result } from '../shared/result.ts';
import { hasParts, joinEach, type JoinProblem } from './carry/parts.ts';
import { isSealed, readSealed } from './carry/sealed-submission.ts';
import { submissionDigest } from './check/check-submission.ts';
import type { SubmissionRecord } from './record.ts';
import type { OpenProblem, Submission } from './submission.ts';
import type { StoreFailure } from './workspace.ts';

/** Something a teacher gives: a file, or text from a message or a camera. */
export interface CollectInput {
  /** Name of the file, or how the screen calls the text; shown beside what became of it, and nothing else. */
  readonly name: string;
  readonly content: Blob | string;
}

/** Why there is no hand-in in something. */
export const FOUND_PROBLEMS = [
  'not-a-submission',
  'too-big',
  'damaged',
  /** Text or codes of which some are missing. */
  'incomplete',
  /** A picture without a code that could be read, or with another code. */
  'no-code',
  /** A zip file with more in it than anybody hands in, or one that swells without end. */
  'zip-too-big',
  /** A zip file in a zip file. */
  'nested-zip',
  'locked',
  'unreadable-file',
] as const;
export type FoundProblem = (typeof FOUND_PROBLEMS)[number];

export interface Refusal {
  readonly code: FoundProblem;
  /** Numbers of the parts still to come. */
  readonly missing?: readonly number[];
}

/** One thing found in what was given: a sealed submission, or why there is none. */
export interface Found {
  /** Of the file, or of the file inside a zip. */
  readonly name: string;
  readonly sealed: Result<Uint8Array, Refusal>;
}

function refusalOf(problem: JoinProblem): Refusal {
  if (problem.code === 'incomplete') return { code: 'incomplete', missing: problem.missing };
  return { code: problem.code === 'no-parts' ? 'not-a-submission' : 'damaged' };
}

/** What is in one file or message: sealed submissions, or why there are none. */
export function sealedIn(bytes: Uint8Array): readonly Result<Uint8Array, Refusal>[] {
  if (isSealed(bytes)) return [ok(bytes)];
  const text = new TextDecoder().decode(bytes);
  const each = hasParts(text) ? joinEach(text) : [];
  if (each.length === 0) return [fail({ code: hasParts(text) ? 'damaged' : 'not-a-submission' })];
  return each.map((one) => (one.ok ? one : fail(refusalOf(one.error))));
}

/** What opening and checking comes to. Nothing of it is kept yet. */
export type Checked =
  | { readonly code: 'checked'; readonly record: SubmissionRecord }
  /** Was here before it was checked. */
  | { readonly code: 'known'; readonly student: Submission['student'] }
  /** For another assignment: unread. */
  | { readonly code: 'other-assignment'; readonly assignment: string }
  | { readonly code: OpenProblem }
  /** A log nobody has thought of, or a scenario that did not arrive; a later try may know better. */
  | { readonly code: 'not-checked' }
  /** The key could not be read from the storage. */
  | { readonly code: 'no-key' };

export interface CheckPorts {
  open(sealed: Uint8Array): Promise<Result<Submission, OpenProblem | StoreFailure>>;
  /** Id of the assignment that is collected. */
  readonly assignment: string;
  /** Digests of what is here already and need not be checked again. */
  readonly known: ReadonlySet<string>;
  /** `checkSubmission` with this device's scenarios; rejects for what nobody can check. */
  check(submission: Submission): Promise<SubmissionRecord>;
}

const STORE_FAILURES: readonly string[] = ['quota', 'unavailable', 'taken'];

/** A newer version in the store and in a submission are different things; opening only meets the latter. */
const isOpenProblem = (error: OpenProblem | StoreFailure): error is OpenProblem =>
  !STORE_FAILURES.includes(error);

/** Opens and checks one sealed submission: all that can be done away from the page. Never rejects. */
export async function checkSealed(sealed: Uint8Array, ports: CheckPorts): Promise<Checked> {
  const outside = readSealed(sealed);
  if (!outside.ok) return { code: outside.error };
  const { assignment } = outside.value;
  if (assignment !== ports.assignment) return { code: 'other-assignment', assignment };
  try {
    const opened = await ports.open(sealed);
    if (!opened.ok) return { code: isOpenProblem(opened.error) ? opened.error : 'no-key' };
    const { student } = opened.value;
    if (ports.known.has(submissionDigest(opened.value))) return { code: 'known', student };
    return { code: 'checked', record: await ports.check(opened.value) };
  } catch {
    return { code: 'not-checked' };
  }
}
