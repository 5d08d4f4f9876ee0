import { describe, expect, it } from 'vitest';
import { startTalk } from '../../src/app/start-talk.ts';
import { withTaskScenarios } from '../../src/app/task-scenarios.ts';
import type { WantedTalk, Way } from '../../src/features/task/task-ports.ts';
import { fakeServices } from '../support/fake-services.ts';

const task = { assignment: 'k7m2p9xq4t', coach: 'end', hints: false } as const;
const wanted = (way: Way) => ({
  way,
  scenario: 'lost-cargo',
  locale: 'zh-CN',
  persona: 'hurried-boss',
  level: 'assisted' as const,
  task,
});

async function begin(way: Way, more: Pick<WantedTalk, 'names'> = {}) {
  const services = fakeServices();
  const started = await startTalk(services)({ ...wanted(way), ...more });
  const to = started.ok ? started.value : undefined;
  const log =
    to !== undefined && 'session' in to ? await services.sessionLog.read(to.session) : undefined;
  return { to, first: log?.ok ? log.value[0] : undefined, services };
}

describe('a talk begun from an assignment', () => {
  it('rings for the student who serves the script’s customer', async () => {
    const { to, first } = await begin('alone');
    expect(to?.name).toBe('play');
    expect(first).toMatchObject({ task, level: 'assisted' });
    expect(first).not.toHaveProperty('customer');
  });

  it('seats the student as the customer of a scripted agent', async () => {
    const { first } = await begin('customer');
    expect(first).toMatchObject({ task, customer: 'person', agent: 'novice' });
  });

  it('lets an observer watch a scripted agent, with the sheet beside it', async () => {
    const { to, first } = await begin('watch');
    expect(to?.name).toBe('observe');
    expect(first).toMatchObject({ task, agent: 'novice' });
  });

  it('opens a room whose talk will know the assignment', async () => {
    const { to, services } = await begin('room');
    if (to?.name !== 'room' || to.room === undefined) throw new Error('no room');
    const listed = await (await services.rooms()).list();
    expect(listed.ok && listed.value[0]?.opened.entry).toMatchObject({ task });
  });

  it('tells the room who is expected in which seat', async () => {
    const names = { agent: '小明', customer: '小红', observers: [] };
    const { services } = await begin('room', { names });
    const listed = await (await services.rooms()).list();
    expect(listed.ok && listed.value[0]?.opened.entry).toMatchObject({ names });
  });

  it('says when the scenario is not there', async () => {
    const start = startTalk(fakeServices());
    expect(await start({ ...wanted('alone'), scenario: 'nowhere' })).toEqual({
      ok: false,
      error: 'no-scenario',
    });
  });
});

describe('scenarios of an assignment', () => {
  it('are ours where the teacher sent none', async () => {
    const { scenarios, taskDesk } = fakeServices();
    const source = withTaskScenarios(scenarios, taskDesk);
    expect((await source.load('lost-cargo', 'zh-CN', 'hurried-boss', task)).ok).toBe(true);
    expect((await source.load('lost-cargo', 'zh-CN', 'hurried-boss')).ok).toBe(true);
  });
});
