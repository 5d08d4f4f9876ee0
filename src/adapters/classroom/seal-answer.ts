import { ANSWER_RECORD, MAX_ANSWER, type NoticeAnswer } from '../../core/appraisal/answer.ts';
import type { AppraisalNotice } from '../../core/appraisal/notice.ts';
import { readVersioned } from '../../core/classroom/shape/versioned.ts';
import type { OpenProblem } from '../../core/classroom/submission.ts';
import { fail, type Result } from '../../core/shared/result.ts';
import {
  type KeyPair,
  openBytes,
  type RandomBytes,
  sealBytes,
  type SealProblem,
} from './seal-submission.ts';

const PURPOSE = new TextEncoder().encode('sanrenxing appraisal answer 1');

/** Seals an answer to a notice for the teacher who gave it. */
export function sealAnswer(
  answer: NoticeAnswer,
  { round, key }: Pick<AppraisalNotice, 'round' | 'key'>,
  random: RandomBytes,
): Result<Uint8Array, SealProblem> {
  const plain = new TextEncoder().encode(JSON.stringify(answer));
  if (plain.length > MAX_ANSWER) return fail('too-big');
  return sealBytes(plain, { id: round, key, purpose: PURPOSE }, random);
}

function parse(bytes: Uint8Array): Result<NoticeAnswer, OpenProblem> {
  try {
    return readVersioned(ANSWER_RECORD, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return fail('unreadable');
  }
}

/** Opens a sealed answer; a submission is not one, and nothing is read that does not authenticate. */
export function openAnswer(bytes: Uint8Array, pair: KeyPair): Result<NoticeAnswer, OpenProblem> {
  const opened = openBytes(bytes, pair, { purpose: PURPOSE, most: MAX_ANSWER });
  if (!opened.ok) return opened;
  const read = parse(opened.value.plain);
  return read.ok && read.value.round !== opened.value.about ? fail('unreadable') : read;
}
