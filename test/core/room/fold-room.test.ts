import { describe, expect, it } from 'vitest';
import { EMPTY_ROOM, foldRoom, isFree, type RoomState } from '../../../src/core/room/fold-room.ts';
import type { Entry, Seat } from '../../../src/core/room/room-slot.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import { agentSays } from '../../../src/core/session/agent-says.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const scenario = tinyScenario();
const stage = stageFor(scenario);

/** Entries one after another, each in its author's next slot. */
function room(...entries: readonly (readonly [string, Entry])[]): RoomState {
  return entries.reduce((state, [who, entry]) => {
    const n = state.slots[who] ?? 0;
    return foldRoom(state, { who, n, at: 0, seq: state.next, entry }, () => stage);
  }, EMPTY_ROOM);
}

const opened = (agent?: 'rude'): Entry => ({
  type: 'room.opened',
  schema: 1,
  scenario: 'tiny',
  locale: scenario.locale,
  persona: 'plain',
  level: 'real',
  ...(agent === undefined ? {} : { agent }),
});
const sits = (seat: Seat, name = '小明'): Entry => ({ type: 'seat.taken', seat, name });
const grew = (event: SessionEvent): Entry => ({ type: 'session.grew', event });
const started = (customer?: 'person') =>
  createSession({
    scenario,
    session: 's',
    level: 'real',
    seed: 1,
    at: 0,
    ...(customer === undefined ? {} : { customer }),
  });

describe('a room', () => {
  it('has one agent and one customer, and as many observers as like to', () => {
    const full = room(
      ['a', opened()],
      ['a', sits('agent')],
      ['b', sits('agent')],
      ['c', sits('observer')],
      ['d', sits('observer')],
    );
    expect(full.sitters.map(({ who, seat }) => [who, seat])).toEqual([
      ['a', 'agent'],
      ['c', 'observer'],
      ['d', 'observer'],
    ]);
    expect(isFree(full, 'agent')).toBe(false);
    expect(isFree(full, 'observer')).toBe(true);
  });

  it('lets people change seats, and others take over the seat of somebody who is gone', () => {
    const changed = room(['a', opened()], ['a', sits('agent')], ['a', sits('customer')]);
    expect(changed.sitters).toMatchObject([{ who: 'a', seat: 'customer' }]);
    const over = room(
      ['a', opened()],
      ['a', sits('agent')],
      ['b', { type: 'seat.taken-over', from: 'a', name: '小红' }],
    );
    expect(over.sitters).toEqual([{ who: 'b', seat: 'agent', name: '小红' }]);
  });

  it('begins with a person as the customer only when somebody sits there', () => {
    const alone = [
      ['a', opened()],
      ['a', sits('agent')],
    ] as const;
    expect(room(...alone, ['a', grew(started('person'))]).session).toBeUndefined();
    const withScript = room(...alone, ['a', grew(started())]);
    expect(withScript.session?.started.customer).toBeUndefined();
    // From then on the script's seat is not to be had.
    expect(room(...alone, ['a', grew(started())], ['b', sits('customer')]).sitters).toHaveLength(1);
  });

  it('takes words only from whom they are, and only as they would really have been judged', () => {
    const playing = [
      ['a', opened()],
      ['a', sits('agent')],
      ['b', sits('customer')],
      ['c', sits('observer')],
      ['a', grew(started('person'))],
      ['a', grew({ type: 'call.picked-up', n: 1, at: 5, rings: 2 })],
    ] as const;
    const { session } = room(...playing);
    if (session === undefined) throw new Error('not begun');
    const said = agentSays(scenario, session, { text: '烦死了，别啰嗦' }, 9);
    const whitewashed = { ...said, analysis: { ...said.analysis, faults: [] } };
    expect(room(...playing, ['a', grew(said)]).events).toHaveLength(3);
    expect(room(...playing, ['b', grew(said)]).events).toHaveLength(2);
    expect(room(...playing, ['c', grew(said)]).events).toHaveLength(2);
    expect(room(...playing, ['a', grew(whitewashed)]).events).toHaveLength(2);
    expect(room(...playing, ['a', grew(said)], ['a', grew(said)]).events).toHaveLength(3);
  });

  it('counts every slot once and in order, and steps over what nobody can read', () => {
    const first = { who: 'a', n: 0, at: 0, seq: 0, entry: opened() };
    const skipped = foldRoom(EMPTY_ROOM, { ...first, n: 3 }, () => stage);
    expect(skipped).toMatchObject({ opened: undefined, next: 1 });
    expect(foldRoom(EMPTY_ROOM, undefined, () => stage).next).toBe(1);
  });

  it('moves a scripted agent on from the customer’s tab', () => {
    const begun = createSession({
      scenario,
      session: 's',
      level: 'real',
      seed: 1,
      at: 0,
      customer: 'person',
      agent: 'rude',
    });
    const served = room(
      ['b', opened('rude')],
      ['b', sits('agent')],
      ['b', sits('customer')],
      ['b', grew(begun)],
      ['b', grew({ type: 'call.picked-up', n: 1, at: 5, rings: 2 })],
    );
    expect(served.sitters).toMatchObject([{ seat: 'customer' }]);
    expect(served.events).toHaveLength(2);
  });
});
