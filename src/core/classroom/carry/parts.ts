import { contentHash } from '../../shared/content-hash.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32Hex } from './crc32.ts';

/** Bytes of base64url in one line of a text block, and in one QR code. */
export const LINE_LENGTH = 76;
export const QR_LENGTH = 900;

const MOST_PARTS = 9999;
/** Longest text that is searched for parts, in UTF-16 code units: a whole submission as lines, and talk around it. */
const MOST_TEXT = 8_000_000;

/**
 * Cuts bytes into numbered parts that can be sent as lines or QR codes:
 * `SRX1.<name of all>.<number>-<count>.<base64url>.<checksum of the part>`. Each carries enough to be put in its
 * place from any order, and to be found damaged by itself.
 */
export function splitIntoParts(bytes: Uint8Array, length: number): readonly string[] {
  const text = toBase64url(bytes);
  const whole = nameOf(text);
  const count = Math.max(1, Math.ceil(text.length / length));
  return Array.from({ length: count }, (_, index) => {
    const chunk = text.slice(index * length, (index + 1) * length);
    const head = `${whole}.${index + 1}-${count}`;
    return `SRX1.${head}.${chunk}.${partSum(head, chunk)}`;
  });
}

/**
 * Names the whole thing, and finds damage to it. Not its CRC: whatever ends with its own, as everything sealed does, has
 * the same one, and the parts of two students could not be told apart.
 */
const nameOf = (text: string): string => contentHash(text).slice(0, 8);

const partSum = (head: string, chunk: string): string =>
  crc32Hex(new TextEncoder().encode(`${head}.${chunk}`)).slice(0, 4);

/** What a heap of parts comes to. Numbers count from 1. */
export type JoinProblem =
  | { readonly code: 'no-parts' }
  /** Parts of so many different things; give them one by one. */
  | { readonly code: 'mixed'; readonly count: number }
  | {
      readonly code: 'incomplete';
      readonly count: number;
      readonly missing: readonly number[];
      /** Those of the missing that are there but do not agree with their checksum. */
      readonly damaged: readonly number[];
    }
  | { readonly code: 'damaged' };

interface Part {
  readonly whole: string;
  readonly number: number;
  readonly count: number;
  readonly chunk: string;
  readonly isSound: boolean;
}

const PART = /SRX1\.([0-9a-f]{8})\.(\d{1,4})-(\d{1,4})\.([A-Za-z0-9_-]{0,4000})\.([0-9a-f]{4})/g;

function partsIn(text: string): readonly Part[] {
  // Chat programs break lines where they like.
  const together = text.slice(0, MOST_TEXT).replace(/[\s\u200b\ufeff]+/g, '');
  return [...together.matchAll(PART)].map(
    ([, whole = '', number = '', count = '', chunk = '', sum]) => ({
      whole,
      number: Number(number),
      count: Number(count),
      chunk,
      isSound: partSum(`${whole}.${Number(number)}-${Number(count)}`, chunk) === sum,
    }),
  );
}

const isPossible = ({ number, count }: Part): boolean =>
  count >= 1 && count <= MOST_PARTS && number >= 1 && number <= count;

function joined(found: readonly Part[]): Result<Uint8Array, JoinProblem> {
  const sound = found.filter(({ isSound }) => isSound);
  const [first = found[0]] = sound;
  if (first === undefined) return fail({ code: 'no-parts' });
  const chunks = new Map(sound.map(({ number, chunk }) => [number, chunk]));
  const numbers = Array.from({ length: first.count }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !chunks.has(number));
  if (missing.length > 0) {
    const damaged = missing.filter((number) => found.some((part) => part.number === number));
    return fail({ code: 'incomplete', count: first.count, missing, damaged });
  }
  const text = numbers.map((number) => chunks.get(number)).join('');
  const bytes = fromBase64url(text);
  return bytes !== undefined && nameOf(text) === first.whole
    ? ok(bytes)
    : fail({ code: 'damaged' });
}

/** Parts of one thing have its name and count in common; a damaged head belongs to whatever it says. */
function byThing(parts: readonly Part[]): readonly (readonly Part[])[] {
  const things = new Map<string, Part[]>();
  for (const part of parts) {
    const name = `${part.whole}/${part.count}`;
    things.set(name, [...(things.get(name) ?? []), part]);
  }
  const sound = [...things.values()].filter((all) => all.some(({ isSound }) => isSound));
  return sound.length > 0 ? sound : [...things.values()].slice(0, 1);
}

/** The parts in a text, however they were ordered, doubled and talked around, put together again. */
export function joinParts(text: string): Result<Uint8Array, JoinProblem> {
  const things = byThing(partsIn(text).filter(isPossible));
  return things.length > 1
    ? fail({ code: 'mixed', count: things.length })
    : joined(things[0] ?? []);
}

/** One thing of those a text holds parts of: which, of how many parts, and what they come to. */
export interface Series {
  /** Tells it from the others. */
  readonly name: string;
  readonly count: number;
  readonly joined: Result<Uint8Array, JoinProblem>;
}

/** All things a text holds parts of, such as a whole class's messages, or codes read one after another. */
export const seriesIn = (text: string): readonly Series[] =>
  byThing(partsIn(text).filter(isPossible)).map((parts) => ({
    name: parts[0]?.whole ?? '',
    count: parts[0]?.count ?? 0,
    joined: joined(parts),
  }));

/** The same, only what they come to. */
export const joinEach = (text: string): readonly Result<Uint8Array, JoinProblem>[] =>
  seriesIn(text).map((series) => series.joined);

/** Whether a text has parts in it at all. */
export const hasParts = (text: string): boolean => text.includes('SRX1.');
