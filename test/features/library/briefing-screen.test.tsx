import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSettingsStore } from '../../../src/adapters/storage/settings-store.ts';
import { switchLocale } from '../../../src/app/i18n.ts';
import type { Services } from '../../../src/app/services.ts';
import { fail } from '../../../src/core/shared/result.ts';
import { BriefingScreen } from '../../../src/features/library/briefing-screen.tsx';
import type { Route } from '../../../src/ui/route.ts';
import { fakeScenarios } from '../../support/fake-scenarios.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { teachEscape } from '../../support/jsdom-gaps.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeAll(teachEscape);

async function openBriefing(
  services: Services,
  scenario = 'lost-cargo',
  locale: 'zh-CN' | 'en' = 'zh-CN',
) {
  const visited: Route[] = [];
  const go = (to: Route) => void visited.push(to);
  const view = await renderScreen(
    <BriefingScreen {...services} scenario={scenario} go={go} />,
    locale,
  );
  return { ...view, visited };
}

const startButton = () => screen.findByRole('button', { name: '开始来电' });
const chosen = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;

describe('briefing', () => {
  it('shows the role, and the author’s first customer at the guided level in the interface language', async () => {
    await openBriefing(fakeServices());
    await screen.findByText(/顺达物流/);
    expect(['急性子厂长', '引导', '中文'].map(chosen)).toEqual([true, true, true]);
    expect(screen.queryByRole('radio', { name: 'X' })).toBeNull();
  });

  it('starts a call with one click: the first event is stored before the phone rings', async () => {
    const services = fakeServices();
    const { person, visited } = await openBriefing(services);
    await person.click(await startButton());
    expect(visited).toEqual([{ name: 'play', session: 'id-1' }]);
    expect(await services.sessionLog.read('id-1')).toEqual({
      ok: true,
      value: [
        {
          type: 'session.started',
          schema: 1,
          n: 0,
          at: services.now(),
          session: 'id-1',
          scenario: 'lost-cargo',
          hash: 'hash-zh-CN',
          locale: 'zh-CN',
          persona: 'hurried-boss',
          level: 'guided',
          seed: 42,
        },
      ],
    });
  });

  it('plays with the customer, level and language that were chosen, and remembers them', async () => {
    const services = fakeServices();
    const { person } = await openBriefing(services);
    await startButton();
    for (const name of ['严谨财务', '实战', 'English'])
      await person.click(screen.getByRole('radio', { name }));
    await screen.findByText(/Shunda Logistics/);
    await person.click(await startButton());
    const log = await services.sessionLog.read('id-1');
    expect(log.ok && log.value[0]).toMatchObject({
      persona: 'precise-accountant',
      level: 'real',
      locale: 'en',
    });
    expect(services.settings.get()).toMatchObject({
      lastPersona: 'precise-accountant',
      lastLevel: 'real',
      lastCallLocale: 'en',
    });
  });

  it('begins with what was chosen last time', async () => {
    const settings = createSettingsStore(undefined);
    settings.change({
      lastPersona: 'precise-accountant',
      lastLevel: 'assisted',
      lastCallLocale: 'en',
    });
    await openBriefing(fakeServices({ settings }));
    await screen.findByText(/Shunda Logistics/);
    expect(['严谨财务', '辅助', 'English'].map(chosen)).toEqual([true, true, true]);
  });

  it('follows the language of the page as long as nobody chose one for the call', async () => {
    const services = fakeServices();
    const { i18n } = await openBriefing(services);
    await screen.findByText(/顺达物流/);
    await act(() => switchLocale(i18n, 'en'));
    await screen.findByText(/Shunda Logistics/);
    expect(chosen('English')).toBe(true);
  });

  it('does not take a call in the language of the page for a choice', async () => {
    const services = fakeServices();
    const { person } = await openBriefing(services);
    await person.click(await startButton());
    expect(services.settings.get().lastCallLocale).toBeUndefined();
  });

  it('keeps the language that was chosen when the page changes its own', async () => {
    const services = fakeServices();
    const { person, i18n } = await openBriefing(services, 'lost-cargo', 'en');
    await person.click(await screen.findByRole('radio', { name: '中文' }));
    await screen.findByText(/顺达物流/);
    await act(() => switchLocale(i18n, 'zh-CN'));
    await act(() => switchLocale(i18n, 'en'));
    expect(chosen('中文')).toBe(true);
    expect(await screen.findByText(/顺达物流/)).toBeTruthy();
  });

  it('takes the names of a group along into the room', async () => {
    const services = fakeServices();
    const { person, visited } = await openBriefing(services);
    await startButton();
    await person.type(screen.getByRole('textbox', { name: '座席' }), '小明');
    await person.type(screen.getByRole('textbox', { name: '观察员' }), ' 小刚 ');
    await person.click(screen.getByRole('button', { name: '每人一个窗口' }));
    await waitFor(() => expect(visited[0]?.name).toBe('room'));
    const listed = await (await services.rooms()).list();
    expect(listed.ok && listed.value[0]?.opened.entry).toMatchObject({
      names: { agent: '小明', observers: ['小刚'] },
    });
  });

  it('ignores a remembered customer who does not call here', async () => {
    const settings = createSettingsStore(undefined);
    settings.change({ lastPersona: 'somebody-else' });
    await openBriefing(fakeServices({ settings }));
    await startButton();
    expect(chosen('急性子厂长')).toBe(true);
  });

  it('lets a student practise although nothing can be stored', async () => {
    const services = fakeServices();
    const sessionLog = { ...services.sessionLog, append: async () => fail('unavailable' as const) };
    const { person, visited } = await openBriefing({ ...services, sessionLog });
    await person.click(await startButton());
    expect(visited).toEqual([{ name: 'play', session: 'id-1' }]);
  });

  it('can be used with the keyboard alone', async () => {
    const services = fakeServices();
    const { person, visited } = await openBriefing(services);
    await startButton();
    await person.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '回到场景列表' }));
    // Level, language, customer.
    for (let stop = 0; stop < 3; stop += 1) await person.tab();
    await person.keyboard('{ArrowDown}');
    expect(chosen('严谨财务')).toBe(true);
    // The start comes before the other seats.
    await person.tab();
    expect(document.activeElement).toBe(await startButton());
    await person.keyboard('{Enter}');
    expect(visited).toEqual([{ name: 'play', session: 'id-1' }]);
  });

  it('lets one watch a scripted agent with the chosen customer instead', async () => {
    const services = fakeServices();
    const { person, visited } = await openBriefing(services);
    await startButton();
    await person.selectOptions(screen.getByRole('combobox', { name: '看谁谈' }), '粗鲁的座席');
    await person.click(screen.getByRole('button', { name: '看一场' }));
    await waitFor(() => expect(visited).toEqual([{ name: 'replay', session: 'id-1' }]));
    const read = await services.sessionLog.read('id-1');
    expect(read.ok && read.value[0]).toMatchObject({ agent: 'rude' });
    expect(read.ok && read.value.at(-1)?.type).toBe('call.ended');
  });

  it('says when the scenario does not exist in a language and lets one choose another', async () => {
    const working = fakeScenarios();
    const scenarios = fakeScenarios({
      load: async (id, locale, persona) =>
        locale === 'en' ? fail('unknown-locale') : working.load(id, locale, persona),
    });
    const { person } = await openBriefing(fakeServices({ scenarios }));
    await startButton();
    await person.click(screen.getByRole('radio', { name: 'English' }));
    await screen.findByText(/还没有这种语言的版本/);
    expect((await startButton()).hasAttribute('disabled')).toBe(true);
    await person.click(screen.getByRole('radio', { name: '中文' }));
    await screen.findByText(/顺达物流/);
  });

  it('says when the scenario files cannot be fetched', async () => {
    const scenarios = fakeScenarios({ load: () => Promise.reject(new Error('offline')) });
    await openBriefing(fakeServices({ scenarios }));
    expect(await screen.findByText(/场景文件没有加载成功/)).toBeDefined();
  });

  it('leads home from a scenario that does not exist', async () => {
    await openBriefing(fakeServices(), 'no-such-scenario', 'en');
    await screen.findByRole('heading', { level: 1, name: 'There is no such scenario' });
    expect(screen.getByRole('link', { name: 'Back to the scenarios' }).getAttribute('href')).toBe(
      '#/',
    );
  });
});
