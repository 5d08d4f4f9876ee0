import { prepareWords } from './aho-corasick.ts';
import { type PatternBranch, readPattern } from './pattern-tree.ts';
import { estimateFrequency, requiredSets } from './required-literals.ts';

/** Where a frame matched in the normalised text, and the words its first group captured. */
export interface FrameMatch {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** The frames of a list of rules, each a list of sources. */
type Frames = readonly (readonly string[])[];

/** One alternative of one rule's frames; compiled when a text first may match it. */
interface Part {
  readonly list: number;
  readonly rule: number;
  readonly source: string;
  /** A text without a literal of each of these sets cannot match. */
  readonly sets: readonly (readonly string[])[];
  expression: RegExp | undefined;
}

/** A second and a third set sort out most of what the first, such as "you", lets through; a fourth hardly any. */
const MOST_SETS = 3;

/** A reference counts the groups of the whole frame, so a frame with one stays in one piece. */
export const REFERENCE = /\\[1-9]/;

function piecesOf(source: string): readonly PatternBranch[] {
  const branches = readPattern(source);
  if (!REFERENCE.test(source)) return branches;
  return [{ source, nodes: [{ kind: 'group', branches }] }];
}

function splitIntoParts(lists: readonly Frames[]): readonly Part[] {
  const frequency = estimateFrequency(lists.flat(2));
  return lists.flatMap((rules, list) =>
    rules.flatMap((sources, rule) =>
      sources.flatMap(piecesOf).map(({ source, nodes }) => ({
        list,
        rule,
        source,
        sets: requiredSets(nodes, frequency).slice(0, MOST_SETS),
        expression: undefined,
      })),
    ),
  );
}

function firstGroup(match: RegExpExecArray): string {
  for (let index = 1; index < match.length; index += 1) {
    const group = match[index];
    if (group) return group;
  }
  return '';
}

/** Most searches find nothing, and there are hundreds in a sentence. */
const NOTHING: readonly FrameMatch[] = [];

/** All matches in order, without overlaps. Empty matches are dropped: they prove nothing. */
export function findAll(expression: RegExp, text: string): readonly FrameMatch[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return NOTHING;
  const found: FrameMatch[] = [];
  for (; match !== null; match = expression.exec(text)) {
    const end = match.index + match[0].length;
    if (end === match.index) expression.lastIndex += 1;
    else found.push({ start: match.index, end, said: firstGroup(match) });
  }
  return found;
}

/** Of each literal, which sets of which parts it belongs to, in flat tables: a text marks thousands of them. */
interface Memberships {
  readonly literals: readonly string[];
  /** Where the memberships of a literal begin in the other two; one more at the end. */
  readonly from: Uint32Array;
  readonly part: Uint16Array;
  readonly bit: Uint8Array;
}

function indexLiterals(parts: readonly Part[]): Memberships {
  const byLiteral = new Map<string, (readonly [part: number, bit: number])[]>();
  for (const [part, { sets }] of parts.entries()) {
    for (const [place, set] of sets.entries()) {
      for (const literal of set) {
        const known = byLiteral.get(literal) ?? [];
        known.push([part, 1 << place]);
        byLiteral.set(literal, known);
      }
    }
  }
  const all = [...byLiteral.values()];
  const from = new Uint32Array(all.length + 1);
  for (const [index, some] of all.entries()) from[index + 1] = (from[index] ?? 0) + some.length;
  return {
    literals: [...byLiteral.keys()],
    from,
    part: Uint16Array.from(all.flatMap((some) => some.map(([part]) => part))),
    bit: Uint8Array.from(all.flatMap((some) => some.map(([, bit]) => bit))),
  };
}

/** Which parts a text may match, as indices in rising order. */
function prepareSieve(parts: readonly Part[]): (text: string) => Uint16Array {
  const { literals, from, part: partOf, bit: bitOf } = indexLiterals(parts);
  const scan = prepareWords(literals);
  /** All bits of a part's sets; 0 for a part of which nothing can be said, which therefore always runs. */
  const complete = Uint8Array.from(parts, ({ sets }) => (1 << sets.length) - 1);
  const always = [...parts.keys()].filter((index) => complete[index] === 0);
  // Scratch of one search, cleared by the next: thousands of small writes a text are too many for a map.
  const bits = new Uint8Array(parts.length);
  const isSeen = new Uint8Array(literals.length);
  const candidates = Uint16Array.from(parts, () => 0);
  let found = 0;
  const mark = (word: number): void => {
    if (isSeen[word] === 1) return;
    isSeen[word] = 1;
    const end = from[word + 1] ?? 0;
    for (let at = from[word] ?? 0; at < end; at += 1) {
      const part = partOf[at] ?? 0;
      const before = bits[part] ?? 0;
      const now = before | (bitOf[at] ?? 0);
      bits[part] = now;
      if (now !== before && now === complete[part]) {
        candidates[found] = part;
        found += 1;
      }
    }
  };
  return (text) => {
    bits.fill(0);
    isSeen.fill(0);
    candidates.set(always);
    found = always.length;
    scan(text, mark);
    return candidates.slice(0, found).sort();
  };
}

/** For each rule, by its index and in that order, what its frames match; rules without a match are absent. */
export type FrameMatches = ReadonlyMap<number, readonly FrameMatch[]>;

/** Which rules of a list to ask, by their index. */
export type IsAsked = (rule: number) => boolean;

const EVERY_RULE: IsAsked = () => true;

/** What the rules of one list, by its index, match in the text that was searched; worked out when asked. */
export type FrameSearch = (text: string) => (list: number, isAsked?: IsAsked) => FrameMatches;

/**
 * Prepares the expressions of lists of rules for one search. A single pass for required literals picks the few
 * expressions that can match; that is what makes hundreds of rules affordable.
 */
export function prepareSearch(lists: readonly Frames[]): FrameSearch {
  const parts = splitIntoParts(lists);
  const candidatesFor = prepareSieve(parts);
  return (text) => {
    const candidates = candidatesFor(text);
    return (list, isAsked = EVERY_RULE) => {
      const found = new Map<number, FrameMatch[]>();
      for (const index of candidates) {
        const part = parts[index];
        if (part === undefined || part.list !== list || !isAsked(part.rule)) continue;
        part.expression ??= new RegExp(part.source, 'g');
        const matches = findAll(part.expression, text);
        if (matches.length > 0) found.set(part.rule, [...(found.get(part.rule) ?? []), ...matches]);
      }
      return found;
    };
  };
}
