/** The structure of a regular expression source, as far as it says which characters a match must contain. */
export type PatternNode =
  /** One of a few characters. */
  | { readonly kind: 'choice'; readonly characters: readonly string[] }
  /** Consumes nothing: an assertion. */
  | { readonly kind: 'empty' }
  /** Anything: a wide class, a back-reference, a repetition that may be left out. */
  | { readonly kind: 'opaque' }
  | { readonly kind: 'group'; readonly branches: readonly PatternBranch[] }
  /** The node or nothing. */
  | { readonly kind: 'optional'; readonly node: PatternNode }
  /** The node at least once. */
  | { readonly kind: 'repeated'; readonly node: PatternNode };

export interface PatternBranch {
  readonly source: string;
  readonly nodes: readonly PatternNode[];
}

const OPAQUE: PatternNode = { kind: 'opaque' };
const EMPTY: PatternNode = { kind: 'empty' };
const ESCAPED_ASSERTION = /[bB]/;
const ESCAPED_CLASS = /[dDwWsSnrtfvpPu1-9]/;
const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const GROUP_OPENER = /\((?:\?(?::|=|!|<=|<!))?/y;
/** Wider classes do not narrow a search. */
const WIDEST_CHOICE = 12;

class Reader {
  at = 0;
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get next(): string {
    return this.source.charAt(this.at);
  }

  get isDone(): boolean {
    return this.at >= this.source.length;
  }

  /** What a sticky expression matches here, which is then behind. */
  take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const taken = expression.exec(this.source);
    if (taken !== null) this.at += taken[0].length;
    return taken;
  }
}

const choiceOf = (characters: readonly string[]): PatternNode => ({ kind: 'choice', characters });

function readEscape(reader: Reader): PatternNode {
  const escaped = reader.source.charAt(reader.at + 1);
  reader.at += 2;
  if (ESCAPED_ASSERTION.test(escaped)) return EMPTY;
  return ESCAPED_CLASS.test(escaped) ? OPAQUE : choiceOf([escaped]);
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
  return choiceOf(body.split(''));
}

function readGroup(reader: Reader): PatternNode {
  const opener = reader.take(GROUP_OPENER)?.[0] ?? '';
  const branches = readBranches(reader);
  reader.at += 1;
  return opener === '(' || opener === '(?:' ? { kind: 'group', branches } : EMPTY;
}

function readAtom(reader: Reader): PatternNode {
  const { next } = reader;
  if (next === '\\') return readEscape(reader);
  if (next === '[') return readClass(reader);
  if (next === '(') return readGroup(reader);
  reader.at += 1;
  if (next === '^' || next === '$') return EMPTY;
  return next === '.' ? OPAQUE : choiceOf([next]);
}

/** How often a quantifier lets its atom stand: at least, and whether at most once. */
function readQuantity(reader: Reader): { readonly least: number; readonly isOnce: boolean } {
  const quantifier = reader.take(QUANTIFIER);
  if (quantifier === null) return { least: 1, isOnce: true };
  const [whole, least, comma, most] = quantifier;
  if (least === undefined)
    return { least: whole.startsWith('+') ? 1 : 0, isOnce: whole[0] === '?' };
  return { least: Number(least), isOnce: (comma === undefined ? least : most) === '1' };
}

function readQuantified(reader: Reader): PatternNode {
  const node = readAtom(reader);
  const { least, isOnce } = readQuantity(reader);
  if (node.kind === 'empty') return EMPTY;
  if (least === 0) return isOnce ? { kind: 'optional', node } : OPAQUE;
  return isOnce ? node : { kind: 'repeated', node };
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
