import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LaneOrder, LaneWord } from '../../src/adapters/classroom/worker/check-messages.ts';
import { openChecker } from '../../src/adapters/classroom/worker/submission-checker.ts';
import {
  makeKeyPair,
  openSubmission,
  sealSubmission,
} from '../../src/adapters/classroom/seal-submission.ts';
import { fail, ok } from '../../src/core/shared/result.ts';
import { assignment, SCENARIO, submission } from '../support/class-fixture.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const pair = makeKeyPair(random);
const shared = assignment({ key: pair.publicKey });

function sealed(changes: Parameters<typeof submission>[0] = {}): Uint8Array {
  const made = sealSubmission(submission(changes, shared), shared, random);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

const task = (load = async () => ok(SCENARIO)) => ({
  assignment: shared,
  known: [],
  scenarios: { load },
  open: async (one: Uint8Array) => openSubmission(one, pair),
});

/** A browser whose workers answer like this; what they are told is written down. */
function workerThat(answer: (order: LaneOrder) => LaneWord | 'dies' | undefined) {
  const told: LaneOrder[] = [];
  class FakeWorker extends EventTarget {
    postMessage(order: LaneOrder): void {
      told.push(order);
      const word = answer(order);
      if (word === undefined) return;
      const event =
        word === 'dies' ? new Event('error') : new MessageEvent('message', { data: word });
      queueMicrotask(() => this.dispatchEvent(event));
    }
    terminate(): void {
      told.length = 0;
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return told;
}

afterEach(() => vi.unstubAllGlobals());

describe('checking hand-ins', () => {
  it('goes on the page itself where the browser allows no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    const checker = openChecker(task());
    const checked = await checker.check([sealed(), sealed().slice(0, -1)], 5);
    expect(checked).toMatchObject([
      { code: 'checked', record: { student: { name: '小明' }, collectedAt: 5 } },
      { code: 'damaged' },
    ]);
    expect(await checker.find({ name: 'x', content: '你好' })).toEqual([
      { name: 'x', sealed: { ok: false, error: { code: 'not-a-submission' } } },
    ]);
    checker.close();
  });

  it('loses nothing when a worker dies in the middle', async () => {
    workerThat((order) => (order.type === 'check' ? 'dies' : undefined));
    const checker = openChecker(task());
    expect(await checker.check([sealed()], 5)).toMatchObject([{ code: 'checked' }]);
    checker.close();
  });

  it('goes on the page where a worker cannot read the key', async () => {
    workerThat((order) =>
      order.type === 'check'
        ? {
            type: 'checked',
            order: order.order,
            checked: order.sealed.map(() => ({ code: 'no-key' })),
          }
        : undefined,
    );
    const checker = openChecker(task());
    expect(await checker.check([sealed()], 5)).toMatchObject([{ code: 'checked' }]);
    checker.close();
  });

  it('never sends a key to a worker', async () => {
    const told = workerThat((order) =>
      order.type === 'check' ? { type: 'checked', order: order.order, checked: [] } : undefined,
    );
    const checker = openChecker(task());
    await checker.check([sealed()], 5);
    expect(told.map(({ type }) => type)).toContain('check');
    expect(JSON.stringify(told)).not.toContain(pair.secretKey);
    checker.close();
  });

  it('does not call a talk unknown because the network failed', async () => {
    vi.stubGlobal('Worker', undefined);
    const checker = openChecker(task(async () => fail('unreachable' as const) as never));
    expect(await checker.check([sealed()], 5)).toEqual([{ code: 'not-checked' }]);
    checker.close();
  });
});
