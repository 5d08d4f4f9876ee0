import type { Compressor } from '../classroom/carry/compressor.ts';
import {
  decodePacked,
  encodePacked,
  type PackedKind,
  type PackedProblem,
} from '../classroom/carry/packed-code.ts';
import { readVersioned } from '../classroom/shape/versioned.ts';
import { fail, type Result } from '../shared/result.ts';
import { type AppraisalNotice, NOTICE_RECORD } from './notice.ts';

/** Longest notice as text, and inflated, in bytes: far beyond what the schema lets through. */
export const MAX_NOTICE_TEXT = 200_000;

const KIND: PackedKind = {
  prefix: 'SRXN',
  version: 1,
  dictionary: new TextEncoder().encode(
    '"class":"vulgar""class":"contradict""class":"curt","start":0,"end":"reason":"","quotes":[{"indicator":"","text":"' +
      '"use":"","contact":"","student":{"name":"","number":"2025"},"shares":{"self":20,"peer":30,"teacher":50},' +
      '{"schema":1,"round":"","token":"","key":"","period":"学期","class":"物流班","teacher":"老师","reviewer":"教研室",' +
      '"indicators":[{"id":"quality","name":"服务质量","about":"","weight":50,"self":null,"peer":null,"teacher":80,' +
      '"points":80,"reason":"","quotes":[]},{"id":"efficiency","name":"工作效率","about":"","weight":20,' +
      '{"id":"satisfaction","name":"客户满意","weight":30,"total":"pass":60,"comment":"","givenAt":17,"until":17',
  ),
  longest: MAX_NOTICE_TEXT,
  inflated: MAX_NOTICE_TEXT,
};

/** Why a text is no notice; `damaged` = cut off or changed on the way. */
export type NoticeProblem = Exclude<PackedProblem, 'absent'> | 'not-a-notice';

/** A notice as one word of text, for a link, a code or a file. */
export const encodeNotice = (notice: AppraisalNotice, compressor: Compressor): string =>
  encodePacked(KIND, notice, compressor);

/** The notice in a text, whatever stands around it. */
export function decodeNotice(
  text: string,
  compressor: Compressor,
): Result<AppraisalNotice, NoticeProblem> {
  const found = decodePacked(KIND, text, compressor);
  if (found.ok) return readVersioned(NOTICE_RECORD, found.value);
  return fail(found.error === 'absent' ? 'not-a-notice' : found.error);
}
