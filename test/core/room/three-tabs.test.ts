import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRoom, type JoinedRoom } from '../../../src/core/room/join-room.ts';
import type { Rooms } from '../../../src/core/room/room-channel.ts';
import type { Entry, Seat } from '../../../src/core/room/room-slot.ts';
import { decide } from '../../../src/core/session/decide.ts';
import { customerLines } from '../../../src/core/session/customer-lines.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import { replay } from '../../../src/core/session/replay.ts';
import type { SessionCommand, SessionEvent } from '../../../src/core/session/session-event.ts';
import type { ScenarioSource } from '../../../src/core/scenario/scenario-source.ts';
import { ok } from '../../../src/core/shared/result.ts';
import { memoryRooms } from '../../support/memory-rooms.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const scenario = tinyScenario();
const stage = stageFor(scenario);
const scenarios: Pick<ScenarioSource, 'load'> = { load: async () => ok(scenario) };

const PEOPLE = ['agent', 'customer', 'observer'] as const;
type Who = (typeof PEOPLE)[number];

const opened: Entry = {
  type: 'room.opened',
  schema: 1,
  scenario: 'tiny',
  locale: scenario.locale,
  persona: 'plain',
  level: 'real',
};
const sitting = (seat: Seat): Entry => ({ type: 'seat.taken', seat, name: `${seat} 同学` });
const started = createSession({
  scenario,
  session: 's',
  level: 'real',
  seed: 3,
  at: 0,
  customer: 'person',
});

let clock = 0;
const tab = (rooms: Rooms, who: string): JoinedRoom =>
  joinRoom({
    channel: rooms.open('r'),
    scenarios: scenarios as ScenarioSource,
    who,
    now: () => {
      clock += 1;
      return clock;
    },
  });

const settled = async (joined: JoinedRoom, entries: number): Promise<void> => {
  while (joined.view().room.next < entries) await new Promise((resolve) => setTimeout(resolve));
};

/** Decides on what this tab sees now, and offers the room the first fact of it. */
async function act(joined: JoinedRoom, command: SessionCommand) {
  const { session } = joined.view().room;
  const decided = session === undefined ? undefined : decide(stage, session, command, 1000);
  const [event] = decided?.ok === true ? decided.value : [];
  if (event === undefined) return 'refused';
  const posted = await joined.post({ type: 'session.grew', event });
  return posted.ok ? posted.value : posted.error;
}

async function seated(rooms: Rooms): Promise<Record<Who, JoinedRoom>> {
  const tabs = {
    agent: tab(rooms, 'agent'),
    customer: tab(rooms, 'customer'),
    observer: tab(rooms, 'observer'),
  };
  await tabs.agent.post(opened);
  for (const who of PEOPLE) await tabs[who].post(sitting(who));
  await tabs.agent.post({ type: 'session.grew', event: started });
  for (const who of PEOPLE) await settled(tabs[who], 5);
  return tabs;
}

type Step = readonly [Who, (joined: JoinedRoom) => SessionCommand];
const say = (text: string) => (): SessionCommand => ({ type: 'say', text });
const answer = (joined: JoinedRoom): SessionCommand => {
  const { session } = joined.view().room;
  const next = session === undefined ? [] : customerLines(scenario, session).next;
  return { type: 'customer-says', parts: next };
};
const GAME: readonly Step[] = [
  ['agent', () => ({ type: 'pick-up', rings: 2 })],
  ['agent', say('您好，请问有什么可以帮您？')],
  ['customer', answer],
  ['agent', say('您着急我理解')],
  ['agent', say('请问单号是多少？')],
  ['customer', answer],
  ['agent', () => ({ type: 'hold' })],
  ['agent', () => ({ type: 'resume', seconds: 5 })],
  [
    'customer',
    () => ({ type: 'customer-says', parts: [{ part: 'own-words', line: '', text: '喂？' }] }),
  ],
  ['agent', say('我下午三点前给您回电话，再见')],
  ['customer', () => ({ type: 'customer-leaves' })],
];

const textsOf = (events: readonly SessionEvent[]) =>
  events.map((event) => (event.type === 'agent.said' ? event.text : event.type));

async function playWhole(rooms: Rooms, tabs: Record<Who, JoinedRoom>): Promise<JoinedRoom> {
  for (const [who, command] of GAME)
    expect(await act(tabs[who], command(tabs[who]))).toBe('accepted');
  for (const who of PEOPLE) await settled(tabs[who], 5 + GAME.length);
  return tab(rooms, 'latecomer');
}

describe('three tabs of one room', () => {
  it('play a whole call, see the same, and somebody who comes late sees all of it', async () => {
    const rooms = memoryRooms();
    const tabs = await seated(rooms);
    const late = await playWhole(rooms, tabs);
    await settled(late, 5 + GAME.length);
    const logs = [...PEOPLE.map((who) => tabs[who]), late].map((one) => one.view().room.events);
    for (const log of logs) expect(log).toEqual(logs[0]);
    expect(tabs.observer.view().room.session?.phase).toBe('over');
    expect(logs[0]).toHaveLength(GAME.length + 1);
  });

  it('lose nothing and double nothing, whichever tab is killed at whichever event', async () => {
    const whole = await seated(memoryRooms()).then(async (tabs) => {
      for (const [who, command] of GAME) await act(tabs[who], command(tabs[who]));
      return textsOf(tabs.agent.view().room.events);
    });
    for (const killed of PEOPLE) {
      for (const [at] of GAME.entries()) {
        const rooms = memoryRooms();
        const tabs = await seated(rooms);
        for (const [index, [who, command]] of GAME.entries()) {
          if (index === at) {
            // Killed with its words on the way: sent, and nobody left to hear that they arrived.
            const onItsWay = who === killed ? act(tabs[who], command(tabs[who])) : undefined;
            tabs[killed].leave();
            const before = tabs[killed].view().room.next;
            tabs[killed] = tab(rooms, killed);
            await settled(tabs[killed], before);
            void onItsWay;
          }
          const length = await rooms.open('r').length();
          await settled(tabs[who], length.ok ? length.value : 0);
          // What had arrived is there again after coming back; what had not is said again.
          const hasArrived = tabs[who].view().room.events.length > index + 1;
          const said = hasArrived ? 'accepted' : await act(tabs[who], command(tabs[who]));
          expect(said).toBe('accepted');
        }
        for (const who of PEOPLE) {
          await settled(tabs[who], 5 + GAME.length);
          expect(textsOf(tabs[who].view().room.events)).toEqual(whole);
        }
      }
    }
  });

  it('come to one and the same possible call, however wildly all act on what they saw last', async () => {
    const wild: readonly Step[] = [
      ...GAME,
      [
        'customer',
        () => ({ type: 'customer-says', parts: [{ part: 'own-words', line: '', text: '等等' }] }),
      ],
      ['agent', say('再说一遍好吗')],
      ['observer', say('我也想说一句')],
      ['customer', say('冒充座席')],
      ['agent', () => ({ type: 'hang-up' })],
    ];
    const moves = fc.array(fc.record({ step: fc.constantFrom(...wild), waits: fc.boolean() }), {
      maxLength: 16,
    });
    await fc.assert(
      fc.asyncProperty(moves, async (list) => {
        const rooms = memoryRooms();
        const tabs = await seated(rooms);
        const acting: Promise<unknown>[] = [];
        for (const { step, waits } of list) {
          const [who, command] = step;
          acting.push(act(tabs[who], command(tabs[who])));
          if (waits) await Promise.all(acting);
        }
        await Promise.all(acting);
        const length = await rooms.open('r').length();
        for (const who of PEOPLE) await settled(tabs[who], length.ok ? length.value : 0);
        const [one, two, three] = PEOPLE.map((who) => tabs[who].view().room.events);
        expect(two).toEqual(one);
        expect(three).toEqual(one);
        const again = replay(stage, one ?? []);
        expect(again.ok && again.value).toEqual(tabs.agent.view().room.session);
        expect(textsOf(one ?? [])).not.toContain('我也想说一句');
        expect(textsOf(one ?? [])).not.toContain('冒充座席');
      }),
      { numRuns: 300 },
    );
  });
});
