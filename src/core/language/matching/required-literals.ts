import type { PatternBranch, PatternNode } from './pattern-tree.ts';

/** Larger sets cost more to look for than they save. */
const LARGEST_SET = 400;

type Literals = readonly string[] | undefined;
/** How often a literal is to be expected; only the order matters. */
export type Frequency = (literal: string) => number;

const UNITS = 0x10000;

/** A number for the pair of units at a position; a single unit is a pair with nothing. */
function pairAt(text: string, at: number): number {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return text.charCodeAt(at) * UNITS + next;
}

/**
 * Estimates how common a literal is in talk by how common its characters, and pairs of them, are in the rules
 * themselves: words that nearly every rule names ("you") are the words that nearly every sentence contains.
 */
export function estimateFrequency(sources: readonly string[]): Frequency {
  const single = new Uint32Array(UNITS);
  const pairs = new Map<number, number>();
  for (const source of sources) {
    for (let at = 0; at < source.length; at += 1) {
      const pair = pairAt(source, at);
      single[source.charCodeAt(at)] = (single[source.charCodeAt(at)] ?? 0) + 1;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return (literal) => {
    if (literal.length === 1) return 1 + (single[literal.charCodeAt(0)] ?? 0);
    let rarest = Number.POSITIVE_INFINITY;
    for (let at = 0; at + 1 < literal.length; at += 1) {
      rarest = Math.min(rarest, pairs.get(pairAt(literal, at)) ?? 0);
    }
    return 1 + rarest;
  };
}

function cost(literals: readonly string[], frequency: Frequency): number {
  return literals.reduce((sum, literal) => sum + frequency(literal), 0);
}

function ofBranches(branches: readonly PatternBranch[], frequency: Frequency): Literals {
  const all: string[] = [];
  for (const branch of branches) {
    const literals = requiredLiterals(branch.nodes, frequency);
    if (literals === undefined) return undefined;
    all.push(...literals);
  }
  const distinct = [...new Set(all)];
  return distinct.length > LARGEST_SET ? undefined : distinct;
}

function ofNode(node: PatternNode, frequency: Frequency): Literals {
  if (node.kind === 'choice') return node.characters;
  return node.kind === 'group' ? ofBranches(node.branches, frequency) : undefined;
}

/** Runs of neighbouring plain characters. */
function literalRuns(nodes: readonly PatternNode[]): string[] {
  const runs: string[] = [''];
  for (const node of nodes) {
    if (node.kind === 'character') runs[runs.length - 1] += node.character;
    else runs.push('');
  }
  return runs.filter((run) => run !== '');
}

/**
 * Sets of literals, rarest first: every match contains at least one literal of each set. Empty if nothing can be
 * said. With them one pass over a text tells which expressions are worth running at all.
 */
export function requiredSets(
  nodes: readonly PatternNode[],
  frequency: Frequency,
): readonly (readonly string[])[] {
  const candidates: readonly Literals[] = [
    ...literalRuns(nodes).map((run): Literals => [run]),
    ...nodes.map((node) => ofNode(node, frequency)),
  ];
  return candidates
    .filter((set): set is readonly string[] => set !== undefined && set.length > 0)
    .map((set) => ({ set, price: cost(set, frequency) }))
    .sort((one, other) => one.price - other.price)
    .map(({ set }) => set);
}

/** The rarest set of literals of which every match contains at least one. */
const requiredLiterals = (nodes: readonly PatternNode[], frequency: Frequency): Literals =>
  requiredSets(nodes, frequency)[0];
