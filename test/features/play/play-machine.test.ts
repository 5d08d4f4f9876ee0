import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { createDraftStore } from '../../../src/adapters/storage/draft-store.ts';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import type { Waiting } from '../../../src/features/play/machine/play-context.ts';
import { playMachine } from '../../../src/features/play/machine/play-machine.ts';
import { pickedUp, started } from '../../support/session-events.ts';
import { fixtureSource } from '../fixture-scenario.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Setting {
  readonly level?: 'guided' | 'assisted' | 'real';
  readonly waiting?: Waiting;
  readonly so_far?: readonly SessionEvent[];
}

async function play({
  level = 'assisted',
  waiting = 'natural',
  so_far = [pickedUp()],
}: Setting = {}) {
  const sessionLog = createMemorySessionLog();
  for (const event of [started('s', { level }), ...so_far]) await sessionLog.append('s', event);
  const input = {
    session: 's',
    sessionLog,
    drafts: createDraftStore(undefined),
    scenarios: fixtureSource(),
    now: () => Date.now(),
    waiting,
  };
  const actor = createActor(playMachine, { input }).start();
  await waitFor(actor, (snapshot) => !snapshot.matches('loading'));
  const types = async () => {
    const read = await sessionLog.read('s');
    return read.ok ? read.value.map(({ type }) => type) : [];
  };
  return { actor, types };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe('ringing', () => {
  it('rings once at the start and again every four seconds', async () => {
    const { actor } = await play({ so_far: [] });
    expect(actor.getSnapshot().context.rings).toBe(1);
    await seconds(3.9);
    expect(actor.getSnapshot().context.rings).toBe(1);
    await seconds(9);
    expect(actor.getSnapshot().context.rings).toBe(4);
  });

  it('does not count for ever', async () => {
    const { actor } = await play({ so_far: [] });
    await seconds(3600);
    expect(actor.getSnapshot().context.rings).toBeLessThanOrEqual(100);
  });

  it('counts nothing where there is no time pressure', async () => {
    const { actor } = await play({ so_far: [], waiting: 'none' });
    await seconds(60);
    expect(actor.getSnapshot().context.rings).toBe(1);
  });
});

describe('the customer’s pause before answering', () => {
  const say = { type: 'DO', command: { type: 'say', text: '您好，顺达物流' } } as const;

  it('is noticeable and never longer than three seconds', async () => {
    const { actor, types } = await play();
    actor.send(say);
    await seconds(0.7);
    expect(actor.getSnapshot().value).toBe('customer');
    expect(await types()).not.toContain('customer.said');
    await seconds(2.4);
    expect(await types()).toContain('customer.said');
  });

  it('is not there without time pressure', async () => {
    const { actor, types } = await play({ waiting: 'none' });
    actor.send(say);
    await seconds(0.01);
    expect(await types()).toContain('customer.said');
  });

  it('does not start anew when a record is opened meanwhile', async () => {
    const { actor, types } = await play();
    actor.send(say);
    await seconds(0.6);
    actor.send({ type: 'DO', command: { type: 'open-record', record: 'terms' } });
    await seconds(2.45);
    expect((await types()).slice(2)).toEqual(['agent.said', 'desk.opened', 'customer.said']);
  });
});

describe('silence', () => {
  it('is minded after this customer’s own time', async () => {
    const { types } = await play();
    await seconds(39);
    expect(await types()).not.toContain('agent.fell-silent');
    await seconds(5);
    expect((await types()).slice(2)).toEqual(['agent.fell-silent', 'customer.said']);
  });

  it('is broken by typing', async () => {
    const { actor, types } = await play();
    await seconds(30);
    actor.send({ type: 'TYPE', text: '我' });
    await seconds(30);
    expect(await types()).not.toContain('agent.fell-silent');
  });

  it.each([
    ['at the guided level', { level: 'guided' }],
    ['without time pressure', { waiting: 'none' }],
  ] as const)('costs nothing %s', async (_, setting) => {
    const { types } = await play(setting);
    await seconds(600);
    expect(await types()).not.toContain('agent.fell-silent');
  });
});
