import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AssessmentLog } from '../../../src/core/assessment/assessment-log.ts';
import { OpinionsScreen } from '../../../src/features/sheet/opinions/opinions-screen.tsx';
import { renderScreen } from '../../support/render-screen.tsx';
import { fullSheet, newAssessmentLog, storeSheet, talkPorts } from './sheet-fixture.tsx';

async function openOpinions(log: AssessmentLog) {
  Element.prototype.scrollIntoView = () => undefined;
  const view = await renderScreen(<OpinionsScreen {...(await talkPorts(log))} />);
  await screen.findByRole('heading', { level: 1, name: /几方意见/ });
  return view;
}

async function twoObservers(): Promise<AssessmentLog> {
  const log = newAssessmentLog();
  await storeSheet(log, { name: '小王', at: 1 }, ...fullSheet('yes'));
  await storeSheet(log, { name: '小李', at: 2 }, ...fullSheet('no'));
  return log;
}

const rowOf = (table: string, row: string) => {
  const region = screen.getByRole('region', { name: table });
  return within(region).getByRole('row', { name: new RegExp(`^${row}`) });
};

describe('the opinions on a talk', () => {
  it('keep the machine’s to themselves until somebody has handed in their own', async () => {
    const log = newAssessmentLog();
    await storeSheet(log, { name: '小王' }, { type: 'overall.rated', level: 3 });
    await openOpinions(log);
    expect(screen.getByText('还没有人提交观察表')).toBeTruthy();
    expect(screen.getByText('还有 1 张没提交，先不算进来。')).toBeTruthy();
    expect(screen.queryByText('机器评分')).toBeNull();
    const main = screen.getAllByRole('link', { name: '去观察' });
    expect(main.map((link) => link.getAttribute('href'))).toContain('#/observe/s');
  });

  it('begin with what splits them, in the observers’ words and with the machine’s evidence', async () => {
    await openOpinions(await twoObservers());
    const splits = screen.getByRole('region', { name: /看法不一样的地方/ });
    expect(within(splits).getByRole('heading', { name: '第一句有问候' })).toBeTruthy();
    expect(splits.textContent).toContain('问候像在念稿子');
    expect(splits.textContent).toContain('40 / 40 分 · 依据 您好');
    expect(splits.textContent).not.toContain('没有禁语');
  });

  it('stand side by side by criterion and item, and what splits them is said in a word', async () => {
    await openOpinions(await twoObservers());
    expect(rowOf('一项一项看', '接通电话').textContent).toContain('相差 3 级');
    expect(rowOf('一项一项看', '服务用语').textContent).not.toContain('相差');
    const greeting = rowOf('所有细项', '第一句有问候');
    expect(
      within(greeting)
        .getAllByRole('cell')
        .map((cell) => cell.textContent?.trim()),
    ).toEqual(['做到', '做到', '没做到']);
    expect(greeting.textContent).toContain('看法不同');
    expect(rowOf('所有细项', '声音平稳').textContent).toContain('只有人看得到');
  });

  it('say in plain words first how far two people agree, and are honest about few items', async () => {
    const { person } = await openOpinions(await twoObservers());
    const title = '观察员（小王） 和 观察员（小李）';
    const card = screen.getByRole('heading', { name: title }).closest('section');
    expect(card?.textContent).toContain('3 项里有 2 项看法一致。');
    expect(card?.textContent).toContain(
      '按等级算，观察员（小王）比观察员（小李）宽松：平均每项 37.5 分',
    );
    expect(card?.textContent).toContain('不到 10 项的数字');
    await person.click(screen.getByText(`: ${title}`));
    const figures = screen.getByRole('region', { name: `看数字: ${title}` });
    expect(within(figures).getByRole('row', { name: /^一致率 67%/ })).toBeTruthy();
  });

  it('show a sheet made with an earlier rubric, but do not compare it', async () => {
    const log = await twoObservers();
    const all = await log.list();
    const [first] = all.ok ? (all.value.sheets[0] ?? []) : [];
    if (first?.type !== 'assessment.started') throw new Error('no sheet');
    const old = { ...first, assessment: 'old', name: '老陈', rubric: { id: 'x', hash: 'earlier' } };
    await log.append('old', old);
    await log.append('old', { type: 'sheet.handed-in', n: 1, at: 5 });
    await openOpinions(log);
    expect(screen.getAllByText('观察员（老陈） †')).toHaveLength(2);
    expect(screen.queryByRole('heading', { name: /老陈.* 和 / })).toBeNull();
    expect(screen.getByText(/旧版评分表/)).toBeTruthy();
  });

  it('name what is judged in the language of the interface', async () => {
    const log = await twoObservers();
    const ports = await talkPorts(log);
    await renderScreen(<OpinionsScreen {...ports} />, 'en');
    expect(await screen.findByRole('heading', { level: 3, name: 'Greeted first' })).toBeTruthy();
    for (const name of [/^Answering the call/, /^Service language/])
      expect(screen.getAllByRole('rowheader', { name }).length).toBeGreaterThan(0);
    expect(screen.getByRole('rowheader', { name: 'Calm and clear voice' })).toBeTruthy();
    expect(screen.queryByText('第一句有问候')).toBeNull();
  });

  it('let the agent say their own view first, with the others out of sight', async () => {
    const log = await twoObservers();
    const { person } = await openOpinions(log);
    await person.click(screen.getByRole('button', { name: '现在自评' }));
    expect(screen.queryByText('看法有多一致')).toBeNull();
    for (const level of screen.getAllByRole('radio', { name: /^3.*基本做到/ }))
      await person.click(level);
    await person.type(screen.getByLabelText('哪一句说得好？引用原话'), '工号1027');
    await person.type(screen.getByLabelText('哪一句要改？下次怎么说'), '谁让你');
    await person.click(screen.getByRole('button', { name: '提交' }));
    await screen.findByText('看法有多一致');
    await waitFor(() => expect(screen.queryByRole('button', { name: '现在自评' })).toBeNull());
    expect(screen.getAllByRole('columnheader', { name: '座席自评' })).toHaveLength(1);
  });
});
