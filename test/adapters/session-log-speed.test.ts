import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openBrowserStore } from '../../src/adapters/storage/browser-store.ts';
import { keyOf } from '../../src/adapters/storage/event-key.ts';
import {
  createLocalforageSessionLog,
  type KeyValueStore,
} from '../../src/adapters/storage/localforage-session-log.ts';
import { createQueue } from '../../src/adapters/storage/one-at-a-time.ts';
import { call } from '../support/session-events.ts';

const SESSIONS = 300;
const EVENTS = 40;

/** Counts how many records are fetched. */
function counting(store: LocalForage): KeyValueStore & { readonly fetched: () => number } {
  let fetched = 0;
  return {
    getItem: (key) => {
      fetched += 1;
      return store.getItem(key);
    },
    setItem: (key, value) => store.setItem(key, value),
    removeItem: (key) => store.removeItem(key),
    keys: () => store.keys(),
    fetched: () => fetched,
  };
}

it('lists 300 sessions of 40 events by reading two events of each', {
  timeout: 60_000,
}, async () => {
  const plain = openBrowserStore('session-events', 'speed');
  for (let index = 0; index < SESSIONS; index += 1) {
    const session = `session-${index}`;
    await Promise.all(
      call(session, EVENTS).map((event) => plain.setItem(keyOf(session, event.n), event)),
    );
  }
  const store = counting(plain);
  const log = createLocalforageSessionLog({ store, oneAtATime: createQueue() });
  const before = performance.now();
  const listed = await log.list();
  const took = performance.now() - before;
  expect(listed.ok && listed.value.sessions.length).toBe(SESSIONS);
  expect(store.fetched()).toBe(SESSIONS * 2);
  // Generous, because a busy machine must not fail the build; about a third of a second is usual.
  expect(took).toBeLessThan(5000);
  process.stdout.write(
    `listed ${SESSIONS} sessions of ${EVENTS} events in ${Math.round(took)} ms\n`,
  );
});
