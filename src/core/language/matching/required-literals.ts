import type { PatternBranch, PatternNode } from './pattern-tree.ts';

/** Larger sets cost more to look for than they save. */
const LARGEST_SET = 160;

type Literals = readonly string[] | undefined;

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map((literal) => literal.length));
}

/** Longer literals are rarer, fewer are cheaper. */
function isBetter(one: Literals, other: Literals): boolean {
  if (one === undefined || one.length === 0) return false;
  if (other === undefined) return true;
  const difference = Math.min(shortest(one), 4) - Math.min(shortest(other), 4);
  return difference > 0 || (difference === 0 && one.length < other.length);
}

function ofBranches(branches: readonly PatternBranch[]): Literals {
  const all: string[] = [];
  for (const branch of branches) {
    const literals = requiredLiterals(branch.nodes);
    if (literals === undefined) return undefined;
    all.push(...literals);
  }
  const distinct = [...new Set(all)];
  return distinct.length > LARGEST_SET ? undefined : distinct;
}

function ofNode(node: PatternNode): Literals {
  if (node.kind === 'choice') return node.characters;
  return node.kind === 'group' ? ofBranches(node.branches) : undefined;
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
 * Literals of which every match contains at least one, or undefined if nothing can be said.
 * With them one pass over a text tells which expressions are worth running at all.
 */
export function requiredLiterals(nodes: readonly PatternNode[]): readonly string[] | undefined {
  let best: Literals;
  const candidates = [...literalRuns(nodes).map((run): Literals => [run]), ...nodes.map(ofNode)];
  for (const candidate of candidates) if (isBetter(candidate, best)) best = candidate;
  return best;
}
