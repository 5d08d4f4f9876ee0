import { describe, expect, it } from 'vitest';
import { liveGroup } from '../../../src/core/lesson/live-group.ts';
import { EMPTY_ROOM, foldRoom } from '../../../src/core/room/fold-room.ts';
import type { RoomView } from '../../../src/core/room/join-room.ts';
import type { Entry } from '../../../src/core/room/room-slot.ts';
import { agentSays } from '../../../src/core/session/agent-says.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const scenario = tinyScenario();
const stage = stageFor(scenario);

const opened: Entry = {
  type: 'room.opened',
  schema: 1,
  scenario: 'tiny',
  locale: scenario.locale,
  persona: 'plain',
  level: 'real',
};

function viewOf(...entries: readonly (readonly [string, Entry])[]): RoomView {
  const room = entries.reduce((state, [who, entry]) => {
    const n = state.slots[who] ?? 0;
    return foldRoom(state, { who, n, at: 0, seq: state.next, entry }, () => stage);
  }, EMPTY_ROOM);
  return { room, stage, isCaughtUp: true, problem: undefined };
}

const started = createSession({ scenario, session: 's', level: 'real', seed: 1, at: 0 });
const sits: Entry = { type: 'seat.taken', seat: 'agent', name: '小明' };

describe('a group on the board', () => {
  it('waits until its talk begins', () => {
    const group = liveGroup('r', viewOf(['a', opened], ['a', sits]), new Set(['a']));
    expect(group).toMatchObject({
      state: 'waiting',
      patience: undefined,
      sentences: 0,
      seats: [{ seat: 'agent', name: '小明', isPresent: true }],
    });
  });

  it('shows where the talk is, how the customer feels, and whose window is closed', () => {
    const view = viewOf(
      ['a', opened],
      ['a', sits],
      ['a', { type: 'session.grew', event: started }],
    );
    const group = liveGroup('r', view, new Set());
    expect(group?.state).toBe('talking');
    expect(group?.patience).toBeGreaterThan(0);
    expect(group?.mood).toBeDefined();
    expect(group?.seats).toEqual([
      { seat: 'agent', name: '小明', isPresent: false },
      { seat: 'customer', name: undefined, isPresent: true },
    ]);
  });

  it('counts what the agent has said, and nobody else', () => {
    const playing = [
      ['a', opened],
      ['a', sits],
      ['a', { type: 'session.grew', event: started }],
      ['a', { type: 'session.grew', event: { type: 'call.picked-up', n: 1, at: 5, rings: 2 } }],
    ] as const;
    const { session } = viewOf(...playing).room;
    if (session === undefined) throw new Error('the talk did not begin');
    const said = agentSays(scenario, session, { text: '您好，这里是顺达物流。' }, 9);
    const view = viewOf(...playing, ['a', { type: 'session.grew', event: said }]);
    expect(liveGroup('r', view, new Set(['a']))?.sentences).toBe(1);
  });

  it('is not shown once it has gone on to another room, nor where its scenario is unknown', () => {
    const moved = viewOf(['a', opened], ['a', sits], ['a', { type: 'room.moved', to: 'next' }]);
    expect(liveGroup('r', moved, new Set())).toBeUndefined();
    const unknown = { ...viewOf(['a', opened]), stage: undefined };
    expect(liveGroup('r', unknown, new Set())).toBeUndefined();
  });
});
