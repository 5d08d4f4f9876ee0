import { fail, type Result } from '../../shared/result.ts';
import { SHARED_ASSIGNMENT_RECORD, type SharedAssignment } from '../assignment.ts';
import type { Compressor } from './compressor.ts';
import { decodePacked, encodePacked, type PackedKind, type PackedProblem } from './packed-code.ts';
import { readVersioned } from '../shape/versioned.ts';

/** Longest link, in characters: what mail, chat programs and old proxies pass on whole. */
export const MAX_LINK = 8000;
/** Longest assignment as text, and inflated, in bytes. */
export const MAX_ASSIGNMENT_TEXT = 600_000;
const MAX_INFLATED = 4 * 1024 * 1024;

/** Words most assignments have in common. Belongs to the version: another dictionary needs another one. */
const DICTIONARY = new TextEncoder().encode(
  '"customer""observer""mean""last""turn""real""guided""hints":false"en""desks":{"zh-CN":{"schema":1,"records":{' +
    '"own":[{"script":{"schema":1,"strings":{"due":1"hash":"' +
    '{"schema":1,"id":"","edition":1,"title":"","teacher":"老师","key":"","tasks":[{"scenario":"","locale":"zh-CN",' +
    '"personas":["precise-accountant"],"levels":["assisted","real"]}],"seats":["agent","customer","observer"],' +
    '"rounds":1,"attempts":{"counts":"best","most":0},"coach":"stage","hints":true,"weights":{"machine":60,"self":0,' +
    '"observer":20,"teacher":20},"pass":60,"instructions":"","own":[]}',
);

const KIND: PackedKind = {
  prefix: 'SRXA',
  version: 1,
  dictionary: DICTIONARY,
  longest: MAX_ASSIGNMENT_TEXT,
  inflated: MAX_INFLATED,
};

/** Why a text is not an assignment; `damaged` = cut off or changed on the way. */
export type DecodeProblem = Exclude<PackedProblem, 'absent'> | 'not-an-assignment';

/** An assignment as one word of text: prefix, deflated JSON in base64url, checksum. */
export const encodeAssignment = (shared: SharedAssignment, compressor: Compressor): string =>
  encodePacked(KIND, shared, compressor);

/** Whether an assignment travels as a link, or is too long and must be given as a file. */
export function fitsInLink(encoded: string, address: string): boolean {
  return address.length + encoded.length <= MAX_LINK;
}

/** The assignment in a text: a link, a file's content, or a message with talk around it and broken lines. */
export function decodeAssignment(
  text: string,
  compressor: Compressor,
): Result<SharedAssignment, DecodeProblem> {
  const found = decodePacked(KIND, text, compressor);
  if (found.ok) return readVersioned(SHARED_ASSIGNMENT_RECORD, found.value);
  return fail(found.error === 'absent' ? 'not-an-assignment' : found.error);
}
