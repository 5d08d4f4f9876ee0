import type { AssessmentEvent } from '../assessment/assessment-event.ts';
import { evolve, startSession } from '../session/evolve.ts';
import type { PlayStage } from '../session/play-stage.ts';
import type { SessionEvent, SessionStarted } from '../session/session-event.ts';
import type { SessionState } from '../session/session-state.ts';
import { isSameValue } from '../shared/same-value.ts';
import { isPossible } from './possible.ts';
import type { Entry, Posted, Seat } from './room-slot.ts';
import { seatMay } from './seat-may.ts';

type Opened = Extract<Entry, { type: 'room.opened' }>;
type EntryOf<Type extends Entry['type']> = Extract<Entry, { type: Type }>;

/** Somebody who sits in a room. */
export interface Sitter {
  readonly who: string;
  readonly seat: Seat;
  readonly name: string;
}

/** A sheet somebody has handed in; their latest counts. */
export interface HandedIn {
  readonly who: string;
  readonly name: string;
  readonly sheet: readonly AssessmentEvent[];
}

/** A room as everybody sees it: computed from its entries in their one order. */
export interface RoomState {
  readonly opened: Opened | undefined;
  readonly sitters: readonly Sitter[];
  readonly events: readonly SessionEvent[];
  readonly session: SessionState | undefined;
  readonly sheets: readonly HandedIn[];
  /** Where the group has gone on. */
  readonly movedTo: string | undefined;
  /** Everybody's next free slot. */
  readonly slots: Readonly<Record<string, number>>;
  /** Place of the next entry. */
  readonly next: number;
}

export const EMPTY_ROOM: RoomState = {
  opened: undefined,
  sitters: [],
  events: [],
  session: undefined,
  sheets: [],
  movedTo: undefined,
  slots: {},
  next: 0,
};

type Change = Partial<RoomState>;

/** Brings the scenario a session starts with; nothing if this device has another version of it, or none. */
export type StageFor = (started: SessionStarted) => PlayStage | undefined;

export const sitterOf = ({ sitters }: RoomState, who: string): Sitter | undefined =>
  sitters.find((one) => one.who === who);

export const sitterIn = ({ sitters }: RoomState, seat: Seat): Sitter | undefined =>
  sitters.find((one) => one.seat === seat);

/** There is one agent and one customer, and as many observers as like to. A scripted agent's seat is not free. */
export const isFree = (room: RoomState, seat: Seat): boolean =>
  seat === 'observer' ||
  (sitterIn(room, seat) === undefined && !(seat === 'agent' && room.opened?.agent !== undefined));

/** Seats the script sits in. A customer's seat nobody had taken when the talk began stays the script's. */
export function scriptedSeats({ opened, session }: RoomState): readonly Seat[] {
  const isScriptCustomer = session !== undefined && session.started.customer !== 'person';
  return [
    ...(opened?.agent === undefined ? [] : (['agent'] as const)),
    ...(isScriptCustomer ? (['customer'] as const) : []),
  ];
}

function sit(room: RoomState, who: string, { seat, name }: EntryOf<'seat.taken'>): Change {
  const others = room.sitters.filter((one) => one.who !== who);
  const isTaken = !isFree({ ...room, sitters: others }, seat);
  const isScripts = room.session !== undefined && scriptedSeats(room).includes(seat);
  return isTaken || isScripts ? {} : { sitters: [...others, { who, seat, name }] };
}

function takeOver(room: RoomState, who: string, entry: EntryOf<'seat.taken-over'>): Change {
  const before = sitterOf(room, entry.from);
  if (before === undefined || sitterOf(room, who) !== undefined) return {};
  const others = room.sitters.filter((one) => one.who !== entry.from);
  return { sitters: [...others, { who, seat: before.seat, name: entry.name }] };
}

/** What the room was opened for must be what is played. */
function isOurs(opened: Opened, started: SessionStarted): boolean {
  const { scenario, locale, persona, level, agent, task } = opened;
  const { scenario: a, locale: b, persona: c, level: d, agent: e, task: f } = started;
  return isSameValue([scenario, locale, persona, level, agent, task], [a, b, c, d, e, f]);
}

/** The session begins once, in the room's own case, when the seats that a person must fill are filled. */
function begin(
  room: RoomState,
  { seat }: Sitter,
  started: SessionStarted,
  stageFor: StageFor,
): Change {
  const { opened, session } = room;
  const stage = stageFor(started);
  if (opened === undefined || stage === undefined || session !== undefined) return {};
  const isPerson = sitterIn(room, 'customer') !== undefined;
  const fits = isOurs(opened, started) && (started.customer === 'person') === isPerson;
  if (seat === 'observer' || !fits || started.n !== 0) return {};
  return { events: [started], session: startSession(stage, started) };
}

function grow(room: RoomState, posted: Posted, event: SessionEvent, stageFor: StageFor): Change {
  const sitter = sitterOf(room, posted.who);
  if (sitter === undefined) return {};
  if (event.type === 'session.started') return begin(room, sitter, event, stageFor);
  const { session } = room;
  const stage = session === undefined ? undefined : stageFor(session.started);
  if (session === undefined || stage === undefined) return {};
  const isAllowed = seatMay(sitter.seat, scriptedSeats(room), event);
  if (!isAllowed || !isPossible(stage, session, event)) return {};
  return { events: [...room.events, event], session: evolve(stage, session, event) };
}

function handIn(room: RoomState, who: string, { sheet }: EntryOf<'sheet.handed-in'>): Change {
  const sitter = sitterOf(room, who);
  const [first] = sheet;
  const isOurs =
    first?.type === 'assessment.started' && first.session === room.session?.started.session;
  if (sitter === undefined || !isOurs) return {};
  const others = room.sheets.filter((one) => one.who !== who);
  return { sheets: [...others, { who, name: sitter.name, sheet }] };
}

function changeBy(room: RoomState, posted: Posted, stageFor: StageFor): Change {
  const { who, entry } = posted;
  switch (entry.type) {
    case 'room.opened':
      return room.opened === undefined ? { opened: entry } : {};
    case 'seat.taken':
      return sit(room, who, entry);
    case 'seat.left':
      return { sitters: room.sitters.filter((one) => one.who !== who) };
    case 'seat.taken-over':
      return takeOver(room, who, entry);
    case 'session.grew':
      return grow(room, posted, entry.event, stageFor);
    case 'sheet.handed-in':
      return handIn(room, who, entry);
    case 'room.moved':
      return sitterOf(room, who) === undefined ? {} : { movedTo: room.movedTo ?? entry.to };
  }
}

/**
 * The room after one more entry. Pure, and the same everywhere: an entry that is out of turn, not its author's to
 * make, or not the author's next slot changes nothing, on every device alike. `undefined` is an entry nobody can read.
 */
export function foldRoom(
  room: RoomState,
  posted: Posted | undefined,
  stageFor: StageFor,
): RoomState {
  const next = room.next + 1;
  if (posted === undefined || posted.n !== (room.slots[posted.who] ?? 0)) return { ...room, next };
  const slots = { ...room.slots, [posted.who]: posted.n + 1 };
  return { ...room, ...changeBy(room, posted, stageFor), slots, next };
}
