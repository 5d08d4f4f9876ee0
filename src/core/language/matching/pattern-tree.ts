/** The structure of a regular expression source, as far as it says which characters a match must contain. */
export type PatternNode =
  | { readonly kind: 'character'; readonly character: string }
  /** One of a few characters. */
  | { readonly kind: 'choice'; readonly characters: readonly string[] }
  /** Anything, or nothing that is consumed: a wide class, an assertion, a back-reference. */
  | { readonly kind: 'opaque' }
  | { readonly kind: 'group'; readonly branches: readonly PatternBranch[] }
  | { readonly kind: 'optional' };

export interface PatternBranch {
  readonly source: string;
  readonly nodes: readonly PatternNode[];
}

const OPAQUE: PatternNode = { kind: 'opaque' };
const OPTIONAL: PatternNode = { kind: 'optional' };
const ESCAPED_CLASS = /[dDwWsSbBnrtfvpPu1-9]/;
const QUANTIFIER = /^(?:\?|\*|\+|\{(\d+)(?:,\d*)?\})\??/;
const GROUP_OPENER = /^\((\?:|\?=|\?!|\?<=|\?<!)?/;
/** Wider classes do not narrow a search. */
const WIDEST_CHOICE = 12;

class Reader {
  at = 0;
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get rest(): string {
    return this.source.slice(this.at);
  }

  get next(): string {
    return this.source.charAt(this.at);
  }

  get isDone(): boolean {
    return this.at >= this.source.length;
  }
}

function readEscape(reader: Reader): PatternNode {
  const escaped = reader.source.charAt(reader.at + 1);
  reader.at += 2;
  return ESCAPED_CLASS.test(escaped) ? OPAQUE : { kind: 'character', character: escaped };
}

function readClass(reader: Reader): PatternNode {
  const start = reader.at + 1;
  let end = start;
  while (end < reader.source.length && reader.source.charAt(end) !== ']') {
    end += reader.source.charAt(end) === '\\' ? 2 : 1;
  }
  reader.at = end + 1;
  const body = reader.source.slice(start, end);
  if (/^\^|\\|.-./.test(body) || body.length > WIDEST_CHOICE) return OPAQUE;
  return { kind: 'choice', characters: body.split('') };
}

function readGroup(reader: Reader): PatternNode {
  const [opener = '(', flavour] = GROUP_OPENER.exec(reader.rest) ?? [];
  reader.at += opener.length;
  const branches = readBranches(reader);
  reader.at += 1;
  return flavour === undefined || flavour === '?:' ? { kind: 'group', branches } : OPAQUE;
}

function readAtom(reader: Reader): PatternNode {
  const { next } = reader;
  if (next === '\\') return readEscape(reader);
  if (next === '[') return readClass(reader);
  if (next === '(') return readGroup(reader);
  reader.at += 1;
  return next === '.' || next === '^' || next === '$'
    ? OPAQUE
    : { kind: 'character', character: next };
}

function readQuantified(reader: Reader): PatternNode {
  const node = readAtom(reader);
  const quantifier = QUANTIFIER.exec(reader.rest);
  if (quantifier === null) return node;
  reader.at += quantifier[0].length;
  const isNeeded = quantifier[0].startsWith('+') || Number(quantifier[1] ?? 0) > 0;
  if (!isNeeded) return OPTIONAL;
  return node.kind === 'character' ? { kind: 'choice', characters: [node.character] } : node;
}

function readBranches(reader: Reader): PatternBranch[] {
  const branches: PatternBranch[] = [];
  let start = reader.at;
  let nodes: PatternNode[] = [];
  const close = (): void => {
    branches.push({ source: reader.source.slice(start, reader.at), nodes });
  };
  while (!reader.isDone && reader.next !== ')') {
    if (reader.next === '|') {
      close();
      reader.at += 1;
      start = reader.at;
      nodes = [];
    } else nodes.push(readQuantified(reader));
  }
  close();
  return branches;
}

/** The alternatives of a valid regular expression source, each with its own source. */
export function readPattern(source: string): readonly PatternBranch[] {
  return readBranches(new Reader(source));
}
