import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fragileLog, newAssessmentLog, observe, storeSheet } from './sheet-fixture.tsx';

const panel = () => screen.findByRole('region', { name: '观察表' });
const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`) });
const onward = async (person: UserEvent, steps: number) => {
  for (let step = 0; step < steps; step += 1)
    await person.click(screen.getByRole('button', { name: '进一步' }));
};

async function sitDown(person: UserEvent, name = '小王') {
  await person.type(await screen.findByLabelText('怎么称呼（可以不写）'), name);
  await person.click(screen.getByRole('button', { name: '开始观察' }));
  return panel();
}

const pick = (person: UserEvent, item: string, answer: string) =>
  person.click(
    within(screen.getByRole('group', { name: item })).getByRole('radio', { name: answer }),
  );

/** Fills in everything but the words. */
async function rateAll(person: UserEvent) {
  await person.click(tab('评分'));
  for (const part of [/^开场/, /^谈话中/]) {
    await person.click(screen.getByRole('button', { name: part }));
    for (const name of ['第一句有问候', '没有禁语', '声音平稳，吐字清楚'])
      if (screen.queryByRole('group', { name })) await pick(person, name, '做到');
    await pick(person, '等级', '4');
  }
  await person.click(tab('总评'));
  await pick(person, '整体印象', '4');
}

describe('observing a recorded talk', () => {
  it('shows the talk without a word of the machine', async () => {
    const { person } = await observe();
    await sitDown(person);
    await onward(person, 12);
    const log = screen.getByRole('log');
    expect(log.textContent).toContain('谁让你不早说。');
    expect(within(log).queryByRole('note')).toBeNull();
    expect(log.textContent).toContain('周宁');
    expect(screen.queryByText('下一个关键处')).toBeNull();
    expect(screen.queryByRole('link', { name: '看评分报告' })).toBeNull();
  });

  it('asks in the language of the interface, whatever is spoken in the talk', async () => {
    const { person } = await observe(newAssessmentLog(), 'en');
    await person.click(await screen.findByRole('button', { name: 'Start observing' }));
    await person.click(await screen.findByRole('tab', { name: 'Criteria' }));
    expect(await screen.findByRole('heading', { name: /^Answering the call/ })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Greeted first' })).toBeTruthy();
    expect(screen.getByText('Whole.').closest('dl')?.lang).toBe('en');
    await person.click(screen.getByRole('tab', { name: 'Overall' }));
    const gaps = screen.getByRole('region', { name: 'Still to do before handing in' });
    expect(gaps.textContent).toContain('Service language');
    expect(gaps.textContent).not.toMatch(/\p{Script=Han}/u);
  });

  it('marks the sentence on the screen with one key, and takes a word about it afterwards', async () => {
    const { person, ports } = await observe();
    await sitDown(person);
    await onward(person, 3);
    await person.keyboard('2');
    expect(await screen.findByRole('tab', { name: '标记 (1)' })).toBeTruthy();
    const list = screen.getByRole('list', { name: '标记' });
    expect(list.textContent).toContain('禁语');
    await person.keyboard('7');
    expect(document.activeElement).toBe(screen.getAllByLabelText('补一句（可以不写）')[0]);
    await person.keyboard('抢话 123{Enter}');
    await waitFor(async () => {
      const sheets = await ports.assessmentLog.list();
      const [sheet = []] = sheets.ok ? sheets.value.sheets : [];
      expect(sheet.map(({ type }) => type)).toEqual([
        'assessment.started',
        'mark.made',
        'mark.made',
        'mark.noted',
      ]);
    });
    expect(within(list).getByDisplayValue('抢话 123')).toBeTruthy();
  });

  it('pins a mark to what the agent said, and leads back there', async () => {
    const { person } = await observe();
    await sitDown(person);
    await onward(person, 4);
    await person.keyboard('1');
    await onward(person, 9);
    const list = screen.getByRole('list', { name: '标记' });
    expect(list.textContent).toContain('谁让你不早说');
    const slider = screen.getByRole('slider');
    const before = slider.getAttribute('value');
    await person.click(within(list).getByRole('button', { name: /^跳到/ }));
    expect(slider.getAttribute('value')).not.toBe(before);
  });

  it('leaves the digits alone for somebody who has switched the keys off', async () => {
    const { person } = await observe();
    await sitDown(person);
    await person.click(screen.getByRole('checkbox', { name: '用数字键 1–7' }));
    await person.keyboard('1');
    expect(screen.getByRole('tab', { name: '标记' })).toBeTruthy();
  });

  it('takes a step back and brings it back by keys', async () => {
    const { person } = await observe();
    await sitDown(person);
    await person.keyboard('1');
    expect(tab('标记').textContent).toContain('(1)');
    await person.keyboard('{Control>}z{/Control}');
    expect(tab('标记').textContent).not.toContain('(1)');
    await person.keyboard('{Control>}y{/Control}');
    expect(tab('标记').textContent).toContain('(1)');
    await person.keyboard('{Control>}y{/Control}');
    expect(screen.getByText('没有可以重做的。')).toBeTruthy();
  });

  it('says what is missing, and each line leads to it', async () => {
    const { person } = await observe();
    await sitDown(person);
    await person.click(tab('总评'));
    await person.click(screen.getByRole('button', { name: '提交' }));
    expect(screen.getByText('还有没填的，填完再提交。')).toBeTruthy();
    const missing = screen.getByRole('region', { name: '提交前还差' });
    await person.click(within(missing).getByRole('button', { name: '整体印象还没评' }));
    const overall = screen.getByRole('group', { name: '整体印象' });
    expect(document.activeElement).toBe(within(overall).getAllByRole('radio')[0]);
    await person.click(within(missing).getByRole('button', { name: '服务用语：2 项没选' }));
    expect(tab('评分').getAttribute('aria-selected')).toBe('true');
    const forbidden = screen.getByRole('group', { name: '没有禁语' });
    expect(document.activeElement).toBe(within(forbidden).getAllByRole('radio')[0]);
  });

  it('wants a word from whoever says "not done"', async () => {
    const { person } = await observe();
    await sitDown(person);
    await rateAll(person);
    await person.click(tab('评分'));
    await person.click(screen.getByRole('button', { name: /^谈话中/ }));
    await pick(person, '没有禁语', '没做到');
    await person.click(tab('总评'));
    await person.click(screen.getByRole('button', { name: '没有禁语：还没写原因' }));
    expect(document.activeElement).toBe(screen.getByLabelText('看到、听到了什么？（必填）'));
  });

  it('is handed in when all is there, cannot be changed then, and shows a later change', async () => {
    const { person } = await observe();
    await sitDown(person);
    await rateAll(person);
    await person.type(screen.getByLabelText('做得好的，值得学的'), '报了工号');
    await person.type(screen.getByLabelText('最该改的一件事'), '不怪客户');
    await person.tab();
    expect(screen.getByText('填了 8 / 8 项')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: '提交' }));
    expect(await screen.findByText(/^已提交/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '看大家的意见' }).getAttribute('href')).toBe(
      '#/opinions/s',
    );
    expect(screen.queryByRole('region', { name: '做标记' })).toBeNull();
    await person.click(screen.getByRole('button', { name: '再看一遍' }));
    await pick(person, '整体印象', '2');
    await person.click(screen.getByRole('button', { name: '提交' }));
    expect(screen.getByText(/提交后改过/)).toBeTruthy();
  });
});

describe('a sheet somebody comes back to', () => {
  it('goes on where it was left', async () => {
    const log = newAssessmentLog();
    await storeSheet(
      log,
      { name: '小王' },
      { type: 'mark.made', about: 2, kind: 'tone', note: '' },
    );
    const { person } = await observe(log);
    await panel();
    expect(screen.getByRole('heading', { name: '观察员（小王）' })).toBeTruthy();
    await person.keyboard('1');
    await waitFor(async () => {
      const sheets = await log.list();
      expect(sheets.ok && sheets.value.sheets.map(({ length }) => length)).toEqual([3]);
    });
  });

  it('makes room for another observer, and for the teacher', async () => {
    const log = newAssessmentLog();
    await storeSheet(
      log,
      { name: '小王' },
      { type: 'mark.made', about: 2, kind: 'tone', note: '' },
    );
    const { person } = await observe(log);
    await panel();
    await person.click(screen.getByRole('button', { name: '换一位观察员' }));
    const sheets = await screen.findByRole('region', { name: '已有的观察表' });
    expect(sheets.textContent).toContain('小王');
    await person.click(screen.getByRole('radio', { name: '老师' }));
    await sitDown(person, '李');
    expect(screen.getByRole('heading', { name: '老师（李）' })).toBeTruthy();
    expect(tab('标记').textContent).not.toContain('(');
  });

  it('keeps what could not be stored, says so, and stores it on the next try', async () => {
    const { log, stored, state } = fragileLog();
    const { person } = await observe(log);
    await sitDown(person);
    await person.keyboard('12');
    expect(await screen.findByText(/浏览器没能保存/)).toBeTruthy();
    expect(tab('标记').textContent).toContain('(2)');
    state.isBroken = false;
    await person.click(screen.getByRole('button', { name: '再保存一次' }));
    await waitFor(() => expect(screen.queryByText(/浏览器没能保存/)).toBeNull());
    const all = await stored.list();
    expect(all.ok && all.value.sheets[0]).toHaveLength(3);
  });

  it('says so when the sheets cannot be read', async () => {
    const log = newAssessmentLog();
    const { ports } = await observe({
      ...log,
      list: async () => ({ ok: false, error: 'unavailable' }),
    });
    expect(await screen.findByText(/读不到已保存的观察表/)).toBeTruthy();
    expect(ports.session).toBe('s');
  });

  it('takes in what another window has written on the same sheet', async () => {
    const log = newAssessmentLog();
    const mark = { type: 'mark.made', about: 2, kind: 'tone', note: '' } as const;
    await storeSheet(log, { name: '小王' }, mark);
    const { person } = await observe(log);
    await panel();
    await log.append('observer-小王', { ...mark, n: 2, at: 9, kind: 'promise' });
    await person.keyboard('1');
    await waitFor(() => expect(tab('标记').textContent).toContain('(3)'));
    const all = await log.list();
    const [sheet = []] = all.ok ? all.value.sheets : [];
    expect(sheet.map((event) => event.type === 'mark.made' && event.kind)).toEqual([
      false,
      'tone',
      'promise',
      'well-done',
    ]);
  });
});
