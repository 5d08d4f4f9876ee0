import { prepareWords } from './aho-corasick.ts';
import { readPattern } from './pattern-tree.ts';
import { estimateFrequency, type Frequency, requiredLiterals } from './required-literals.ts';

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
  readonly literals: readonly string[] | undefined;
  expression: RegExp | undefined;
}

/** A reference counts the groups of the whole frame, so a frame with one stays in one piece. */
const REFERENCE = /\\[1-9]/;

function splitIntoParts(rule: number, source: string, frequency: Frequency): Part[] {
  const branches = readPattern(source);
  if (!REFERENCE.test(source)) {
    return branches.map((branch) => ({
      rule,
      source: branch.source,
      literals: requiredLiterals(branch.nodes, frequency),
      expression: undefined,
    }));
  }
  const literals = requiredLiterals([{ kind: 'group', branches }], frequency);
  return [{ rule, source, literals, expression: undefined }];
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

function indexLiterals(parts: readonly Part[]): Map<string, number[]> {
  const byLiteral = new Map<string, number[]>();
  for (const [index, part] of parts.entries()) {
    for (const literal of part.literals ?? []) {
      const known = byLiteral.get(literal);
      if (known === undefined) byLiteral.set(literal, [index]);
      else known.push(index);
    }
  }
  return byLiteral;
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
  const byLiteral = indexLiterals(parts);
  const partsOf = [...byLiteral.values()];
  const findLiterals = prepareWords([...byLiteral.keys()]);
  const always = [...parts.keys()].filter((index) => parts[index]?.literals === undefined);
  return (text) => {
    const candidates = new Set(always);
    for (const { word } of findLiterals(text))
      for (const index of partsOf[word] ?? []) candidates.add(index);
    const found = new Map<number, FrameMatch[]>();
    for (const index of candidates) {
      const part = parts[index];
      if (part === undefined) continue;
      part.expression ??= new RegExp(part.source, 'g');
      const matches = findAll(part.expression, text);
      if (matches.length > 0) found.set(part.rule, [...(found.get(part.rule) ?? []), ...matches]);
    }
    return found;
  };
}
