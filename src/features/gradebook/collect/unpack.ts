import { hasParts, type JoinProblem, joinParts } from '../../../core/classroom/carry/parts.ts';
import { isSealed } from '../../../core/classroom/carry/sealed-submission.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';

/** Something a teacher gave us: a file, or pasted text. */
export interface Incoming {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Why there is nothing to open in it. */
export type UnpackProblem =
  | 'not-a-submission'
  | 'too-big'
  | 'zip'
  | 'damaged'
  | 'unreadable-file'
  | 'incomplete';

/** What is wrong, and for parts of a text the numbers of those still to come. */
export interface Refusal {
  readonly code: UnpackProblem;
  readonly missing?: readonly number[];
}

/** Largest thing that is looked into: a class's messages copied in one go. */
const MOST_BYTES = 8_000_000;

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

function refusalOf(problem: JoinProblem): Refusal {
  if (problem.code === 'incomplete') return { code: 'incomplete', missing: problem.missing };
  return { code: problem.code === 'no-parts' ? 'not-a-submission' : 'damaged' };
}

/** The parts of each submission in a text by themselves: a teacher may paste a whole chat. */
function bySubmission(text: string): readonly string[] {
  const pieces = text
    .replace(/[\s\u200b\ufeff]+/g, '')
    .split(/(?=SRX1\.)/)
    .filter((piece) => piece.startsWith('SRX1.'));
  const groups = new Map<string, string[]>();
  for (const piece of pieces) {
    const name = piece.slice(0, 'SRX1.'.length + 8);
    const group = groups.get(name) ?? [];
    group.push(piece);
    groups.set(name, group);
  }
  return [...groups.values()].map((group) => group.join('\n'));
}

/** The sealed submissions in some bytes, or why there is none. */
export function unpack(bytes: Uint8Array): readonly Result<Uint8Array, Refusal>[] {
  if (isSealed(bytes)) return [ok(bytes)];
  if (isZip(bytes)) return [fail({ code: 'zip' })];
  const text = new TextDecoder().decode(bytes);
  if (!hasParts(text)) return [fail({ code: 'not-a-submission' })];
  return bySubmission(text).map((group) => {
    const joined = joinParts(group);
    return joined.ok ? joined : fail(refusalOf(joined.error));
  });
}

/** Reads one thing whole; what is far too big is not even read. */
export async function readIncoming(
  incoming: Incoming,
): Promise<readonly Result<Uint8Array, Refusal>[]> {
  if (incoming.size > MOST_BYTES) return [fail({ code: 'too-big' })];
  try {
    return unpack(await incoming.bytes());
  } catch {
    return [fail({ code: 'unreadable-file' })];
  }
}

/** Left behind by file managers. */
const isLitter = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db';

export const fromFiles = (files: Iterable<File>): readonly Incoming[] =>
  [...files]
    .filter(({ name }) => !isLitter(name))
    .map((file) => ({
      name: file.webkitRelativePath || file.name,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    }));

export function fromText(name: string, text: string): Incoming {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes: async () => bytes };
}
