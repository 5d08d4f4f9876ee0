import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  type Marked,
  markedSample,
  openLicence,
  passedAll,
} from './licence-fixture.tsx';

const GOOD = addressOf('good');
const openAt = (sample: string, sheets: readonly Marked[] = []) => openLicence(sheets, { sample });

/** Opens the key beside a sheet that was handed in. */
async function openKey(sheets: readonly Marked[], sample = GOOD) {
  const view = await openAt(sample, sheets);
  await view.person.click(await screen.findByRole('button', { name: '看对照' }));
  await screen.findByRole('heading', { level: 1, name: '对照参考答案' });
  return view;
}

const item = (name: string) => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (found === null) throw new Error(name);
  return found;
};

describe('a sample', () => {
  it('begins with what to do and a name, not with the key', async () => {
    await openAt(GOOD, [await markedSample('good', 1000_000)]);
    const name = await screen.findByLabelText(/怎么称呼/);
    expect((name as HTMLInputElement).value).toBe('小王');
    expect(document.body.textContent).not.toContain('这一段是好的');
    expect(screen.getByRole('button', { name: '看对照' })).toBeDefined();
  });

  it('is watched blind, with a sheet that asks only what can be read', async () => {
    const { person } = await openAt(GOOD);
    await person.type(await screen.findByLabelText(/怎么称呼/), '小李');
    await person.click(screen.getByRole('button', { name: '开始' }));
    const log = await screen.findByRole('log');
    expect(within(log).queryByRole('note')).toBeNull();
    const sheet = screen.getByRole('region', { name: '观察表' });
    await person.click(within(sheet).getByRole('tab', { name: '评分' }));
    expect(within(sheet).getByRole('group', { name: '第一句有问候' })).toBeDefined();
    expect(within(sheet).queryByRole('group', { name: '三声之内接起' })).toBeNull();
    await person.click(within(sheet).getByRole('button', { name: /^谈话中/ }));
    expect(within(sheet).queryByRole('group', { name: /声音/ })).toBeNull();
  });

  it('leaves no sheet behind when somebody only looks', async () => {
    const { person, assessmentLog } = await openAt(GOOD);
    await person.click(await screen.findByRole('button', { name: '开始' }));
    await screen.findByRole('log');
    const stored = await assessmentLog.list();
    expect(stored.ok && stored.value.sheets).toEqual([]);
  });

  it('goes on with a sheet that was left half filled in', async () => {
    const { person } = await openAt(GOOD, [
      await markedSample('good', 1000_000, { handedIn: false }),
    ]);
    expect(await screen.findByText(/填了一半/)).toBeDefined();
    await person.click(screen.getByRole('button', { name: '接着填' }));
    const sheet = await screen.findByRole('region', { name: '观察表' });
    await person.click(within(sheet).getByRole('tab', { name: '评分' }));
    const greeting = within(sheet).getByRole('group', { name: '第一句有问候' });
    const yes = within(greeting).getByRole('radio', { name: '做到' });
    expect((yes as HTMLInputElement).checked).toBe(true);
  });

  it('goes from handing in to the key by itself', async () => {
    const almost = await markedSample('good', 1000_000, { handedIn: false });
    const n = almost.length;
    const written: Marked = [
      ...almost,
      { type: 'words.written', about: 'strengths', text: '接得住', n, at: 1001_000 },
      { type: 'words.written', about: 'improvements', text: '再短些', n: n + 1, at: 1002_000 },
    ];
    const { person } = await openAt(GOOD, [written]);
    await person.click(await screen.findByRole('button', { name: '接着填' }));
    const sheet = await screen.findByRole('region', { name: '观察表' });
    await person.click(within(sheet).getByRole('tab', { name: '总评' }));
    await person.click(within(sheet).getByRole('button', { name: '提交' }));
    const heading = await screen.findByRole('heading', { level: 1, name: '对照参考答案' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByRole('region', { name: '在允许范围内' })).toBeDefined();
  });

  it('has no place for an address that names none', async () => {
    await openAt('lost-cargo-zh-9');
    await screen.findByRole('heading', { name: '样例打不开' });
    expect(screen.getByText(/没有这一段样例/)).toBeDefined();
  });
});

describe('the key beside a sheet', () => {
  it('says with a sign and a word what agrees and what does not, and why', async () => {
    await openKey([await markedSample('good', 1000_000, { items: { apology: 'no' } })]);
    const apology = item('为这次经历道歉');
    expect(apology.textContent).toContain('不一致');
    expect(apology.textContent).toMatch(/你.*没做到.*参考.*做到/);
    expect(apology.textContent).toContain('数「对不起」说了几遍没有用');
    expect(item('第一句有问候').textContent).toContain('一致');
  });

  it('shows the sentence to whoever did not hear what was said', async () => {
    await openKey([
      await markedSample('good', 1000_000, { items: { acknowledge: 'no', forbidden: 'no' } }),
    ]);
    expect(item('回应客户说的话').textContent).toMatch(/谈话里有这一句：.*您说的我都记下了/);
    expect(item('没有禁语').textContent).toContain('通篇没有找到违反这一条的地方');
  });

  it('shows each level beside the key, and how far it is off', async () => {
    await openKey([await markedSample('good', 1000_000, { levels: { opening: 4, empathy: 2 } })]);
    const opening = screen.getByRole('region', { name: '接通电话' });
    expect(opening.textContent).toContain('差 1 级');
    expect(screen.getByRole('region', { name: '倾听与共情' }).textContent).toContain('差 3 级');
    expect(screen.getByRole('region', { name: '在允许范围内' })).toBeDefined();
  });

  it('tells only now how good the talk was, and leads to the next sample', async () => {
    await openKey([await markedSample('good', 1000_000)]);
    expect(screen.getByText('这一段是好的')).toBeDefined();
    const next = screen.getByRole('link', { name: '下一段' });
    expect(next.getAttribute('href')).toMatch(/^#\/licence\/lost-cargo-zh-[1-3]$/);
    expect(next.getAttribute('href')).not.toBe(`#/licence/${GOOD}`);
  });

  it('says what was outside the tolerance, and begins once more', async () => {
    const sheet = await markedSample('poor', 1000_000, { overall: 5, levels: { solution: 5 } });
    const { person } = await openKey([sheet], addressOf('poor'));
    const verdict = screen.getByRole('region', { name: '再来一次' });
    expect(verdict.textContent).toContain('整体印象差得远');
    expect(verdict.textContent).toContain('宽松');
    await person.click(within(verdict).getByRole('button', { name: '再做一次' }));
    await screen.findByRole('log');
    expect(screen.queryByText(/八千六我保证全额赔给您/)).toBeNull();
  });

  it('leads to the licence when the third is passed', async () => {
    const { person } = await openAt(GOOD, await passedAll(1000_000));
    await person.click(await screen.findByRole('button', { name: '看对照' }));
    const done = await screen.findByRole('link', { name: '三段都过了，看执照' });
    expect(done.getAttribute('href')).toBe('#/licence');
  });

  it('has the whole talk to look things up in', async () => {
    await openKey([await markedSample('good', 1000_000)]);
    const talk = screen.getByText('谈话全文').closest('details');
    expect(talk?.textContent).toContain('还没核实的，我先不下结论');
  });

  it('compares the sheet as it was first handed in, and says so', async () => {
    const first = await markedSample('good', 1000_000, { overall: 2 });
    const n = first.length;
    const revised: Marked = [
      ...first,
      { type: 'sheet.reopened', n, at: 1001_000 },
      { type: 'overall.rated', level: 5, n: n + 1, at: 1002_000 },
      { type: 'sheet.handed-in', n: n + 2, at: 1003_000 },
    ];
    await openKey([revised]);
    expect(screen.getByText('按你第一次提交的那一版比较。')).toBeDefined();
    expect(screen.getByRole('region', { name: '再来一次' })).toBeDefined();
  });
});
