import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../src/core/session/session-event.ts';
import type { SessionLog } from '../../src/core/session/session-log.ts';
import { agentSaid, anyLog, call, pickedUp, started } from '../support/session-events.ts';

async function write(
  log: SessionLog,
  session: string,
  events: readonly SessionEvent[],
): Promise<void> {
  for (const event of events)
    expect(await log.append(session, event)).toEqual({ ok: true, value: undefined });
}

/** What every place for session logs must do, whatever it is made of. */
export function describeSessionLog(name: string, create: () => SessionLog): void {
  describe(`${name} as a session log`, () => {
    it('reads back what was appended, in order', async () => {
      const log = create();
      await write(log, 's1', call('s1', 12));
      expect(await log.read('s1')).toEqual({ ok: true, value: call('s1', 12) });
    });

    it('has nothing to tell about a session nobody started', async () => {
      expect(await create().read('nobody')).toEqual({ ok: true, value: [] });
    });

    it('refuses a second, different event under the same number and keeps the first', async () => {
      const log = create();
      await write(log, 's1', [started('s1'), agentSaid(1, '第一句')]);
      expect(await log.append('s1', agentSaid(1, '另一句'))).toEqual({ ok: false, error: 'taken' });
      expect(await log.read('s1')).toEqual({
        ok: true,
        value: [started('s1'), agentSaid(1, '第一句')],
      });
    });

    it('takes the very same event again without harm, so that a retry is safe', async () => {
      const log = create();
      await write(log, 's1', [started('s1'), pickedUp(), pickedUp()]);
      expect(await log.read('s1')).toEqual({ ok: true, value: [started('s1'), pickedUp()] });
    });

    it('lets only one of two simultaneous events have a number', async () => {
      const log = create();
      await write(log, 's1', [started('s1')]);
      const results = await Promise.all([
        log.append('s1', agentSaid(1, '甲')),
        log.append('s1', agentSaid(1, '乙')),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('keeps sessions apart, also when one id begins like another or contains a slash', async () => {
      const log = create();
      const ids = ['s', 's1', 's/1', 's%2F1', '三人行'];
      for (const id of ids) await write(log, id, call(id, 4));
      for (const id of ids) expect(await log.read(id)).toEqual({ ok: true, value: call(id, 4) });
    });

    it('lists each session with its start, number of events and whether it has ended', async () => {
      const log = create();
      await write(log, 'over', call('over', 6));
      await write(log, 'open', [started('open'), pickedUp()]);
      const listed = await log.list();
      const byName = (listed.ok ? [...listed.value.sessions] : []).sort((a, b) =>
        a.session.localeCompare(b.session),
      );
      expect(byName).toEqual([
        {
          session: 'open',
          started: started('open'),
          events: 2,
          lastAt: pickedUp().at,
          ended: false,
        },
        {
          session: 'over',
          started: started('over'),
          events: 6,
          lastAt: call('over', 6)[5]?.at,
          ended: true,
        },
      ]);
    });

    it('sets a session with a missing event aside with everything that is left of it', async () => {
      const log = create();
      await write(log, 'holes', [started('holes'), pickedUp(2)]);
      expect(await log.read('holes')).toEqual({ ok: false, error: 'corrupt' });
      expect(await log.list()).toEqual({
        ok: true,
        value: {
          sessions: [],
          damaged: [{ session: 'holes', raw: [started('holes'), pickedUp(2)] }],
        },
      });
    });

    it('removes one session and no other', async () => {
      const log = create();
      await write(log, 's1', call('s1', 4));
      await write(log, 's10', call('s10', 4));
      expect(await log.remove('s1')).toEqual({ ok: true, value: undefined });
      expect(await log.read('s1')).toEqual({ ok: true, value: [] });
      expect(await log.read('s10')).toEqual({ ok: true, value: call('s10', 4) });
    });

    it('takes a removed session back', async () => {
      const log = create();
      await write(log, 's1', call('s1', 5));
      await log.remove('s1');
      await write(log, 's1', call('s1', 5));
      expect(await log.read('s1')).toEqual({ ok: true, value: call('s1', 5) });
    });

    it('gives back any valid log unchanged', async () => {
      await fc.assert(
        fc.asyncProperty(anyLog, async (events) => {
          const log = create();
          const [{ session }] = events;
          await write(log, session, events);
          expect(await log.read(session)).toEqual({ ok: true, value: events });
          await log.remove(session);
        }),
        { numRuns: 30 },
      );
    });
  });
}
