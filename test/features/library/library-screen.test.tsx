import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LibraryScreen } from '../../../src/features/library/library-screen.tsx';
import { fakeScenarios } from '../../support/fake-scenarios.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { agentSaid, call, pickedUp, started } from '../../support/session-events.ts';

describe('home', () => {
  it('shows each scenario with its length, level and goals, one click from its briefing', async () => {
    const { sessionLog, scenarios } = fakeServices();
    await renderScreen(<LibraryScreen {...{ sessionLog, scenarios }} />);
    const card = await screen.findByRole('region', { name: '货物丢失投诉' });
    for (const words of ['电话', '约 12 分钟', '进阶', '先听完。']) within(card).getByText(words);
    const start = within(card).getByRole('link', { name: '开始练习：货物丢失投诉' });
    expect(start.getAttribute('href')).toBe('#/brief/lost-cargo');
  });

  it('shows teachers their way in before the first scenario', async () => {
    const { sessionLog, scenarios } = fakeServices();
    await renderScreen(<LibraryScreen {...{ sessionLog, scenarios }} />);
    const first = await screen.findByRole('region', { name: '货物丢失投诉' });
    const way = screen.getByRole('link', { name: '我是老师' });
    expect(way.getAttribute('href')).toBe('#/teach');
    expect(way.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('offers to go on with the latest call that was not ended', async () => {
    const { sessionLog, scenarios } = fakeServices();
    await fill(
      sessionLog,
      [started('older', { at: 1 }), pickedUp()],
      [started('latest', { level: 'real' }), pickedUp(), agentSaid(2)],
      call('over', 5),
    );
    await renderScreen(<LibraryScreen {...{ sessionLog, scenarios }} />);
    const card = await screen.findByRole('region', { name: '上次的通话还没结束' });
    within(card).getByText(/客户：急性子厂长 · 实战/);
    expect(within(card).getByRole('link', { name: '接着练' }).getAttribute('href')).toBe(
      '#/play/latest',
    );
  });

  it('does not offer a phone that was never picked up, nor a scenario that is gone', async () => {
    const { sessionLog, scenarios } = fakeServices();
    await fill(
      sessionLog,
      [started('ringing')],
      [started('gone', { scenario: 'removed' }), pickedUp()],
    );
    await renderScreen(<LibraryScreen {...{ sessionLog, scenarios }} />);
    await screen.findByRole('region', { name: '货物丢失投诉' });
    expect(screen.queryByText('上次的通话还没结束')).toBeNull();
  });

  it('says how often a scenario was finished', async () => {
    const { sessionLog, scenarios } = fakeServices();
    await fill(sessionLog, call('a', 4), call('b', 4), [started('open'), pickedUp()]);
    await renderScreen(<LibraryScreen {...{ sessionLog, scenarios }} />);
    expect(await screen.findByText('已练完 2 次')).toBeDefined();
  });

  it('works without storage', async () => {
    const { sessionLog, scenarios } = fakeServices();
    const blocked = {
      ...sessionLog,
      list: async () => ({ ok: false, error: 'unavailable' }) as const,
    };
    await renderScreen(<LibraryScreen sessionLog={blocked} scenarios={scenarios} />);
    expect(await screen.findByRole('region', { name: '货物丢失投诉' })).toBeDefined();
  });

  it('says so when the scenarios cannot be fetched, and tries again on request', async () => {
    let isOnline = false;
    const working = fakeScenarios();
    const scenarios = fakeScenarios({
      cards: (locale) => (isOnline ? working.cards(locale) : Promise.reject(new Error('offline'))),
    });
    const { sessionLog } = fakeServices();
    const { person } = await renderScreen(<LibraryScreen {...{ sessionLog, scenarios }} />);
    await screen.findByRole('alert');
    isOnline = true;
    await person.click(screen.getByRole('button', { name: '再试一次' }));
    await screen.findByRole('region', { name: '货物丢失投诉' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says in plain words that there is nothing to practise yet', async () => {
    const { sessionLog } = fakeServices();
    const scenarios = fakeScenarios({ cards: async () => [] });
    await renderScreen(<LibraryScreen {...{ sessionLog, scenarios }} />, 'en');
    expect(await screen.findByText(/There are no scenarios here yet/)).toBeDefined();
  });
});
