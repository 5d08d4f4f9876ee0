import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Rooms } from '../../src/core/room/room-channel.ts';
import type { Posted, Slot } from '../../src/core/room/room-slot.ts';

const slot = (who: string, n: number, name = `${who}${n}`): Slot => ({
  who,
  n,
  at: n,
  entry: { type: 'seat.taken', seat: 'observer', name },
});

function followed(rooms: Rooms, room: string, from = 0) {
  const heard: Posted[] = [];
  const stop = rooms.open(room).follow(from, (_seq, posted) => {
    if (posted !== undefined) heard.push(posted);
  });
  return { heard, stop };
}

/** What every connection between the seats must do, whatever it is made of. */
export function describeRooms(name: string, create: () => Rooms, runs: number): void {
  describe(`${name} as a room`, () => {
    it('gives entries places in one order, counted from nought without gaps', async () => {
      const channel = create().open('r');
      expect(await channel.append(slot('a', 0))).toEqual({ ok: true, value: 0 });
      expect(await channel.append(slot('b', 0))).toEqual({ ok: true, value: 1 });
      expect(await channel.append(slot('a', 1))).toEqual({ ok: true, value: 2 });
      expect(await channel.length()).toEqual({ ok: true, value: 3 });
    });

    it('takes the very same slot again without harm, and never a second thing in one slot', async () => {
      const channel = create().open('r');
      await channel.append(slot('a', 0));
      await channel.append(slot('b', 0));
      expect(await channel.append(slot('a', 0))).toEqual({ ok: true, value: 0 });
      expect(await channel.append(slot('a', 0, 'somebody else'))).toEqual({
        ok: false,
        error: 'taken',
      });
      expect(await channel.length()).toEqual({ ok: true, value: 2 });
    });

    it('hands everything over in order, what was there before and what comes later', async () => {
      const rooms = create();
      await rooms.open('r').append(slot('a', 0));
      const { heard, stop } = followed(rooms, 'r');
      await rooms.open('r').append(slot('b', 0));
      await vi.waitFor(() => expect(heard.map(({ who }) => who)).toEqual(['a', 'b']));
      stop();
      await rooms.open('r').append(slot('a', 1));
      expect(heard).toHaveLength(2);
    });

    it('lets somebody come in late and begin anywhere', async () => {
      const rooms = create();
      for (const n of [0, 1, 2, 3]) await rooms.open('r').append(slot('a', n));
      const { heard } = followed(rooms, 'r', 2);
      await vi.waitFor(() => expect(heard.map(({ n }) => n)).toEqual([2, 3]));
    });

    it('keeps rooms apart, lists them, and forgets one without touching the other', async () => {
      const rooms = create();
      const opened: Slot = {
        who: 'a',
        n: 0,
        at: 5,
        entry: {
          type: 'room.opened',
          schema: 1,
          scenario: 'tiny',
          locale: 'zh-CN',
          persona: 'plain',
          level: 'real',
        },
      };
      await rooms.open('r').append(opened);
      await rooms.open('q').append(opened);
      const list = await rooms.list();
      expect(list.ok && list.value.map(({ room }) => room).sort()).toEqual(['q', 'r']);
      await rooms.remove('r');
      const rest = await rooms.list();
      expect(rest.ok && rest.value.map(({ room }) => room)).toEqual(['q']);
    });

    it('says who is there, and notices when they have gone', async () => {
      const rooms = create();
      const seen: string[][] = [];
      rooms.open('r').presence.watch((present) => seen.push([...present].sort()));
      const leave = rooms.open('r').presence.announce('a');
      rooms.open('r').presence.announce('b');
      await vi.waitFor(() => expect(seen.at(-1)).toEqual(['a', 'b']));
      leave();
      await vi.waitFor(() => expect(seen.at(-1)).toEqual(['b']));
    });

    it(`keeps one order, the same for all, however three people write at once (${runs} times)`, async () => {
      const moves = fc.array(
        fc.record({ who: fc.constantFrom('a', 'b', 'c'), again: fc.boolean() }),
        { minLength: 2, maxLength: 14 },
      );
      await fc.assert(
        fc.asyncProperty(moves, async (list) => {
          const rooms = create();
          const tabs = { a: rooms.open('r'), b: rooms.open('r'), c: rooms.open('r') };
          const ears = ['a', 'b', 'c'].map(() => followed(rooms, 'r'));
          const counts: Record<string, number> = {};
          const writing = list.map(({ who, again }) => {
            const n = counts[who] ?? 0;
            counts[who] = n + 1;
            const tab = tabs[who === 'a' ? 'a' : who === 'b' ? 'b' : 'c'];
            const once = tab.append(slot(who, n));
            return again ? Promise.all([once, rooms.open('r').append(slot(who, n))]) : once;
          });
          const results = (await Promise.all(writing)).flat();
          expect(results.every(({ ok }) => ok)).toBe(true);
          await vi.waitFor(() => {
            for (const { heard } of ears) expect(heard).toHaveLength(list.length);
          });
          const [first] = ears;
          for (const { heard, stop } of ears) {
            expect(heard).toEqual(first?.heard);
            expect(heard.map(({ seq }) => seq)).toEqual(list.map((_, index) => index));
            for (const who of ['a', 'b', 'c']) {
              const own = heard.filter((one) => one.who === who).map(({ n }) => n);
              expect(own).toEqual(own.map((_, index) => index));
            }
            stop();
          }
        }),
        { numRuns: runs },
      );
    });
  });
}
