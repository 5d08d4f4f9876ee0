/** One file of a zip file, as its directory lists it. Nothing of this is believed before it is unpacked. */
export interface ZipEntry {
  /** As written, for a person to read; never a place to write to. */
  readonly name: string;
  readonly isLocked: boolean;
  /** 0 = as it is, 8 = deflated; nothing else is unpacked. */
  readonly method: number;
  readonly sum: number;
  /** Where its own head begins. */
  readonly place: number;
  /** Length while packed, in bytes. */
  readonly packed: number;
}

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_PLACE = 0x07064b50;
const END_LENGTH = 22;
const END_64_PLACE_LENGTH = 20;
const LISTED_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** Numbers too large for their field are written as these, and stand elsewhere. */
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const IS_LOCKED = 1;
const IS_UTF_8 = 0x800;
/** What carries the numbers too large for their fields. */
const LARGE_NUMBERS = 1;

interface Directory {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** `PK`, as every zip file begins, also an empty one. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 0x03 && bytes[3] === 0x04) || (bytes[2] === 0x05 && bytes[3] === 0x06));

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let place = last; place >= Math.max(0, last - LONGEST_COMMENT); place -= 1)
    if (view.getUint32(place, true) === END) return place;
  return undefined;
}

/** Some packers write the large form always, however small the file. */
function largeDirectory(view: DataView, end: number): Directory | undefined {
  const before = end - END_64_PLACE_LENGTH;
  if (before < 0 || view.getUint32(before, true) !== END_64_PLACE) return undefined;
  const at = Number(view.getBigUint64(before + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return undefined;
  const from = Number(view.getBigUint64(at + 48, true));
  const length = Number(view.getBigUint64(at + 40, true));
  return { from, to: from + length, count: Number(view.getBigUint64(at + 32, true)) };
}

function directoryOf(view: DataView): Directory | undefined {
  const end = endOf(view);
  if (end === undefined) return undefined;
  const [count, length, from] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  const isLarge = count === FULL_16 || length === FULL_32 || from === FULL_32;
  return (isLarge ? largeDirectory(view, end) : undefined) ?? { from, to: from + length, count };
}

/**
 * Windows of Chinese schools writes names in the old national encoding and does not say so; others write UTF-8 without
 * saying so either.
 */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

interface Large {
  readonly packed: number;
  readonly place: number;
}

/** The large numbers stand in this order, and only those whose field is full. */
function largeNumbers(extra: DataView, unpacked: number, { packed, place }: Large): Large {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== LARGE_NUMBERS) continue;
    const to = Math.min(extra.byteLength, at + 4 + extra.getUint16(at + 2, true));
    let next = at + 4;
    const take = (field: number): number => {
      if (field !== FULL_32 || next + 8 > to) return field;
      next += 8;
      return Number(extra.getBigUint64(next - 8, true));
    };
    take(unpacked);
    return { packed: take(packed), place: take(place) };
  }
  return { packed, place };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number) {
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
    view.getUint16(at + field, true),
  );
  const nameFrom = at + LISTED_LENGTH;
  const extraFrom = nameFrom + (nameLength ?? 0);
  const next = extraFrom + (extraLength ?? 0) + (commentLength ?? 0);
  if (next > bytes.length) return undefined;
  const flags = view.getUint16(at + 8, true);
  const extra = viewOf(bytes.subarray(extraFrom, extraFrom + (extraLength ?? 0)));
  const entry: ZipEntry = {
    name: nameOf(bytes.subarray(nameFrom, extraFrom), (flags & IS_UTF_8) !== 0),
    isLocked: (flags & IS_LOCKED) !== 0,
    method: view.getUint16(at + 10, true),
    sum: view.getUint32(at + 16, true),
    ...largeNumbers(extra, view.getUint32(at + 24, true), {
      packed: view.getUint32(at + 20, true),
      place: view.getUint32(at + 42, true),
    }),
  };
  return { entry, next };
}

/** The directory at the end of a zip file: it alone tells what is in it. Nothing for a file that is cut off. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const directory = directoryOf(view);
  if (directory === undefined || directory.to > bytes.length) return undefined;
  const entries: ZipEntry[] = [];
  let at = directory.from;
  while (at + LISTED_LENGTH <= directory.to && view.getUint32(at, true) === LISTED) {
    const listed = entryAt(bytes, view, at);
    if (listed === undefined) return undefined;
    entries.push(listed.entry);
    at = listed.next;
  }
  // Old packers count in two bytes, whatever the number.
  return (entries.length & FULL_16) === (directory.count & FULL_16) ? entries : undefined;
}

/** The packed bytes of an entry; nothing where the file does not reach that far. */
export function packedBytes(
  bytes: Uint8Array,
  { place, packed }: ZipEntry,
): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (place + LOCAL_LENGTH > bytes.length || view.getUint32(place, true) !== LOCAL)
    return undefined;
  const from = place + LOCAL_LENGTH + view.getUint16(place + 26, true);
  const start = from + view.getUint16(place + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}
