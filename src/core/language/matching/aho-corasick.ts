/** Finds many words in one pass over a text (Aho and Corasick 1975). */
interface Node {
  readonly next: Map<string, Node>;
  fail: Node | undefined;
  /** Indices of the words that end here. */
  readonly ends: number[];
}

export interface WordMatch {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

function createNode(): Node {
  return { next: new Map(), fail: undefined, ends: [] };
}

function addWord(root: Node, word: string, index: number): void {
  let node = root;
  for (const unit of word.split('')) {
    const next = node.next.get(unit) ?? createNode();
    node.next.set(unit, next);
    node = next;
  }
  node.ends.push(index);
}

function step(root: Node, from: Node, unit: string): Node {
  let node: Node | undefined = from;
  while (node !== undefined) {
    const next = node.next.get(unit);
    if (next !== undefined) return next;
    node = node.fail;
  }
  return root;
}

function linkFailures(root: Node): void {
  const queue: Node[] = [...root.next.values()];
  for (const node of queue) node.fail = root;
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const [unit, child] of node.next) {
      child.fail = step(root, node.fail ?? root, unit);
      child.ends.push(...child.fail.ends);
      queue.push(child);
    }
  }
}

/** Prepares a set of words; the result finds all their occurrences, overlapping ones included. */
export function prepareWords(words: readonly string[]): (text: string) => WordMatch[] {
  const root = createNode();
  for (const [index, word] of words.entries()) addWord(root, word, index);
  linkFailures(root);
  return (text) => {
    const found: WordMatch[] = [];
    let node = root;
    for (let at = 0; at < text.length; at += 1) {
      node = step(root, node, text[at] ?? '');
      for (const word of node.ends) {
        found.push({ word, start: at + 1 - (words[word]?.length ?? 0), end: at + 1 });
      }
    }
    return found;
  };
}
