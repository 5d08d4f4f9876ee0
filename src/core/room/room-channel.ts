import type { Result } from '../shared/result.ts';
import type { Posted, Slot } from './room-slot.ts';

/** `taken` = the slot holds something else already; the others as with any storage. */
export type ChannelFailure = 'taken' | 'unavailable' | 'quota';

/**
 * What connects the seats of one room: an append-only list in one total order. Authors and order are the channel's
 * business, what an entry means is not. Filled over the storage all tabs of a browser share; a server may fill it as
 * well.
 */
export interface RoomChannel {
  /** Puts a slot at the end and answers its place in the order; the very same slot again gets the same place. */
  append(slot: Slot): Promise<Result<number, ChannelFailure>>;
  /** How many entries there are now; none in a room nobody has opened. */
  length(): Promise<Result<number, ChannelFailure>>;
  /**
   * Hands over every entry from place `from` on, in order and without gaps, those there now and those to come, until
   * the returned function is called. What cannot be read is handed over as nothing, so that places still count.
   */
  follow(from: number, listener: (seq: number, posted: Posted | undefined) => void): () => void;
  /** Who is here right now; never stored. */
  readonly presence: Presence;
  close(): void;
}

export interface Presence {
  /** This tab speaks for `who` from now on, until the returned function is called or the tab is gone. */
  announce(who: string): () => void;
  /** Called with everybody present now and after every change. */
  watch(listener: (present: ReadonlySet<string>) => void): () => void;
}

/** A room in the list of rooms. */
export interface RoomSummary {
  readonly room: string;
  readonly opened: Posted;
  readonly entries: number;
  readonly lastAt: number;
}

/** The rooms of this device. */
export interface Rooms {
  open(room: string): RoomChannel;
  list(): Promise<Result<readonly RoomSummary[], ChannelFailure>>;
  remove(room: string): Promise<Result<void, ChannelFailure>>;
}
