import { describe, expect, it } from 'vitest';
import { now } from '../../src/adapters/clock.ts';
import { builtInScenarios } from '../../src/adapters/content/built-in-scenarios.ts';
import { newId, newSeed } from '../../src/adapters/new-id.ts';
import { groupKeys, keyOf, parseKey } from '../../src/adapters/storage/event-key.ts';
import { askToKeepData, measureStorage } from '../../src/adapters/storage/storage-space.ts';
import { sessionEventSchema } from '../../src/core/session/session-event.ts';
import { started } from '../support/session-events.ts';

describe('the scenarios that come with the app', () => {
  it('are listed with the easiest first, wherever people choose one', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const levels = (await builtInScenarios.cards(locale)).map(({ difficulty }) => difficulty);
      expect(levels).toEqual([...levels].sort((one, other) => one - other));
    }
  });
});

describe('ids', () => {
  it('are 16 plain characters, and a thousand of them are all different', () => {
    const ids = new Set(Array.from({ length: 1000 }, newId));
    expect(ids.size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{16}$/);
  });

  it('and seeds are fit for a session’s first event', () => {
    const event = started(newId(), { seed: newSeed(), at: now() });
    expect(sessionEventSchema.safeParse(event).success).toBe(true);
  });
});

describe('event keys', () => {
  it('sort like their events', () => {
    const keys = [11, 2, 4999, 0, 100].map((n) => keyOf('s', n));
    expect(keys.sort().map((key) => parseKey(key)?.n)).toEqual([0, 2, 11, 100, 4999]);
  });

  it('lead back to session and number, whatever the id looks like', () => {
    for (const session of ['a', 'a/b', '%', '三人行', 'a%2Fb', ' ']) {
      expect(parseKey(keyOf(session, 7))).toEqual({ session, n: 7 });
    }
  });

  it('of somebody else are left out', () => {
    expect([...groupKeys(['x', 'a/1', 'a/00001', '/0001', 'ok/0000'])]).toEqual([['ok', [0]]]);
  });
});

const manager = (changes: object): StorageManager => changes as unknown as StorageManager;

describe('storage space', () => {
  it('is told where the browser tells', async () => {
    const storage = manager({ estimate: async () => ({ usage: 10, quota: 100 }) });
    expect(await measureStorage(storage)).toEqual({ used: 10, available: 100 });
  });

  it('is unknown on plain HTTP, in old browsers, and where asking fails', async () => {
    expect(await measureStorage(undefined)).toBeUndefined();
    expect(await measureStorage(manager({ estimate: async () => ({}) }))).toBeUndefined();
    expect(
      await measureStorage(manager({ estimate: () => Promise.reject(new Error()) })),
    ).toBeUndefined();
  });

  it('is asked for only once it is not granted already, and a refusal is no error', async () => {
    let asked = 0;
    const persist = () => {
      asked += 1;
      return Promise.reject(new Error('no'));
    };
    await askToKeepData(manager({ persisted: async () => true, persist }));
    expect(asked).toBe(0);
    await askToKeepData(manager({ persisted: async () => false, persist }));
    expect(asked).toBe(1);
    await askToKeepData(undefined);
  });
});
