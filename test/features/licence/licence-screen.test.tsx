import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../src/core/shared/result.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { addressOf, markedSample, openLicence, passedAll } from './licence-fixture.tsx';

const DAY = 86_400_000;
const TITLE = '货物丢失投诉';
const card = (name = TITLE) => screen.findByRole('region', { name });

describe('the observer licence', () => {
  it('offers three samples of each named scenario and does not tell which is which', async () => {
    await openLicence([]);
    const lost = await card();
    expect(within(lost).getAllByRole('listitem')).toHaveLength(3);
    const links = within(lost).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/licence/lost-cargo-zh-1',
      '#/licence/lost-cargo-zh-2',
      '#/licence/lost-cargo-zh-3',
    ]);
    expect(lost.textContent).toContain('三段过了 0 段');
    expect(lost.textContent).not.toMatch(/好的|中等|差的/);
  });

  it('says what counts as passed', async () => {
    await openLicence([]);
    const rule = await screen.findByRole('region', { name: '怎样算过' });
    expect(rule.textContent).toContain('细项至少 80% 跟参考答案一样');
  });

  it('shows who passed what, and who was not there yet', async () => {
    await openLicence([
      await markedSample('good', 1000_000),
      await markedSample('poor', 2000_000, { overall: 5 }),
    ]);
    const lost = await card();
    expect(within(lost).getByText('通过（细项 100%）')).toBeDefined();
    expect(within(lost).getByText('再来一次（上次细项 100%）')).toBeDefined();
    expect(within(lost).getByText('还没做')).toBeDefined();
    expect(within(lost).queryByText('已取得执照')).toBeNull();
  });

  it('gives the licence for three, to be printed with name, scenario, day and agreement', async () => {
    const { person } = await openLicence(await passedAll(Date.UTC(2025, 8, 10, 4)));
    await person.click(await screen.findByRole('button', { name: `打印执照：${TITLE}` }));
    const paper = screen.getByRole('article');
    for (const words of ['小王', TITLE, '100%', '2025年9月10日', '老师签名'])
      expect(paper.textContent).toContain(words);
    await person.click(screen.getByRole('button', { name: '回到执照' }));
    await card();
  });

  it('draws how the eye got better, in a sentence and as a table too', async () => {
    await openLicence([
      await markedSample('good', 1000_000, {
        items: Object.fromEntries(
          ['greeting', 'heard', 'told', 'needs', 'thanks'].map((id) => [id, 'no']),
        ),
      }),
      await markedSample('good', 2000_000),
    ]);
    const curve = await screen.findByRole('region', { name: '越看越准' });
    expect(
      within(curve).getByRole('img', {
        name: /^2 次样例的一致率：第一次 77%，最近一次 100%，1 次/,
      }),
    ).toBeDefined();
    const table = within(curve).getByRole('table', { hidden: true });
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(3);
  });

  it('asks for another sample after sixty days, with one it chooses', async () => {
    const sheets = await passedAll(1000_000);
    await openLicence(sheets, { now: 1000_000 + 61 * DAY });
    expect(await screen.findByText('该再校准一次了')).toBeDefined();
    const check = screen.getByRole('link', { name: '做一段样例' });
    expect(check.getAttribute('href')).toBe(`#/licence/${addressOf('good')}`);
  });

  it('is quiet about it before', async () => {
    await openLicence(await passedAll(1000_000), { now: 1010_000 + 3 * DAY });
    expect(await screen.findByText(/眼光还准：上次做样例是3天前/)).toBeDefined();
    expect(screen.queryByText('该再校准一次了')).toBeNull();
  });

  it('keeps apart the people who share a computer', async () => {
    const { person } = await openLicence([
      ...(await passedAll(1000_000)),
      await markedSample('good', 9000_000, { name: '小李', assessment: 'li' }),
    ]);
    const who = await screen.findByLabelText('看谁的');
    expect((await card()).textContent).toContain('三段过了 1 段');
    await person.selectOptions(who, '小王');
    expect((await card()).textContent).toContain('已取得执照');
  });

  it('has samples in the other language as well, named in the language of the page', async () => {
    const { person } = await openLicence([], { locale: 'en' });
    await card('Lost cargo');
    await person.click(screen.getByRole('radio', { name: 'Chinese' }));
    const [link] = within(await card('Lost cargo')).getAllByRole('link');
    expect(link?.getAttribute('href')).toBe('#/licence/lost-cargo-zh-1');
  });

  it('says when the browser does not let it read, and tries again', async () => {
    const { assessmentLog } = fakeServices();
    let isBlocked = true;
    const blocked = {
      ...assessmentLog,
      list: async () => (isBlocked ? fail('unavailable' as const) : assessmentLog.list()),
    };
    const { person } = await openLicence([], { changes: { assessmentLog: blocked } });
    await screen.findByRole('heading', { name: '样例打不开' });
    isBlocked = false;
    await person.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await card()).toBeDefined();
  });
});
