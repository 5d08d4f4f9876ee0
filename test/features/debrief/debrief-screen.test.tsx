import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentLog } from '../../../src/core/assessment/assessment-log.ts';
import { fail } from '../../../src/core/shared/result.ts';
import { handedInSheet } from '../../support/handed-in-sheet.ts';
import { teachEscape } from '../../support/jsdom-gaps.ts';
import { fixtureScenario } from '../fixture-scenario.ts';
import { recordCall } from '../report/recorded-call.ts';
import { memorySheets, openDebrief } from './open-debrief.tsx';

beforeAll(teachEscape);

const RUDE = ['您好', '您别激动，谁让您不早说', '今天下午四点前给您回电'];
const { events } = recordCall(RUDE);
const rude = events.find((event) => event.type === 'agent.said' && event.text === RUDE[1]);

type Opened = Awaited<ReturnType<typeof openDebrief>>;
const button = (name: string) => screen.getByRole('button', { name });

async function begin({ person }: Opened, minutes: '5 分钟' | '20 分钟' = '20 分钟') {
  await person.click(await screen.findByRole('radio', { name: minutes }));
  await person.click(button('开始复盘'));
}

/** Goes on to the step of this title. */
async function goTo({ person }: Opened, title: string) {
  const isThere = () => screen.queryByRole('heading', { name: title }) !== null;
  for (let steps = 0; steps < 8 && !isThere(); steps += 1) await person.click(button('下一步'));
  return screen.getByRole('region', { name: title });
}

const LAST = '下次要做的一件事';

describe('the debrief', () => {
  it('takes five minutes with four steps, or twenty with eight', async () => {
    const opened = await openDebrief({ events });
    await begin(opened, '5 分钟');
    expect(screen.getByText('第 1 步，共 4 步')).toBeTruthy();
    await opened.person.click(button('上一步'));
    await begin(opened);
    expect(screen.getByText('第 1 步，共 8 步')).toBeTruthy();
  });

  it('shows no finding before the agent has been at the own rating', async () => {
    const opened = await openDebrief({ events });
    await begin(opened);
    const steps = within(screen.getByRole('navigation', { name: '复盘步骤' }));
    expect(steps.getByRole('button', { name: /转折/ })).toHaveProperty('disabled', true);
    expect(document.body.textContent).not.toContain('别激动');
    await opened.person.click(button('下一步'));
    expect(await screen.findByText(/自评表/)).toBeTruthy();
    expect(steps.getByRole('button', { name: /转折/ })).toHaveProperty('disabled', true);
  });

  it('goes to and fro, with the focus on the heading of the step', async () => {
    const opened = await openDebrief({ events });
    await begin(opened);
    await opened.person.click(button('下一步'));
    expect(document.activeElement?.textContent).toBe('给自己打分');
    await opened.person.click(screen.getByRole('button', { name: /观察员/ }));
    expect(document.activeElement?.textContent).toBe('先听观察员');
  });

  it('waits until the talk is over', async () => {
    await openDebrief({ events: recordCall(['您好'], { hangUp: false }).events });
    await screen.findByText(/谈完再来复盘/);
    expect(screen.getByRole('link', { name: '继续通话' }).getAttribute('href')).toBe('#/play/s');
  });

  it('asks a scripted agent for no rating of its own talk', async () => {
    const scripted = events.map((event) =>
      event.type === 'session.started' ? { ...event, agent: 'rude' as const } : event,
    );
    await begin(await openDebrief({ events: scripted }), '5 分钟');
    expect(screen.getByText('第 1 步，共 3 步')).toBeTruthy();
  });
});

describe('the observer', () => {
  it('speaks first, with the marks and the sentences they are about', async () => {
    const mark = { type: 'mark.made', kind: 'tone', note: '像训人' } as const;
    const about = rude?.n ?? 0;
    const sheet = handedInSheet({
      scenario: fixtureScenario,
      session: 's',
      marks: [{ ...mark, about }],
    });
    const opened = await openDebrief({ events, sheets: [sheet] });
    await begin(opened, '5 分钟');
    const step = screen.getByRole('region', { name: '先听观察员' });
    expect(step.textContent).toMatch(/张伟.*声音平稳.*先道歉再问单号.*语气.*像训人.*谁让您不早说/s);
  });

  it('is missed plainly where there is none, and the agent answers alone', async () => {
    const opened = await openDebrief({ events });
    await begin(opened);
    expect(screen.getByText(/没有观察员交来的观察表/)).toBeTruthy();
    const well = screen.getByRole('textbox', { name: /做得好的是什么/ });
    await opened.person.type(well, '一开口就问好了');
    await opened.person.click(button('下一步'));
    await waitFor(async () => expect((await opened.own())?.strengths).toBe('一开口就问好了'));
  });

  it('is asked for the sheet where it was begun and not handed in', async () => {
    const sheet = handedInSheet({ scenario: fixtureScenario, session: 's' }).slice(0, 2);
    await begin(await openDebrief({ events, sheets: [sheet] }));
    const link = screen.getByRole('link', { name: '去填观察表' });
    expect(link.getAttribute('href')).toBe('#/observe/s');
  });
});

describe('what happened', () => {
  it('is told with the very words before and after the turn of mood', async () => {
    const opened = await openDebrief({ events });
    await begin(opened);
    const step = await goTo(opened, '客户的心情在哪里变了');
    const fall = within(step)
      .getByText(/谁让您不早说/)
      .closest('li');
    expect(fall?.textContent).toMatch(/耐心下降 \d+.*之前，客户说.*座席说.*之后，客户说/s);
  });

  it('names the steps and needs that were missed', async () => {
    const opened = await openDebrief({ events });
    await begin(opened);
    const step = await goTo(opened, '漏掉了什么');
    expect(step.textContent).toMatch(/没有走到的流程.*受理.*没有问到的情况.*运单号/s);
  });

  it('lists the promises and says which name no time', async () => {
    const vague = recordCall(['您好', '我尽快给您回电', '今天下午四点前给您答复']);
    const opened = await openDebrief({ events: vague.events });
    await begin(opened);
    const step = await goTo(opened, '许下了什么');
    const items = within(step).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/尽快.*没有说时间/),
      expect.stringMatching(/四点前.*有时间/),
    ]);
  });

  it('lets whoever played the customer say where they departed from the script', async () => {
    const person = events.map((event) =>
      event.type === 'session.started' ? { ...event, customer: 'person' as const } : event,
    );
    const opened = await openDebrief({ events: person });
    await begin(opened);
    const step = await goTo(opened, '客户怎么看');
    expect(step.textContent).toMatch(/扮演客户的同学先说.*和剧本不一样的地方/s);
  });
});

describe('a better wording', () => {
  it('is written by the agent first, judged at once, and then held against the suggestion', async () => {
    const opened = await openDebrief({ events });
    await begin(opened);
    const step = await goTo(opened, '换个说法');
    const first = within(within(step).getAllByRole('listitem')[0] ?? step);
    await opened.person.click(first.getByRole('button', { name: '看建议' }));
    expect(first.getByText('先写下自己的说法，再看建议。')).toBeTruthy();
    const field = first.getByRole('textbox', { name: '我现在会这样说' });
    await opened.person.type(field, '您别激动');
    expect((await first.findByText(/还不妥/)).textContent).toContain('否定情绪');
    await opened.person.clear(field);
    await opened.person.type(field, '让您久等了，我马上为您查');
    await first.findByText('没有发现不妥');
    await opened.person.click(first.getByRole('button', { name: '看建议' }));
    expect(first.getByText('可以这样说')).toBeTruthy();
    await opened.person.click(button('下一步'));
    await waitFor(async () =>
      expect((await opened.own())?.rewordings).toEqual({
        [rude?.n ?? 0]: '让您久等了，我马上为您查',
      }),
    );
  });
});

describe('the one thing to do next time', () => {
  it('is what the debrief cannot be finished without', async () => {
    const opened = await openDebrief({ events });
    await begin(opened, '5 分钟');
    await goTo(opened, LAST);
    await opened.person.click(button('完成复盘'));
    expect(screen.getByRole('alert').textContent).toContain('写下一件下次要做的事');
    await opened.person.type(screen.getByRole('textbox', { name: '下次我要' }), '先听完');
    await opened.person.click(button('完成复盘'));
    expect(await screen.findByRole('region', { name: '下次我要' })).toBeTruthy();
    await waitFor(async () => expect((await opened.own())?.commitment).toBe('先听完'));
  });

  it('can be taken from what was weakest', async () => {
    const opened = await openDebrief({ events });
    await begin(opened, '5 分钟');
    const step = await goTo(opened, LAST);
    await opened.person.click(within(step).getByRole('button', { name: /照工单问/ }));
    const field = screen.getByRole('textbox', { name: '下次我要' });
    expect(field).toHaveProperty('value', '照工单问。');
  });

  it('is advised in the language of the interface', async () => {
    const { person } = await openDebrief({ events, locale: 'en' });
    await person.click(await screen.findByRole('button', { name: 'Begin the debrief' }));
    const last = () => screen.queryByRole('button', { name: 'Finish the debrief' });
    while (last() === null) await person.click(screen.getByRole('button', { name: 'Next' }));
    await person.click(screen.getByRole('button', { name: /^Asking/ }));
    const field = screen.getByRole('textbox', { name: 'Next time I will' });
    expect(field).toHaveProperty('value', 'Use the form.');
  });

  it('is added to a rating already handed in without opening it again', async () => {
    const rater = 'self';
    const sheet = handedInSheet({ scenario: fixtureScenario, session: 's', rater, name: '李明' });
    const opened = await openDebrief({ events, sheets: [sheet] });
    await begin(opened, '5 分钟');
    await goTo(opened, LAST);
    await opened.person.type(screen.getByRole('textbox', { name: '下次我要' }), '先听完');
    await opened.person.click(button('完成复盘'));
    await waitFor(async () =>
      expect(await opened.own()).toMatchObject({
        commitment: '先听完',
        handedIn: true,
        revised: false,
      }),
    );
  });

  it('is still there after the window was closed', async () => {
    const assessmentLog = memorySheets();
    const opened = await openDebrief({ events, assessmentLog });
    await begin(opened, '5 分钟');
    await goTo(opened, LAST);
    await opened.person.type(screen.getByRole('textbox', { name: '下次我要' }), '先听完');
    await waitFor(async () => expect((await opened.own())?.commitment).toBe('先听完'));
    opened.unmount();
    const again = await openDebrief({ events, assessmentLog });
    await screen.findByText('到现在写下的都还在。');
    await begin(again, '5 分钟');
    await goTo(again, LAST);
    expect(screen.getByRole('textbox', { name: '下次我要' })).toHaveProperty('value', '先听完');
  });

  it('stays on the screen, with a word about it, where it cannot be stored', async () => {
    const full: AssessmentLog = { ...memorySheets(), append: async () => fail('quota') };
    const opened = await openDebrief({ events, assessmentLog: full });
    await begin(opened, '5 分钟');
    await goTo(opened, LAST);
    await opened.person.type(screen.getByRole('textbox', { name: '下次我要' }), '先听完');
    await opened.person.click(button('完成复盘'));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('region', { name: '下次我要' }).textContent).toContain('先听完');
  });
});

describe('the summary', () => {
  async function finish(opened: Opened) {
    await begin(opened, '5 分钟');
    await goTo(opened, LAST);
    await opened.person.type(screen.getByRole('textbox', { name: '下次我要' }), '先听完');
    await opened.person.click(button('完成复盘'));
    await screen.findByRole('region', { name: '下次我要' });
  }

  it('shows the deepest fall, what could be said instead, and what was promised', async () => {
    await finish(await openDebrief({ events }));
    const text = document.body.textContent;
    expect(text).toMatch(/耐心跌得最深的一句.*谁让您不早说/s);
    expect(text).toMatch(/换个说法.*可以这样说/s);
    expect(text).toMatch(/许下了什么.*四点前/s);
  });

  it('begins a new try right before the deepest fall', async () => {
    const opened = await openDebrief({ events });
    await finish(opened);
    await opened.person.click(button('从跌得最深的地方重来'));
    await waitFor(() => expect(opened.gone).toHaveLength(1));
    const [to] = opened.gone;
    const session = to?.name === 'play' ? to.session : '';
    const forked = await opened.sessionLog.read(session);
    expect(forked.ok && forked.value.length).toBe(rude?.n);
    expect(forked.ok && forked.value.at(-1)?.type).toBe('customer.said');
  });

  it.each([
    ['earlier', -1, '#/compare/other/s'],
    ['later', 1, '#/compare/s/other'],
  ])('compares with a run played %s, the first one first', async (_when, days, href) => {
    const other = events.map((event) => ({
      ...event,
      at: event.at + days * 24 * 3600 * 1000,
      ...(event.type === 'session.started' && { session: 'other' }),
    }));
    await finish(await openDebrief({ events, others: [other] }));
    const link = await screen.findByRole('link', { name: '和另一次比' });
    expect(link.getAttribute('href')).toBe(href);
  });

  it('leads to opinions, progress, report and paper, and says when there is nothing to compare', async () => {
    await finish(await openDebrief({ events }));
    const links = within(screen.getByRole('navigation', { name: '接下来' }));
    const hrefs = links.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['#/opinions/s', '#/progress', '#/report/s', '#/paper/s']);
    expect(links.getByText(/还没有别的记录可比/)).toBeTruthy();
  });
});
