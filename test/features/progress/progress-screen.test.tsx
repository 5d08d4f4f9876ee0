import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import { fail, ok } from '../../../src/core/shared/result.ts';
import { MOST_SESSIONS } from '../../../src/features/progress/load-attempts.ts';
import { ProgressScreen } from '../../../src/features/progress/progress-screen.tsx';
import type { Route } from '../../../src/ui/route.ts';
import type { Services } from '../../../src/app/services.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { started } from '../../support/session-events.ts';
import { fixtureScenario, fixtureSource } from '../fixture-scenario.ts';
import { recordCall } from '../report/recorded-call.ts';

const DAY = 86_400_000;
const RUDE = ['喂？', '谁让你不早说。', '单号多少？'];
const KIND = [
  '您好，顺达物流，工号1027，请问有什么可以帮您？',
  '您着急我理解，请问单号是多少？',
  '我今天下午三点前给您回电话。',
];

/** A recorded call of a day of its own. */
function on(
  day: number,
  sentences: readonly string[],
  options: { readonly hangUp?: boolean } = {},
) {
  const { events } = recordCall(sentences, options);
  const at = started('s').at + day * DAY;
  return events.map((event): SessionEvent => {
    const moved = { ...event, at: event.at + day * DAY };
    return moved.type === 'session.started' ? { ...moved, at, session: `day-${day}` } : moved;
  });
}

async function open(
  logs: readonly (readonly SessionEvent[])[],
  changes: Partial<Services> = {},
  locale: 'zh-CN' | 'en' = 'zh-CN',
) {
  const services = fakeServices({ scenarios: fixtureSource(), ...changes });
  await fill(services.sessionLog, ...logs);
  const visited: Route[] = [];
  const { sessionLog, scenarios, now, newId } = services;
  const go = (to: Route) => void visited.push(to);
  const ports = { sessionLog, scenarios, now, newId, go };
  const view = await renderScreen(<ProgressScreen {...ports} />, locale);
  return { ...view, ...services, visited };
}

const part = (name: string) => screen.findByRole('region', { name });

describe('my progress', () => {
  it('says in plain words that there is nothing yet, and leads to the scenarios', async () => {
    await open([]);
    await screen.findByText('还没有可以比较的练习');
    const link = screen.getByRole('link', { name: '去选一个场景' });
    expect(link.getAttribute('href')).toBe('#/');
  });

  it('shows the first result and says that a second is needed to compare', async () => {
    await open([on(1, RUDE)]);
    await screen.findByText(/谈完的只有一次/);
    expect(within(await part('四种能力')).queryByText(/最初/)).toBeNull();
  });

  it('draws the totals with a sentence for those who do not see them', async () => {
    await open([on(1, RUDE), on(2, KIND)]);
    const totals = await part('每次总分');
    const picture = within(totals).getByRole('img', { name: /^2 次总分：第一次 \d+/ });
    expect(picture).toBeDefined();
    expect(within(totals).getAllByRole('link', { name: '货物丢失投诉' })).toHaveLength(2);
  });

  it('has every chart as a table', async () => {
    await open([on(1, RUDE), on(2, KIND)]);
    for (const name of ['每次总分', '各项得分', '每百句里的用语问题']) {
      const table = within(await part(name)).getByRole('table', { hidden: true });
      expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(3);
    }
  });

  it('says openly what each ability is computed from', async () => {
    await open([on(1, RUDE), on(2, KIND)]);
    const row = within(await part('四种能力')).getByRole('row', { name: /分析解决/ });
    expect(within(row).getByText('问清必须了解的情况')).toBeDefined();
    screen.getByText(/引导 60%，辅助 80%，实战 100%/);
  });

  it('tells falling faults from rising ones in words, and leads to the rule', async () => {
    await open([on(1, RUDE), on(2, KIND)]);
    const faults = await part('每百句里的用语问题');
    const link = within(faults).getByRole('link', { name: '埋怨客户' });
    expect(link.getAttribute('href')).toBe('#/rules/blame');
    expect(within(faults).getAllByText('进步').length).toBeGreaterThan(0);
  });

  it('names the weakest criterion with its advice and where to practise it', async () => {
    await open([on(1, RUDE)]);
    const next = await part('下一步');
    expect(within(next).getByText(/最弱的是/)).toBeDefined();
    const again = within(next).getByRole('link', { name: '再谈：货物丢失投诉' });
    expect(again.getAttribute('href')).toBe('#/brief/lost-cargo');
  });

  it('sends somebody whose calls go well to what is new', async () => {
    await open([on(1, RUDE), on(2, KIND)]);
    const next = await part('下一步');
    within(next).getByText(/最近各项都好/);
    const shift = within(next).getByRole('link', { name: '开始上班' });
    expect(shift.getAttribute('href')).toBe('#/shift');
  });

  it('begins again right before the sentence that lost the points', async () => {
    const { person, visited, sessionLog } = await open([on(1, RUDE)]);
    await person.click(await screen.findByRole('button', { name: '从这一句重来' }));
    await waitFor(() => expect(visited).toEqual([{ name: 'play', session: 'id-1' }]));
    const read = await sessionLog.read('id-1');
    const said = (read.ok ? read.value : []).filter(({ type }) => type === 'agent.said');
    expect(said.length).toBeLessThan(RUDE.length);
    expect(read.ok && read.value[0]).toMatchObject({ type: 'session.started', session: 'id-1' });
  });

  it('lists a call that was left, and leads back into it', async () => {
    await open([on(1, RUDE, { hangUp: false })]);
    await screen.findByRole('link', { name: '接着练' });
    expect(screen.queryByRole('region', { name: '四种能力' })).toBeNull();
  });

  it('does not count what a scripted agent talked', async () => {
    const [first, ...rest] = on(1, RUDE);
    const scripted = { ...first, agent: 'rude' } as SessionEvent;
    await open([[scripted, ...rest]]);
    expect(await screen.findByText('还没有可以比较的练习')).toBeDefined();
  });

  it('says how many calls could not be opened', async () => {
    const [first, ...rest] = on(2, KIND);
    const gone = { ...first, scenario: 'no-more' } as SessionEvent;
    await open([on(1, RUDE), [gone, ...rest]]);
    expect(await screen.findByText('有 1 次打不开，没有算进来。')).toBeDefined();
  });

  it('looks at the latest sixty and says so', async () => {
    const many = Array.from({ length: MOST_SESSIONS + 2 }, (_, day) => on(day, ['您好']));
    await open(many);
    await screen.findByText(/只看最近 60 次/);
    const totals = await part('每次总分');
    expect(within(totals).getByRole('img', { name: /^60 次总分/ })).toBeDefined();
  });

  it('says when the browser does not let it read, and tries again', async () => {
    const { sessionLog } = fakeServices();
    let isBlocked = true;
    const blocked: Services['sessionLog'] = {
      ...sessionLog,
      list: async () => (isBlocked ? fail('unavailable') : sessionLog.list()),
    };
    const { person } = await open([], { sessionLog: blocked });
    await screen.findByRole('alert');
    isBlocked = false;
    await person.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByText('还没有可以比较的练习')).toBeDefined();
  });

  it('names things in the language of the page where the scenario is written in it', async () => {
    const { checks, ...sheet } = fixtureScenario.rubricStrings;
    const advice = 'Use other words.';
    const named = Object.entries(checks).map(([id, one]) => [id, { ...one, advice }]);
    const inEnglish = {
      ...fixtureScenario,
      locale: 'en',
      rubricStrings: { ...sheet, checks: Object.fromEntries(named) },
    };
    const scenarios = fixtureSource({
      load: async (_, locale) => ok(locale === 'en' ? inEnglish : fixtureScenario),
    });
    await open([on(1, RUDE)], { scenarios }, 'en');
    expect(within(await part('What next')).getByText(advice).lang).toBe('en');
  });

  it('speaks English too', async () => {
    await open([on(1, RUDE)], {}, 'en');
    await part('Four abilities');
    expect(within(await part('What next')).getByText(/^Your weakest criterion is/)).toBeDefined();
  });
});
