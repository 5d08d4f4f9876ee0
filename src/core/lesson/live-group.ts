import type { JoinedRoom } from '../room/join-room.ts';
import type { Seat } from '../rotation/round.ts';
import { scriptedSeats } from '../room/fold-room.ts';
import { bandOf } from '../scenario/patience.ts';
import { beatOf } from '../scenario/where.ts';

/** A seat of a group: who sits there, and whether their window is open. */
export interface LiveSeat {
  readonly seat: Seat;
  /** Nothing where the script sits. */
  readonly name: string | undefined;
  readonly isPresent: boolean;
}

/** One group on the wall while it plays. */
export interface LiveGroup {
  readonly room: string;
  readonly scenario: string;
  readonly title: string;
  readonly state: 'waiting' | 'talking' | 'over';
  /** Name of the stage the talk is in; empty before it begins and after it ends. */
  readonly stage: string;
  /** 0–100; nothing before the talk. */
  readonly patience: number | undefined;
  readonly mood: ReturnType<typeof bandOf> | undefined;
  /** Sentences the agent has said. */
  readonly sentences: number;
  readonly seats: readonly LiveSeat[];
}

type View = ReturnType<JoinedRoom['view']>;

function seatsOf({ room }: View, present: ReadonlySet<string>): readonly LiveSeat[] {
  const people = room.sitters.map(({ seat, name, who }) => ({
    seat,
    name,
    isPresent: present.has(who),
  }));
  const scripts = scriptedSeats(room).map((seat) => ({ seat, name: undefined, isPresent: true }));
  return [...people, ...scripts];
}

/** What there is to see of a room; nothing of one that cannot be shown here or has gone on elsewhere. */
export function liveGroup(
  room: string,
  view: View,
  present: ReadonlySet<string>,
): LiveGroup | undefined {
  const { stage, room: now } = view;
  const { opened, session, movedTo } = now;
  if (opened === undefined || stage === undefined || movedTo !== undefined) return undefined;
  const { strings } = stage.scenario;
  const base = { room, scenario: opened.scenario, title: strings.title };
  const seats = seatsOf(view, present);
  if (session === undefined)
    return {
      ...base,
      state: 'waiting',
      stage: '',
      patience: undefined,
      mood: undefined,
      sentences: 0,
      seats,
    };
  const { patience } = session.snapshot.context;
  const [where = ''] = beatOf(session.snapshot).split('.');
  return {
    ...base,
    state: session.phase === 'over' ? 'over' : 'talking',
    stage: strings.stages[where] ?? '',
    patience: Math.round(patience),
    mood: bandOf(patience),
    sentences: session.turns.filter(({ by }) => by === 'agent').length,
    seats,
  };
}
