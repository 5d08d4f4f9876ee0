import { isSealed } from '../../../core/classroom/carry/sealed-submission.ts';
import type { CollectInput, Found } from '../../../core/classroom/collect.ts';
import { SUBMISSION_LIMITS } from '../../../core/classroom/submission.ts';
import { ok } from '../../../core/shared/result.ts';

/** What is in something a teacher gave; never rejects. Nothing at all: it was taken care of elsewhere. */
export type Find = (input: CollectInput) => Promise<readonly Found[]>;

/** What is still to be checked. */
export interface Heap {
  /** The next few, at most so many; none when the heap is done. */
  take(most: number, find: Find): Promise<readonly Found[]>;
  /** They were not checked after all: for going on later. */
  putBack(found: readonly Found[]): void;
  /** How many things there are as far as is known: a zip file is one until it is opened. */
  count(): number;
}

/** So many files are read at the same moment. */
const READ_AT_ONCE = 16;

/** A sealed file needs no looking into; everything else is read away from the page. */
const quickly =
  (find: Find): Find =>
  async (input) => {
    const { name, content } = input;
    if (typeof content === 'string' || content.size > SUBMISSION_LIMITS.sealed) return find(input);
    const bytes = new Uint8Array(await content.arrayBuffer().catch(() => new ArrayBuffer(0)));
    return isSealed(bytes) ? [{ name, sealed: ok(bytes) }] : find(input);
  };

/** Reads a heap of files as they are wanted, so that thousands are never in memory at once. */
export function createHeap(inputs: readonly CollectInput[]): Heap {
  const found: Found[] = [];
  let next = 0;
  let count = inputs.length;
  let turn: Promise<unknown> = Promise.resolve();
  const fill = async (most: number, look: Find): Promise<void> => {
    while (found.length < most && next < inputs.length) {
      const some = inputs.slice(next, next + READ_AT_ONCE);
      const read = (await Promise.all(some.map(look))).flat();
      next += some.length;
      count += read.length - some.length;
      found.push(...read);
    }
  };
  return {
    take(most, find) {
      const taken = turn.then(async () => {
        await fill(most, quickly(find));
        return found.splice(0, most);
      });
      turn = taken;
      return taken;
    },
    putBack: (back) => void found.unshift(...back),
    count: () => count,
  };
}
