import { prepareWords } from './aho-corasick.ts';
import { readPattern } from './pattern-tree.ts';
import { estimateFrequency, type Frequency, requiredSets } from './required-literals.ts';

/** Where a frame matched in the normalised text, and the words its first group captured. */
export interface FrameMatch {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** One alternative of one rule's frames; compiled when a text first contains one of its literals. */
interface Part {
  readonly rule: number;
  readonly source: string;
  /** A text without a literal of each of these sets cannot match. */
  readonly sets: readonly (readonly string[])[];
  expression: RegExp | undefined;
}

/** A second set sorts out most of what the first, such as "you", lets through; a third hardly any. */
const MOST_SETS = 2;

/** A reference counts the groups of the whole frame, so a frame with one stays in one piece. */
const REFERENCE = /\\[1-9]/;

function splitIntoParts(rule: number, source: string, frequency: Frequency): Part[] {
  const branches = readPattern(source);
  if (!REFERENCE.test(source)) {
    return branches.map((branch) => ({
      rule,
      source: branch.source,
      sets: requiredSets(branch.nodes, frequency).slice(0, MOST_SETS),
      expression: undefined,
    }));
  }
  const sets = requiredSets([{ kind: 'group', branches }], frequency).slice(0, MOST_SETS);
  return [{ rule, source, sets, expression: undefined }];
}

function firstGroup(match: RegExpExecArray): string {
  for (let index = 1; index < match.length; index += 1) {
    const group = match[index];
    if (group) return group;
  }
  return '';
}

/** All matches in order, without overlaps. Empty matches are dropped: they prove nothing. */
export function findAll(expression: RegExp, text: string): FrameMatch[] {
  const found: FrameMatch[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const end = match.index + match[0].length;
    if (end === match.index) expression.lastIndex += 1;
    else found.push({ start: match.index, end, said: firstGroup(match) });
  }
  return found;
}

/** For each rule, by its index, what its frames match; rules without a match are absent. */
export type FrameSearch = (text: string) => ReadonlyMap<number, readonly FrameMatch[]>;

/** Which set of which part a literal belongs to. */
interface Membership {
  readonly part: number;
  readonly bit: number;
}

function indexLiterals(parts: readonly Part[]): Map<string, Membership[]> {
  const byLiteral = new Map<string, Membership[]>();
  for (const [part, { sets }] of parts.entries()) {
    for (const [place, set] of sets.entries()) {
      for (const literal of set) {
        const known = byLiteral.get(literal);
        const membership = { part, bit: 1 << place };
        if (known === undefined) byLiteral.set(literal, [membership]);
        else known.push(membership);
      }
    }
  }
  return byLiteral;
}

/** Which parts a text may match, as indices in the order of the rules. */
function prepareSieve(parts: readonly Part[]): (text: string) => readonly number[] {
  const byLiteral = indexLiterals(parts);
  const partsOf = [...byLiteral.values()];
  const findLiterals = prepareWords([...byLiteral.keys()]);
  /** All bits of a part's sets; 0 for a part of which nothing can be said, which therefore always runs. */
  const complete = Uint8Array.from(parts, ({ sets }) => (1 << sets.length) - 1);
  const always = [...parts.keys()].filter((index) => complete[index] === 0);
  // Scratch of one search, cleared by the next: thousands of small writes a text are too many for a map.
  const bits = new Uint8Array(parts.length);
  const wordSeen = new Uint8Array(partsOf.length);
  return (text) => {
    bits.fill(0);
    wordSeen.fill(0);
    const candidates = [...always];
    for (const { word } of findLiterals(text)) {
      if (wordSeen[word] === 1) continue;
      wordSeen[word] = 1;
      for (const { part, bit } of partsOf[word] ?? []) {
        const before = bits[part] ?? 0;
        const now = before | bit;
        bits[part] = now;
        if (now !== before && now === complete[part]) candidates.push(part);
      }
    }
    return candidates.sort((one, other) => one - other);
  };
}

/**
 * Prepares the expressions of many rules, each a list of sources, for one search. A single pass for required
 * literals picks the few expressions that can match; that is what makes hundreds of rules affordable.
 */
export function prepareSearch(rules: readonly (readonly string[])[]): FrameSearch {
  const frequency = estimateFrequency(rules.flat());
  const parts = rules.flatMap((sources, rule) =>
    sources.flatMap((source) => splitIntoParts(rule, source, frequency)),
  );
  const candidatesFor = prepareSieve(parts);
  return (text) => {
    const found = new Map<number, FrameMatch[]>();
    for (const index of candidatesFor(text)) {
      const part = parts[index];
      if (part === undefined) continue;
      part.expression ??= new RegExp(part.source, 'g');
      const matches = findAll(part.expression, text);
      if (matches.length > 0) found.set(part.rule, [...(found.get(part.rule) ?? []), ...matches]);
    }
    return found;
  };
}
