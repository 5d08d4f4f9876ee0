import { fail, ok, type Result } from '../../shared/result.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { Compressor } from './compressor.ts';
import { crc32Hex } from './crc32.ts';

/** A kind of document that travels as one word of text: `<prefix><version>.<deflated JSON>.<checksum>`. */
export interface PackedKind {
  /** Capitals; the version follows at once. */
  readonly prefix: string;
  /** Counts up when the dictionary changes. */
  readonly version: number;
  /** Words most of them have in common; both sides know it, so it need not be sent. */
  readonly dictionary: Uint8Array;
  /** Longest text that is looked into, in UTF-16 code units, and longest content, in bytes. */
  readonly longest: number;
  readonly inflated: number;
}

/** Why there is nothing in a text; `damaged` = cut off or changed on the way. */
export type PackedProblem = 'absent' | 'newer-version' | 'too-big' | 'damaged' | 'unreadable';

export function encodePacked(kind: PackedKind, value: unknown, compressor: Compressor): string {
  const packed = compressor.deflate(
    new TextEncoder().encode(JSON.stringify(value)),
    kind.dictionary,
  );
  return `${kind.prefix}${kind.version}.${toBase64url(packed)}.${crc32Hex(packed)}`;
}

function parse(bytes: Uint8Array): Result<unknown, 'unreadable'> {
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return fail('unreadable');
  }
}

/** The JSON in a text: a link, a file's content, or a message with talk around it and broken lines. */
export function decodePacked(
  kind: PackedKind,
  text: string,
  compressor: Compressor,
): Result<unknown, PackedProblem> {
  if (text.length > kind.longest) return fail('too-big');
  const together = text.replace(/[\s\u200b\ufeff]+/g, '');
  const code = new RegExp(`${kind.prefix}(\\d{1,3})\\.([A-Za-z0-9_-]+)\\.([0-9a-f]{8})`);
  const [, version, body = '', sum] = code.exec(together) ?? [];
  if (version === undefined)
    return fail(new RegExp(`${kind.prefix}\\d`).test(together) ? 'damaged' : 'absent');
  if (version !== String(kind.version)) return fail('newer-version');
  const packed = fromBase64url(body);
  if (packed === undefined || crc32Hex(packed) !== sum) return fail('damaged');
  const inflated = compressor.inflate(packed, kind.inflated, kind.dictionary);
  return inflated.ok ? parse(inflated.value) : inflated;
}
