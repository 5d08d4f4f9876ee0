import * as z from 'zod/mini';
import type { Presence } from '../../core/room/room-channel.ts';

export type PresenceOf = (room: string) => Presence;

/** The part of Web Locks that is used here. */
export type Locks = Pick<LockManager, 'query' | 'request'>;

const lockName = (room: string, who: string): string => `sanrenxing/room/${room}/${who}`;

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((who) => other.has(who));

/** Calls back whenever the set has changed. */
function whenChanged(listener: (present: ReadonlySet<string>) => void) {
  let last: ReadonlySet<string> | undefined;
  return (present: ReadonlySet<string>): void => {
    if (last !== undefined && isSameSet(last, present)) return;
    last = present;
    listener(present);
  };
}

/**
 * A tab holds a lock as long as it lives; the browser lets go of it however the tab ends. Looks every so many
 * milliseconds, since a tab that was killed cannot say so.
 */
export const lockPresence =
  (locks: Locks, lookEvery: number): PresenceOf =>
  (room) => ({
    announce: (who) => {
      const leaving = new AbortController();
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      locks
        .request(lockName(room, who), { mode: 'shared', signal: leaving.signal }, () => held)
        .catch(() => undefined);
      return () => {
        leaving.abort();
        letGo();
      };
    },
    watch: (listener) => {
      const tell = whenChanged(listener);
      const prefix = lockName(room, '');
      const look = (): void => {
        locks.query().then(
          ({ held = [] }) => {
            const names = held.map(({ name = '' }) => name);
            const own = names.filter((name) => name.startsWith(prefix));
            tell(new Set(own.map((name) => name.slice(prefix.length))));
          },
          () => undefined,
        );
      };
      const timer = setInterval(look, lookEvery);
      look();
      return () => clearInterval(timer);
    },
  });

const signSchema = z.object({
  who: z.string().check(z.maxLength(120)),
  gone: z.optional(z.boolean()),
});

/** A sign of life counts for so many intervals: a tab in the background is slowed down to one a second and less. */
const PATIENCE = 5;

/** Without Web Locks, on plain HTTP, every tab gives a sign of life and is missed when it stops. */
export const heartbeatPresence =
  (beatEvery: number): PresenceOf =>
  (room) => {
    const name = `sanrenxing/presence/${room}`;
    const here = new Set<string>();
    const beat = (channel: BroadcastChannel): void => {
      for (const who of here) channel.postMessage({ who });
    };
    return {
      announce: (who) => {
        if (typeof BroadcastChannel === 'undefined') return () => undefined;
        const channel = new BroadcastChannel(name);
        here.add(who);
        const timer = setInterval(() => beat(channel), beatEvery);
        beat(channel);
        return () => {
          here.delete(who);
          clearInterval(timer);
          channel.postMessage({ who, gone: true });
          channel.close();
        };
      },
      watch: (listener) => {
        const tell = whenChanged(listener);
        const seen = new Map<string, number>();
        let ticks = 0;
        const look = (): void => {
          for (const [who, at] of seen) if (ticks - at > PATIENCE) seen.delete(who);
          tell(new Set([...seen.keys(), ...here]));
        };
        const channel =
          typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
        if (channel !== undefined)
          channel.onmessage = ({ data }: MessageEvent<unknown>) => {
            const sign = signSchema.safeParse(data);
            if (!sign.success) return;
            if (sign.data.gone === true) seen.delete(sign.data.who);
            else seen.set(sign.data.who, ticks);
            look();
          };
        const timer = setInterval(() => {
          ticks += 1;
          look();
        }, beatEvery);
        look();
        return () => {
          clearInterval(timer);
          channel?.close();
        };
      },
    };
  };
