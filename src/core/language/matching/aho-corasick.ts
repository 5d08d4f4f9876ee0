/** The root; also "no node", since nothing leads back to it. */
const ROOT = 0;
const NO_WORD = -1;
/** So many steps are remembered, whichever were taken last: talk takes few steps, and takes them over and over. */
const REMEMBERED = 2 ** 15;
/** So many numbers each; as a power of two, no step lies in two lines of a cache. */
const STEP = 4;

/** Where a step is remembered. */
const placeOf = (node: number, unit: number): number =>
  ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 11) & (REMEMBERED - 1);

/** Transitions of all nodes in one open hash table of flat arrays: tens of thousands of maps would be slow to build. */
class Transitions {
  readonly #mask: number;
  readonly #nodes: Int32Array;
  readonly #units: Uint16Array;
  readonly #targets: Int32Array;

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = size - 1;
    this.#nodes = new Int32Array(size);
    this.#units = new Uint16Array(size);
    this.#targets = new Int32Array(size);
  }

  #slot(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= this.#mask; ; slot = (slot + 1) & this.#mask) {
      if (this.#targets[slot] === ROOT) return slot;
      if (this.#nodes[slot] === node && this.#units[slot] === unit) return slot;
    }
  }

  get(node: number, unit: number): number {
    return this.#targets[this.#slot(node, unit)] ?? ROOT;
  }

  set(node: number, unit: number, target: number): void {
    const slot = this.#slot(node, unit);
    this.#nodes[slot] = node;
    this.#units[slot] = unit;
    this.#targets[slot] = target;
  }
}

/** Called for each occurrence with the index of the word and the position behind it. */
export type Visit = (word: number, end: number) => void;

/**
 * Finds many words in one pass over a text (Aho and Corasick 1975).
 */
class Automaton {
  readonly #transitions: Transitions;
  /** By node: where to go on when no transition fits. */
  readonly #fallback: Int32Array;
  /** By node: the word that ends there, and the nearest shorter ending that is a word. */
  readonly #word: Int32Array;
  readonly #shorter: Int32Array;
  readonly #parent: Int32Array;
  readonly #unit: Uint16Array;
  /** By node: the longest word that ends there, as its node. */
  readonly #ending: Int32Array;
  /** Steps taken before, side by side: from which node, by which unit, to which node, and which word ends there. */
  readonly #steps = new Int32Array(STEP * REMEMBERED);
  #nodes = 1;

  constructor(words: readonly string[]) {
    const most = words.reduce((sum, word) => sum + word.length, 1);
    this.#transitions = new Transitions(most);
    this.#fallback = new Int32Array(most);
    this.#word = new Int32Array(most).fill(NO_WORD);
    this.#shorter = new Int32Array(most);
    this.#ending = new Int32Array(most);
    this.#parent = new Int32Array(most);
    this.#unit = new Uint16Array(most);
    this.#addLevelByLevel(words);
    for (let node = 1; node < this.#nodes; node += 1) this.#link(node);
  }

  /** Nodes are numbered by their depth, so that a node's shorter endings are linked before it. */
  #addLevelByLevel(words: readonly string[]): void {
    const reached = new Int32Array(words.length);
    let remaining = [...words.keys()];
    for (let depth = 0; remaining.length > 0; depth += 1) {
      remaining = remaining.filter((word) => {
        const spelled = words[word] ?? '';
        if (depth < spelled.length) {
          reached[word] = this.#child(reached[word] ?? ROOT, spelled.charCodeAt(depth));
          return true;
        }
        this.#word[reached[word] ?? ROOT] = word;
        return false;
      });
    }
  }

  #child(node: number, unit: number): number {
    const known = this.#transitions.get(node, unit);
    if (known !== ROOT) return known;
    const child = this.#nodes;
    this.#nodes += 1;
    this.#transitions.set(node, unit, child);
    this.#parent[child] = node;
    this.#unit[child] = unit;
    return child;
  }

  #link(node: number): void {
    const parent = this.#parent[node] ?? ROOT;
    const unit = this.#unit[node] ?? 0;
    const suffix = parent === ROOT ? ROOT : this.#search(this.#fallback[parent] ?? ROOT, unit);
    this.#fallback[node] = suffix;
    this.#shorter[node] = this.#ending[suffix] ?? ROOT;
    this.#ending[node] = this.#word[node] === NO_WORD ? (this.#shorter[node] ?? ROOT) : node;
  }

  /** Where the step is remembered. A table of zeros is right: from the root the unit 0 leads back to it. */
  #step(from: number, unit: number): number {
    const at = STEP * placeOf(from, unit);
    if (this.#steps[at] === from && this.#steps[at + 1] === unit) return at;
    const to = this.#search(from, unit);
    this.#steps[at] = from;
    this.#steps[at + 1] = unit;
    this.#steps[at + 2] = to;
    this.#steps[at + 3] = this.#ending[to] ?? ROOT;
    return at;
  }

  #search(from: number, unit: number): number {
    for (let node = from; ; node = this.#fallback[node] ?? ROOT) {
      const next = this.#transitions.get(node, unit);
      if (next !== ROOT || node === ROOT) return next;
    }
  }

  scan(text: string, visit: Visit): void {
    let node = ROOT;
    for (let at = 0; at < text.length; at += 1) {
      const place = this.#step(node, text.charCodeAt(at));
      node = this.#steps[place + 2] ?? ROOT;
      for (let end = this.#steps[place + 3]; end; end = this.#shorter[end])
        visit(this.#word[end] ?? NO_WORD, at + 1);
    }
  }
}

/** Prepares a set of different words; the result visits all their occurrences, overlapping ones included. */
export function prepareWords(words: readonly string[]): (text: string, visit: Visit) => void {
  const automaton = new Automaton(words);
  return (text, visit) => automaton.scan(text, visit);
}
