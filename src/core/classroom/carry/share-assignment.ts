import { fail, type Result } from '../../shared/result.ts';
import { SHARED_ASSIGNMENT_RECORD, type SharedAssignment } from '../assignment.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { Compressor } from './compressor.ts';
import { crc32Hex } from './crc32.ts';
import { readVersioned } from '../shape/versioned.ts';

/** Longest link, in characters: what mail, chat programs and old proxies pass on whole. */
export const MAX_LINK = 8000;
/** Longest assignment as text, and inflated, in bytes. */
export const MAX_ASSIGNMENT_TEXT = 600_000;
const MAX_INFLATED = 4 * 1024 * 1024;

const PREFIX = 'SRXA1';

/** Words most assignments have in common. Belongs to the prefix: another dictionary needs another one. */
const DICTIONARY = new TextEncoder().encode(
  '"customer""observer""mean""last""turn""real""guided""hints":false"en""desks":{"zh-CN":{"schema":1,"records":{' +
    '"own":[{"script":{"schema":1,"strings":{"due":1"hash":"' +
    '{"schema":1,"id":"","edition":1,"title":"","teacher":"老师","key":"","tasks":[{"scenario":"","locale":"zh-CN",' +
    '"personas":["precise-accountant"],"levels":["assisted","real"]}],"seats":["agent","customer","observer"],' +
    '"rounds":1,"attempts":{"counts":"best","most":0},"coach":"stage","hints":true,"weights":{"machine":60,"self":0,' +
    '"observer":20,"teacher":20},"pass":60,"instructions":"","own":[]}',
);

/** Why a text is not an assignment; `damaged` = cut off or changed on the way. */
export type DecodeProblem =
  | 'not-an-assignment'
  | 'newer-version'
  | 'too-big'
  | 'damaged'
  | 'unreadable';

/** An assignment as one word of text: prefix, deflated JSON in base64url, checksum. */
export function encodeAssignment(shared: SharedAssignment, compressor: Compressor): string {
  const packed = compressor.deflate(new TextEncoder().encode(JSON.stringify(shared)), DICTIONARY);
  return `${PREFIX}.${toBase64url(packed)}.${crc32Hex(packed)}`;
}

/** Whether an assignment travels as a link, or is too long and must be given as a file. */
export function fitsInLink(encoded: string, address: string): boolean {
  return address.length + encoded.length <= MAX_LINK;
}

const CODE = /SRXA(\d{1,3})\.([A-Za-z0-9_-]+)\.([0-9a-f]{8})/;

function parse(bytes: Uint8Array): Result<SharedAssignment, DecodeProblem> {
  try {
    return readVersioned(SHARED_ASSIGNMENT_RECORD, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return fail('unreadable');
  }
}

/** The assignment in a text: a link, a file's content, or a message with talk around it and broken lines. */
export function decodeAssignment(
  text: string,
  compressor: Compressor,
): Result<SharedAssignment, DecodeProblem> {
  if (text.length > MAX_ASSIGNMENT_TEXT) return fail('too-big');
  const together = text.replace(/[\s\u200b\ufeff]+/g, '');
  const [, version, body = '', sum] = CODE.exec(together) ?? [];
  if (version === undefined) return fail(/SRXA\d/.test(together) ? 'damaged' : 'not-an-assignment');
  if (version !== PREFIX.slice(4)) return fail('newer-version');
  const packed = fromBase64url(body);
  if (packed === undefined || crc32Hex(packed) !== sum) return fail('damaged');
  const inflated = compressor.inflate(packed, MAX_INFLATED, DICTIONARY);
  return inflated.ok ? parse(inflated.value) : inflated;
}
