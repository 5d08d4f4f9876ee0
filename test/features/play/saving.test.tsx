import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import { fail, ok } from '../../../src/core/shared/result.ts';
import { agentSaid, pickedUp } from '../../support/session-events.ts';
import { fixtureScenario, fixtureSource } from '../fixture-scenario.ts';
import { breakableLog, composer, openCall, talk } from './open-call.tsx';

describe('saving', () => {
  it('does not move on when a sentence could not be stored, says so, and goes on after a retry', async () => {
    const { log, break: breakLog } = breakableLog();
    const { person, events } = await openCall({ log });
    await screen.findByText('已保存');
    breakLog('quota');
    await person.type(await composer(), '您好，顺达物流{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('存储空间满了');
    expect(screen.getByText('没有保存')).toBeTruthy();
    expect(talk()).not.toContain('您好，顺达物流');
    expect((await composer()).value).toBe('您好，顺达物流');
    breakLog(undefined);
    await person.click(within(alert).getByRole('button', { name: '再保存一次' }));
    await waitFor(() => expect(talk()).toMatch(/您好，顺达物流.*complains/s));
    expect((await composer()).value).toBe('');
    expect((await events()).map(({ n }) => n)).toEqual([0, 1, 2, 3]);
    expect(screen.getByText('已保存')).toBeTruthy();
  });

  it('lets the learner go on without storage, keeps saying so, and stores all later', async () => {
    const { log, break: breakLog } = breakableLog();
    const { person, events } = await openCall({ log });
    breakLog('quota');
    await person.type(await composer(), '您好，顺达物流{Enter}');
    await person.click(await screen.findByRole('button', { name: '先不保存，继续通话' }));
    await waitFor(() => expect(talk()).toContain('complains'));
    expect(screen.getByText('没有保存')).toBeTruthy();
    breakLog(undefined);
    await person.type(await composer(), '您着急我理解{Enter}');
    await waitFor(() => expect(talk()).toContain('asks-time'));
    expect(screen.getByText('已保存')).toBeTruthy();
    expect((await events()).map(({ n }) => n)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('offers no way past a log that is wrong', async () => {
    const { log, break: breakLog } = breakableLog();
    const { person } = await openCall({ log });
    breakLog('corrupt');
    await person.type(await composer(), '您好{Enter}');
    await screen.findByRole('alert');
    expect(screen.queryByRole('button', { name: '先不保存，继续通话' })).toBeNull();
  });

  it('catches up when another window has gone on with the call, and keeps the draft', async () => {
    const log = createMemorySessionLog();
    const { person } = await openCall({ log });
    await composer();
    await log.append('s', agentSaid(2, '另一个窗口说的'));
    await person.type(await composer(), '我写的{Enter}');
    await screen.findByText(/另一个窗口继续了这通电话/);
    await waitFor(() => expect(talk()).toMatch(/口说的.*complains/s));
    expect((await composer()).value).toBe('我写的');
    expect(talk()).not.toContain('我写的');
  });

  it('says a sentence once when Enter is pressed twice', async () => {
    const { person, events } = await openCall();
    await person.type(await composer(), '您好，顺达物流{Enter}{Enter}');
    await waitFor(() => expect(talk()).toContain('complains'));
    expect((await events()).filter(({ type }) => type === 'agent.said')).toHaveLength(1);
  });
});

describe('opening a call', () => {
  it('goes on where it was: the customer still owes an answer', async () => {
    await openCall({ so_far: [pickedUp(), agentSaid(2, '您好，顺达物流')] });
    await waitFor(() => expect(talk()).toMatch(/达物流.*complains/s));
  });

  it('goes on holding after a reload', async () => {
    await openCall({
      so_far: [pickedUp(), { type: 'call.held', n: 2, at: Date.UTC(2025, 2, 3, 4, 0, 30) }],
    });
    expect(await screen.findByText('已等候 0:30')).toBeTruthy();
  });

  it.each([
    ['unknown-session', async () => ok([]), '没有这次通话的记录'],
    ['damaged', async () => fail('corrupt' as const), '记录已损坏'],
    ['storage', async () => fail('unavailable' as const), '不让读取'],
    ['a log without a beginning', async () => ok([pickedUp()]), '记录已损坏'],
  ])('says plainly why it cannot be opened: %s', async (_, read, words) => {
    const log = { ...createMemorySessionLog(), read };
    await openCall({ log });
    await screen.findByRole('heading', { name: '这通电话打不开' });
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
    expect(screen.getByRole('link', { name: '回到场景列表' }).getAttribute('href')).toBe('#/');
  });

  it('says that the scenario is missing, and tries again when it only could not be reached', async () => {
    let isThere = false;
    const load = async () => (isThere ? ok(fixtureScenario) : fail('unreachable' as const));
    const { person } = await openCall({ scenarios: fixtureSource({ load }) });
    await screen.findByText(/场景文件没有加载成功/);
    isThere = true;
    await person.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await composer()).toBeTruthy();
  });

  it('says that the scenario was removed', async () => {
    await openCall({ scenarios: fixtureSource({ load: async () => fail('unknown-scenario') }) });
    expect(await screen.findByText(/找不到这次通话用的场景/)).toBeTruthy();
  });
});
