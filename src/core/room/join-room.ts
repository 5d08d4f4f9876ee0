import type { ScenarioSource } from '../scenario/scenario-source.ts';
import { type PlayStage, stageFor } from '../session/play-stage.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { EMPTY_ROOM, foldRoom, type RoomState } from './fold-room.ts';
import type { ChannelFailure, RoomChannel } from './room-channel.ts';
import type { Entry, Posted } from './room-slot.ts';

/** Why a room that can be read cannot be played on this device. */
export type RoomProblem = 'no-such-room' | 'no-scenario' | 'other-version' | 'unavailable';

/** What a screen sees of a room. The same object until something changes. */
export interface RoomView {
  readonly room: RoomState;
  readonly stage: PlayStage | undefined;
  /** Everything that was there on arrival has been taken in. */
  readonly isCaughtUp: boolean;
  readonly problem: RoomProblem | undefined;
}

export interface JoinedRoom {
  readonly view: () => RoomView;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Writes an entry into the next own slot and waits until it has come back in order. `ignored` = it was out of turn
   * by then, or another tab of the same person wrote first; nothing has changed and the caller decides anew.
   */
  readonly post: (entry: Entry) => Promise<Result<'accepted' | 'ignored', ChannelFailure>>;
  readonly leave: () => void;
}

interface Joining {
  readonly channel: RoomChannel;
  readonly scenarios: ScenarioSource;
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Opened = Extract<Entry, { type: 'room.opened' }>;

const startedOf = (posted: Posted | undefined) =>
  posted?.entry.type === 'session.grew' && posted.entry.event.type === 'session.started'
    ? posted.entry.event
    : undefined;

/** Did the entry do anything beyond taking up its slot? */
const hasChanged = (before: RoomState, after: RoomState): boolean =>
  (['opened', 'sitters', 'events', 'sheets', 'movedTo'] as const).some(
    (key) => before[key] !== after[key],
  );

/** Follows a room for one person: takes in entries one after another, in order, and writes that person's own. */
export function joinRoom({ channel, scenarios, who, now }: Joining): JoinedRoom {
  let view: RoomView = {
    room: EMPTY_ROOM,
    stage: undefined,
    isCaughtUp: false,
    problem: undefined,
  };
  const listeners = new Set<() => void>();
  const outcomes = new Map<number, 'accepted' | 'ignored'>();
  let expected: number | undefined;
  let takenIn: Promise<void> = Promise.resolve();
  let written: Promise<unknown> = Promise.resolve();

  const show = (change: Partial<RoomView>): void => {
    view = { ...view, ...change };
    const isCaughtUp = expected !== undefined && view.room.next >= expected;
    if (isCaughtUp !== view.isCaughtUp) view = { ...view, isCaughtUp };
    for (const listener of listeners) listener();
  };

  /** The case is fetched before its first entry is folded, so that folding itself never waits. */
  const loadCase = async ({ scenario, locale, persona }: Opened): Promise<void> => {
    const loaded = await scenarios.load(scenario, locale, persona);
    show(loaded.ok ? { stage: stageFor(loaded.value) } : { problem: 'no-scenario' });
  };

  const prepare = async (posted: Posted | undefined): Promise<void> => {
    const entry = posted?.entry;
    if (entry?.type === 'room.opened' && view.room.opened === undefined) await loadCase(entry);
    const hash = startedOf(posted)?.hash;
    const { stage } = view;
    if (hash !== undefined && stage !== undefined && hash !== stage.scenario.hash)
      show({ problem: 'other-version' });
  };

  const takeIn = async (seq: number, posted: Posted | undefined): Promise<void> => {
    if (seq !== view.room.next) return;
    await prepare(posted);
    const stageOf = ({ hash }: { readonly hash: string }) =>
      view.stage?.scenario.hash === hash ? view.stage : undefined;
    const room = foldRoom(view.room, posted, stageOf);
    if (posted?.who === who)
      outcomes.set(seq, hasChanged(view.room, room) ? 'accepted' : 'ignored');
    show({ room });
  };

  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!isSo()) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });

  const write = async (entry: Entry): Promise<Result<'accepted' | 'ignored', ChannelFailure>> => {
    const n = view.room.slots[who] ?? 0;
    const appended = await channel.append({ who, n, at: now(), entry });
    if (!appended.ok && appended.error === 'taken') {
      await until(() => (view.room.slots[who] ?? 0) > n);
      return ok('ignored');
    }
    if (!appended.ok) return fail(appended.error);
    await until(() => view.room.next > appended.value);
    return ok(outcomes.get(appended.value) ?? 'ignored');
  };

  const stopFollowing = channel.follow(0, (seq, posted) => {
    takenIn = takenIn.then(() => takeIn(seq, posted));
  });
  const count = async (): Promise<void> => {
    const length = await channel.length();
    expected = length.ok ? length.value : 0;
    const problem = length.ok ? 'no-such-room' : 'unavailable';
    show(expected === 0 ? { problem } : {});
  };
  void count();

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    post: (entry) => {
      const own = written.then(() => write(entry));
      written = own.catch(() => undefined);
      return own;
    },
    leave: () => {
      stopFollowing();
      channel.close();
    },
  };
}
