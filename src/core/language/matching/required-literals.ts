import type { PatternBranch, PatternNode } from './pattern-tree.ts';

/** Larger sets cost more to look for than they save. */
const LARGEST_SET = 400;
/** Neighbours are joined ("can't" + "read") while there are not more spellings than this. */
const LARGEST_JOINT = 24;

type Literals = readonly string[];
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

const NOTHING_YET: Literals = [''];

function joined(left: Literals, right: Literals): Literals {
  if (left === NOTHING_YET) return right;
  return left.flatMap((start) => right.map((end) => start + end));
}

/** Everything a node can match, if that is little enough to write down. */
function spellings(node: PatternNode): Literals | undefined {
  if (node.kind === 'empty') return [''];
  if (node.kind === 'choice') return node.characters;
  if (node.kind === 'optional') {
    const inner = spellings(node.node);
    return inner === undefined ? undefined : ['', ...inner];
  }
  return node.kind === 'group' ? spellingsOfBranches(node.branches) : undefined;
}

function spellingsOfBranches(branches: readonly PatternBranch[]): Literals | undefined {
  const all: string[] = [];
  for (const { nodes } of branches) {
    let spelled = NOTHING_YET;
    for (const node of nodes) {
      const next = spellings(node);
      if (next === undefined || next.length * spelled.length > LARGEST_SET) return undefined;
      spelled = joined(spelled, next);
    }
    all.push(...spelled);
    if (all.length > LARGEST_SET) return undefined;
  }
  return all;
}

/** Literals that every match of the node contains one of, if any can be named. */
function insideOf(node: PatternNode, frequency: Frequency): Literals | undefined {
  if (node.kind === 'repeated') return spellings(node.node) ?? insideOf(node.node, frequency);
  if (node.kind !== 'group') return undefined;
  const all: string[] = [];
  for (const branch of node.branches) {
    const [rarest] = requiredSets(branch.nodes, frequency);
    if (rarest === undefined) return undefined;
    all.push(...rarest);
  }
  return all;
}

/** Spellings of neighbouring nodes, joined as far as they stay few; and what lies inside the others. */
function candidates(nodes: readonly PatternNode[], frequency: Frequency): Literals[] {
  const found: Literals[] = [];
  let open = NOTHING_YET;
  for (const node of nodes) {
    const spelled = spellings(node);
    if (spelled !== undefined && open.length * spelled.length <= LARGEST_JOINT) {
      open = joined(open, spelled);
      continue;
    }
    found.push(open);
    open = spelled ?? [''];
    const inside = spelled === undefined ? insideOf(node, frequency) : undefined;
    if (inside !== undefined) found.push(inside);
  }
  return [...found, open];
}

/** Without doubles, and without literals that contain another one of the set. */
function reduced(literals: Literals): Literals {
  const kept: string[] = [];
  for (const literal of [...new Set(literals)].sort((one, other) => one.length - other.length)) {
    if (!kept.some((shorter) => literal.includes(shorter))) kept.push(literal);
  }
  return kept;
}

/**
 * Sets of literals, rarest first: every match contains at least one literal of each set. Empty if nothing can be
 * said. With them one pass over a text tells which expressions are worth running at all.
 */
export function requiredSets(
  nodes: readonly PatternNode[],
  frequency: Frequency,
): readonly Literals[] {
  return candidates(nodes, frequency)
    .filter((set) => !set.includes(''))
    .map(reduced)
    .filter((set) => set.length <= LARGEST_SET)
    .map((set) => ({ set, price: set.reduce((sum, literal) => sum + frequency(literal), 0) }))
    .sort((one, other) => one.price - other.price)
    .map(({ set }) => set);
}
