import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import { pickedUp } from '../../support/session-events.ts';
import { ok } from '../../../src/core/shared/result.ts';
import { fixtureScenario, fixtureSource } from '../fixture-scenario.ts';
import { composer, NOON, openCall, talk } from './open-call.tsx';

const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the telephone', () => {
  it('rings with the answer key ready, and gives the learner the word after picking up', async () => {
    const { person, events } = await openCall({ so_far: [] });
    await screen.findByRole('heading', { level: 1, name: '来电' });
    expect(document.activeElement).toBe(press('接听'));
    expect(screen.getByText('1027')).toBeTruthy();
    await person.keyboard('{Enter}');
    await waitFor(async () => expect(document.activeElement).toBe(await composer()));
    expect((await events()).at(-1)).toMatchObject({ type: 'call.picked-up', rings: 1 });
  });

  it('counts no rings for those who want no time pressure', async () => {
    await openCall({ so_far: [], waiting: 'none' });
    await screen.findByText(/不计铃响/);
    expect(screen.queryByText(/第 1 声/)).toBeNull();
  });

  it('speaks of no rings to those who wait for a chat or at a counter', async () => {
    for (const channel of ['chat', 'counter'] as const) {
      const script = { ...fixtureScenario.script, channel };
      const scenarios = fixtureSource({ load: async () => ok({ ...fixtureScenario, script }) });
      const { unmount } = await openCall({ so_far: [], waiting: 'none', scenarios });
      const screenText = (await screen.findByRole('region', { name: '等待接入' })).textContent;
      expect(screenText).toContain('准备好了再');
      expect(screenText).not.toContain('铃');
      unmount();
    }
  });

  it('puts the customer on hold and back with the same key, and keeps the draft meanwhile', async () => {
    let time = NOON;
    const { person, events } = await openCall({ now: () => time });
    await person.type(await composer(), '我去看一下');
    fireEvent.keyDown(document.body, { code: 'KeyH', key: 'h', altKey: true });
    await screen.findByText(/没有先征得同意就让客户等候/);
    expect(screen.queryByRole('textbox')).toBeNull();
    time += 42_000;
    fireEvent.keyDown(document.body, { code: 'KeyH', key: 'h', altKey: true });
    expect((await composer()).value).toBe('我去看一下');
    expect((await events()).find(({ type }) => type === 'call.resumed')).toMatchObject({
      seconds: 42,
    });
    expect(talk()).toContain('没有先征得客户同意');
  });

  it('does not take AltGr, with which many keyboards type characters, for a shortcut', async () => {
    const { events } = await openCall();
    fireEvent.keyDown(await composer(), { code: 'KeyH', key: 'ħ', altKey: true, ctrlKey: true });
    expect(await events()).toHaveLength(2);
  });

  it('shows its shortcuts', async () => {
    const { person } = await openCall();
    await person.click(await screen.findByRole('button', { name: '快捷键' }));
    expect(screen.getByRole('dialog').textContent).toContain('Alt + H');
  });
});

describe('the desk', () => {
  const desk = () => screen.getByRole('complementary', { name: '资料台' });

  it('says what is missing for a record that is locked', async () => {
    const { person, events } = await openCall();
    await composer();
    const entry = within(desk()).getByRole('button', { name: /运单.*需要先问到：运单号/ });
    await person.click(entry);
    expect(await events()).toHaveLength(2);
    expect(within(desk()).queryByText('SD680')).toBeNull();
  });

  it('opens a record as a table once having opened it is stored', async () => {
    const { person, events } = await openCall();
    await composer();
    await person.click(within(desk()).getByRole('button', { name: '条款' }));
    expect(
      (await within(desk()).findByRole('rowheader', { name: '保价' })).nextSibling?.textContent,
    ).toBe('8600 元');
    expect((await events()).at(-1)).toMatchObject({ type: 'desk.opened', record: 'terms' });
    await person.click(within(desk()).getByRole('button', { name: '任务卡' }));
    await person.click(within(desk()).getByRole('button', { name: /条款/ }));
    expect((await events()).filter(({ type }) => type === 'desk.opened')).toHaveLength(1);
  });

  it('keeps each promise once, with its times by themselves', async () => {
    const { person } = await openCall();
    const said = '我再跟您确认一遍：两个木箱，今天下午四点前回您电话，没有就明天上午十点前请人查';
    await person.type(await composer(), `${said}{Enter}`);
    await waitFor(() => expect(talk()).toContain('complains'));
    await person.click(within(desk()).getByRole('button', { name: '已作承诺' }));
    expect(within(desk()).getAllByText(said)).toHaveLength(1);
    expect(within(desk()).getByText('今天下午四点前')).toBeTruthy();
    expect(within(desk()).getByText('明天上午十点前')).toBeTruthy();
  });

  it('has the task card at hand before anything is looked up', async () => {
    await openCall();
    await composer();
    expect(within(desk()).getByText('权限边界')).toBeTruthy();
  });
});

describe('hanging up', () => {
  it('asks first and names what the customer has not got', async () => {
    const { person, events } = await openCall();
    await composer();
    await person.click(press('挂断'));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toMatch(/有人听.*准确时间/s);
    await person.click(within(dialog).getByRole('button', { name: '继续通话' }));
    expect(await events()).toHaveLength(2);
    await person.click(press('挂断'));
    await person.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: '仍然挂断' }),
    );
    await screen.findByRole('heading', { name: '少了最后一步' });
  });

  it('names nothing at the real level', async () => {
    const { person } = await openCall({ level: 'real' });
    await composer();
    await person.click(press('挂断'));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('客户的话还没有说完');
    expect(dialog.textContent).not.toContain('准确时间');
  });

  it('does not ask when nothing is open any more', async () => {
    const { person, events } = await openCall();
    await person.type(
      await composer(),
      '您着急我理解，这件事由我负责，今天下午四点前给您回电{Enter}',
    );
    await waitFor(() => expect(talk()).toContain('complains'));
    await waitFor(() => expect(screen.queryByText('还没得到')).toBeNull());
    await person.click(press('挂断'));
    await waitFor(async () => expect((await events()).at(-1)?.type).toBe('call.ended'));
  });
});

describe('the end of a call', () => {
  const over: readonly SessionEvent[] = [
    pickedUp(),
    { type: 'call.ended', n: 2, at: NOON + 95_000, by: 'agent' },
  ];

  it('says how it ended and leads to the report', async () => {
    const { person, visited } = await openCall({ so_far: over });
    const heading = await screen.findByRole('heading', { name: '少了最后一步' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText(/你挂断了电话/).textContent).toContain('1:34');
    await person.click(press('看评分报告'));
    expect(visited).toEqual([{ name: 'report', session: 's' }]);
  });

  it('leads back to the assignment it was begun from, and nowhere without one', async () => {
    const task = { assignment: 'a-1', coach: 'turn', hints: true } as const;
    const { unmount } = await openCall({ so_far: over, begun: { task } });
    const back = await screen.findByRole('link', { name: '回到作业' });
    expect(back.getAttribute('href')).toBe('#/task/a-1');
    unmount();
    await openCall({ so_far: over });
    await screen.findByRole('heading', { name: '少了最后一步' });
    expect(screen.queryByRole('link', { name: '回到作业' })).toBeNull();
  });

  it('starts the same call again with the same settings', async () => {
    const { person, visited, log } = await openCall({ so_far: over, level: 'real' });
    await screen.findByRole('heading', { name: '少了最后一步' });
    await person.click(press('再来一次'));
    await waitFor(() => expect(visited).toEqual([{ name: 'play', session: 'new-1' }]));
    const again = await log.read('new-1');
    expect(again.ok && again.value).toMatchObject([
      { type: 'session.started', scenario: 'lost-cargo', persona: 'plain', level: 'real' },
    ]);
  });

  it('comes when the customer has had enough', async () => {
    const { person, events } = await openCall({ level: 'real' });
    await person.type(await composer(), '你是猪吗，看不懂字？爱投诉就去投诉，滚！{Enter}');
    await screen.findByRole('heading', { name: '客户挂了电话' });
    expect((await events()).at(-1)).toMatchObject({ type: 'call.ended', by: 'customer' });
    expect(screen.getByText('已离开')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '挂断' })).toBeNull();
  });
});
