import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openBrowserStore } from '../../src/adapters/storage/browser-store.ts';
import {
  createLocalforageSessionLog,
  type KeyValueStore,
} from '../../src/adapters/storage/localforage-session-log.ts';
import { createQueue } from '../../src/adapters/storage/one-at-a-time.ts';
import { agentSaid, call, customerSaid, started } from '../support/session-events.ts';
import { describeSessionLog } from './session-log.contract.ts';

let databases = 0;

function openStore(): LocalForage {
  databases += 1;
  return openBrowserStore('session-events', `log-${databases}`);
}

const logOn = (store: KeyValueStore) =>
  createLocalforageSessionLog({ store, oneAtATime: createQueue() });

describeSessionLog('localforage', () => logOn(openStore()));

/** A store whose writing fails the way browsers fail. */
function failing(name: string): KeyValueStore {
  const refuse = () => Promise.reject(new DOMException('no', name));
  return { getItem: refuse, setItem: refuse, removeItem: refuse, keys: refuse };
}

describe('localforage session log', () => {
  it('stores each event under a key of its own', async () => {
    const store = openStore();
    const log = logOn(store);
    for (const event of call('s1', 3)) await log.append('s1', event);
    expect(await store.keys()).toEqual(['s1/0000', 's1/0001', 's1/0002']);
  });

  it('is still there when the page is opened again', async () => {
    const name = 'log-reopened';
    for (const event of call('s1', 5))
      await logOn(openBrowserStore('session-events', name)).append('s1', event);
    expect(await logOn(openBrowserStore('session-events', name)).read('s1')).toEqual({
      ok: true,
      value: call('s1', 5),
    });
  });

  it('sees at once what another tab has written or removed', async () => {
    const store = openStore();
    const [here, there] = [logOn(store), logOn(store)];
    const all = call('s1', 5);
    for (const event of all.slice(0, 3)) await here.append('s1', event);
    await here.list();
    for (const event of all.slice(3)) await there.append('s1', event);
    expect(await here.read('s1')).toEqual({ ok: true, value: all });
    await there.remove('s1');
    expect(await here.read('s1')).toEqual({ ok: true, value: [] });
  });

  it('sets a session aside whose beginning is not one of our records', async () => {
    const store = openStore();
    await store.setItem('odd/0000', { type: 'something.else', n: 0 });
    const log = logOn(store);
    expect(await log.read('odd')).toEqual({ ok: false, error: 'corrupt' });
    expect(await log.list()).toEqual({
      ok: true,
      value: {
        sessions: [],
        damaged: [{ session: 'odd', raw: [{ type: 'something.else', n: 0 }] }],
      },
    });
  });

  it('finds a record in the middle that cannot be read, and from then on lists the session as damaged', async () => {
    const store = openStore();
    const log = logOn(store);
    for (const event of call('s1', 6)) await log.append('s1', event);
    await store.setItem('s1/0003', { ...customerSaid(3), parts: 'nonsense' });
    expect(await log.read('s1')).toEqual({ ok: false, error: 'corrupt' });
    const listed = await log.list();
    expect(
      listed.ok && listed.value.damaged.map(({ session, raw }) => [session, raw.length]),
    ).toEqual([['s1', 6]]);
  });

  it('never mistakes a record under the wrong number for the right one', async () => {
    const store = openStore();
    await store.setItem('s1/0000', started('s1'));
    await store.setItem('s1/0001', agentSaid(7));
    expect(await logOn(store).read('s1')).toEqual({ ok: false, error: 'corrupt' });
  });

  it('does not write over a record it cannot read', async () => {
    const store = openStore();
    await store.setItem('s1/0000', 'rubbish');
    expect(await logOn(store).append('s1', started('s1'))).toEqual({ ok: false, error: 'taken' });
    expect(await store.getItem('s1/0000')).toBe('rubbish');
  });

  it('leaves keys alone that are not its own', async () => {
    const store = openStore();
    await store.setItem('somebody-else', 1);
    await store.setItem('%E0%A4%A/0000', 1);
    expect(await logOn(store).list()).toEqual({ ok: true, value: { sessions: [], damaged: [] } });
    expect(await store.length()).toBe(2);
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'quota'],
    ['SecurityError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
  ])('says in its own words what the browser calls %s', async (name, failure) => {
    const log = logOn(failing(name));
    const refused = { ok: false, error: failure };
    expect(await log.append('s1', started('s1'))).toEqual(refused);
    expect(await log.read('s1')).toEqual(refused);
    expect(await log.list()).toEqual(refused);
    expect(await log.remove('s1')).toEqual(refused);
  });
});
