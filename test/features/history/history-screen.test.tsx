import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSessionFile } from '../../../src/core/session/session-file.ts';
import { fail } from '../../../src/core/shared/result.ts';
import { HistoryScreen } from '../../../src/features/history/history-screen.tsx';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { fakeScenarios } from '../../support/fake-scenarios.ts';
import { type FakeServices, fakeServices } from '../../support/fake-services.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { agentSaid, call, pickedUp, started } from '../../support/session-events.ts';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2025, 2, 3, 4);

beforeAll(teachDialogs);

const openHistory = (services: FakeServices, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  renderScreen(<HistoryScreen {...services} />, locale);

async function rows() {
  const list = await screen.findByRole('region', { name: /次练习/ });
  return within(list).getAllByRole('listitem');
}

const fileOf = (text: string, name = 'backup.json') =>
  new File([text], name, { type: 'application/json' });

describe('history', () => {
  it('lists sessions newest first, with the way back into those still open', async () => {
    const services = fakeServices();
    await fill(services.sessionLog, call('old', 5, { at: MONDAY }), [
      started('new', { at: MONDAY + DAY, persona: 'precise-accountant', level: 'real' }),
      pickedUp(),
    ]);
    await openHistory(services);
    const [first, second] = await rows();
    for (const words of ['严谨财务', '实战', '2 步', '进行中'])
      within(first as HTMLElement).getByText(words);
    const resume = within(first as HTMLElement).getByRole('link', { name: /^接着练/ });
    expect(resume.getAttribute('href')).toBe('#/play/new');
    const report = within(second as HTMLElement).getByRole('link', { name: /^看报告/ });
    expect(report.getAttribute('href')).toBe('#/report/old');
  });

  it('says in plain words when there is nothing yet', async () => {
    await openHistory(fakeServices());
    await screen.findByText('还没有练习记录');
    expect(screen.getByRole('button', { name: '全部导出' }).hasAttribute('disabled')).toBe(true);
  });

  it('shows names by their ids when the scenarios cannot be reached', async () => {
    const offline = () => Promise.reject(new Error('offline'));
    const services = fakeServices({
      scenarios: fakeScenarios({ cards: offline, personas: offline }),
    });
    await fill(services.sessionLog, call('a', 4));
    await openHistory(services);
    expect(await screen.findByText('hurried-boss')).toBeDefined();
  });

  it('asks before deleting, and puts everything back on request', async () => {
    const services = fakeServices();
    await fill(services.sessionLog, call('a', 6), call('b', 6, { at: MONDAY + DAY }));
    const { person } = await openHistory(services);
    await rows();
    await person.click(screen.getAllByRole('button', { name: /^删除/ })[0] as HTMLElement);
    const dialog = screen.getByRole('dialog', { name: '删除这次练习？' });
    await person.click(within(dialog).getByRole('button', { name: '删除' }));
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect(await services.sessionLog.read('b')).toEqual({ ok: true, value: [] });
    const undo = screen.getByRole('button', { name: '撤销删除' });
    expect(document.activeElement).toBe(undo);
    await person.click(undo);
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(await services.sessionLog.read('b')).toEqual({
      ok: true,
      value: call('b', 6, { at: MONDAY + DAY }),
    });
  });

  it('deletes nothing when the answer is no', async () => {
    const services = fakeServices();
    await fill(services.sessionLog, call('a', 6));
    const { person } = await openHistory(services);
    await rows();
    await person.click(screen.getByRole('button', { name: /^删除/ }));
    await person.click(screen.getByRole('button', { name: '不删除' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect((await services.sessionLog.read('a')).ok).toBe(true);
    expect(await rows()).toHaveLength(1);
  });

  it('exports one session as a file that can be read back', async () => {
    const services = fakeServices();
    await fill(services.sessionLog, call('a', 6), call('b', 4));
    const { person } = await openHistory(services);
    await rows();
    await person.click(screen.getAllByRole('button', { name: /^导出：/ })[0] as HTMLElement);
    await waitFor(() => expect(services.saved).toHaveLength(1));
    expect(services.saved[0]?.name).toMatch(/^sanrenxing-lost-cargo-2025-03-0\d-\d{4}\.json$/);
    const parsed = parseSessionFile(services.saved[0]?.text ?? '');
    expect(parsed.ok && parsed.value).toHaveLength(1);
  });

  it('exports everything there is', async () => {
    const services = fakeServices();
    await fill(services.sessionLog, call('a', 6), call('b', 4));
    const { person } = await openHistory(services);
    await rows();
    await person.click(screen.getByRole('button', { name: '全部导出' }));
    await waitFor(() => expect(services.saved).toHaveLength(1));
    const parsed = parseSessionFile(services.saved[0]?.text ?? '');
    expect(parsed.ok && parsed.value).toHaveLength(2);
  });

  it('imports a file and tells session by session what became of it', async () => {
    const services = fakeServices();
    await fill(services.sessionLog, call('known', 4));
    const { person } = await openHistory(services);
    await rows();
    const bad = [started('bad'), { ...agentSaid(1), text: 7 }];
    const text = JSON.stringify({
      format: 'sanrenxing-sessions',
      version: 1,
      sessions: [call('known', 4), call('new', 4, { at: MONDAY + DAY }), bad],
    });
    await person.upload(screen.getByLabelText('导入文件', { selector: 'input' }), fileOf(text));
    const result = await screen.findByRole('status');
    await within(result).findByText('导入结果：backup.json');
    within(result).getByText(/已经有了，跳过/);
    within(result).getByText(/已导入/);
    within(result).getByText('第 3 份记录读不了：第 2 步的 text 有问题');
    expect(await rows()).toHaveLength(2);
    await person.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText('导入结果：backup.json')).toBeNull();
  });

  it.each([
    ['hello', /不是练习记录文件/],
    ['{"format":"x"}', /不是从“三人行”导出/],
    ['{"format":"sanrenxing-sessions","version":3,"sessions":[]}', /更新版本/],
    [' '.repeat(1_000_001), /太大/],
  ])('refuses a file as a whole with a reason (%#)', async (text, reason) => {
    const { person } = await openHistory(fakeServices());
    await screen.findByText('还没有练习记录');
    await person.upload(screen.getByLabelText('导入文件', { selector: 'input' }), fileOf(text));
    expect((await screen.findByRole('alert')).textContent).toMatch(reason);
  });

  it('sets damaged sessions aside and hands out what is left of them', async () => {
    const services = fakeServices();
    await fill(services.sessionLog, call('fine', 4));
    await services.sessionLog.append('broken', agentSaid(3));
    const { person } = await openHistory(services);
    const section = await screen.findByRole('region', { name: '损坏的记录' });
    within(section).getByText('编号 broken · 留有 1 步');
    await person.click(within(section).getByRole('button', { name: '导出原始数据：编号 broken' }));
    expect(JSON.parse(services.saved[0]?.text ?? '')).toMatchObject({
      format: 'sanrenxing-damaged',
      sessions: [{ session: 'broken', raw: [agentSaid(3)] }],
    });
  });

  it('says why records cannot be read, and tries again on request', async () => {
    const services = fakeServices();
    let isBlocked = true;
    const sessionLog = {
      ...services.sessionLog,
      list: async () => (isBlocked ? fail('unavailable' as const) : services.sessionLog.list()),
    };
    const { person } = await openHistory({ ...services, sessionLog });
    expect((await screen.findByRole('alert')).textContent).toMatch(/浏览器现在不让读取/);
    isBlocked = false;
    await person.click(screen.getByRole('button', { name: '再试一次' }));
    await screen.findByText('还没有练习记录');
  });

  it('shows fifty sessions at a time', async () => {
    const services = fakeServices();
    const many = Array.from({ length: 53 }, (_, index) =>
      call(`s${index}`, 3, { at: MONDAY + index }),
    );
    await fill(services.sessionLog, ...many);
    const { person } = await openHistory(services);
    expect(await rows()).toHaveLength(50);
    await person.click(screen.getByRole('button', { name: '再显示 3 次' }));
    expect(await rows()).toHaveLength(53);
  });

  it('says that records stay here, and how much room is left where the browser tells', async () => {
    const measureStorage = async () => ({ used: 1_500_000, available: 3_000_000_000 });
    await openHistory(fakeServices({ measureStorage }), 'en');
    const note = await screen.findByText(/Records stay in this browser.*1.4 MB used, 2.8 GB free/);
    expect(note).toBeDefined();
  });
});
