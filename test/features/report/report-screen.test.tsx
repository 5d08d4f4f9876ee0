import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import { parseSessionFile } from '../../../src/core/session/session-file.ts';
import { fail, ok } from '../../../src/core/shared/result.ts';
import { fixtureScenario, fixtureSource } from '../fixture-scenario.ts';
import { openReport } from './open-report.tsx';
import { recordCall } from './recorded-call.ts';

const RUDE = ['您好', '您别激动，你是猪吗'];
const region = (name: string) => screen.findByRole('region', { name });

describe('the result', () => {
  it('shows the total, whether it is enough, and how the call ended', async () => {
    const { events } = recordCall([
      '您好，顺达物流，工号1027',
      '请问单号是多少？今天下午四点前给您回电',
    ]);
    await openReport({ events });
    expect(await screen.findByRole('img', { name: /^\d+ 分，满分 100$/ })).toBeTruthy();
    const total = await region('总分');
    expect(total.textContent).toMatch(/通过.*少了最后一步.*座席挂断了电话|少了最后一步/s);
    expect(within(total).getByText('第 2 声')).toBeTruthy();
    expect(within(total).getByText('2 句')).toBeTruthy();
  });

  it('explains a limited total with the rule and the words that broke it', async () => {
    await openReport({ events: recordCall(RUDE).events });
    const total = await region('总分');
    expect(total.textContent).toContain('底线');
    expect(total.textContent).toContain('出现骂人的话。');
    expect(total.textContent).toContain('你是猪');
    expect(total.textContent).toContain('没有给过明确的时间。');
    expect(screen.getByRole('img', { name: '0 分，满分 100' })).toBeTruthy();
    expect(within(total).getByText('未通过')).toBeTruthy();
  });

  it('says that a call still going on is counted as far as it has come', async () => {
    await openReport({ events: recordCall(['您好'], { hangUp: false }).events });
    await screen.findByText('这次通话还没有结束');
    expect(screen.getByRole('link', { name: '继续通话' }).getAttribute('href')).toBe('#/play/s');
  });

  it('says so when the scenario has changed since', async () => {
    const load = async () => ok({ ...fixtureScenario, hash: 'hash-2' });
    await openReport({ events: recordCall(['您好']).events, scenarios: fixtureSource({ load }) });
    expect(await screen.findByText(/场景内容在这次通话之后有过修改/)).toBeTruthy();
  });
});

describe('the criteria', () => {
  it('give points, a bar and what to do about the points lost; low is plainly low', async () => {
    await openReport({ events: recordCall(['喂']).events });
    const row = (await screen.findByRole('rowheader', { name: '提问与记录' })).closest('tr');
    expect(row?.dataset['level']).toBe('low');
    expect(row?.textContent).toContain('丢分的是“问清必须了解的情况”。照工单问。');
    expect(row?.textContent).toContain('待改进');
    expect(screen.getByRole('meter', { name: '提问与记录：0 分，满分 20 分' })).toBeTruthy();
  });

  it('say nothing of a call that its own checks deny, only where the points went', async () => {
    await openReport({ events: recordCall(['您好，顺达物流'], { rings: 5 }).events });
    const row = (await screen.findByRole('rowheader', { name: '接通电话' })).closest('tr');
    expect(row?.textContent).toContain('丢分的是“三声之内接起”。第二声就准备好。');
    expect(row?.textContent).not.toContain('问候不全。');
  });

  it('say of full points only that nothing was lost', async () => {
    await openReport({ events: recordCall(['您好，顺达物流']).events, locale: 'en' });
    const row = (await screen.findByRole('rowheader', { name: '接通电话' })).closest('tr');
    expect(row?.textContent).toContain('No points lost here.');
  });

  it('leave to people what only people can rate', async () => {
    await openReport({ events: recordCall(['您好']).events });
    const row = (await screen.findByRole('rowheader', { name: '反思' })).closest('tr');
    expect(row?.textContent).toContain('由人来评');
  });
});

describe('the comments', () => {
  it('name the words, the rule with its code, the reason and a better wording', async () => {
    await openReport({ events: recordCall(RUDE).events });
    const comments = await region('逐条点评');
    const denial = within(comments).getByRole('heading', { name: '否定情绪' }).closest('li');
    expect(denial?.textContent).toMatch(/你说的是.*激动/s);
    expect(denial?.textContent).toMatch(/规则emotion-denial\./);
    expect(denial?.textContent).toContain('说出他的感受，比压住它有用');
    expect(denial?.textContent).toContain('可以这样说');
  });

  it('lead to the words, and the words lead back', async () => {
    const { person } = await openReport({ events: recordCall(RUDE).events });
    const comments = await region('逐条点评');
    const denial = within(comments).getByRole('heading', { name: '否定情绪' }).closest('li');
    const back = within(denial ?? comments).getByRole('button', { name: '回到原话' });
    await person.click(back);
    expect(document.activeElement?.textContent).toContain('别激动');
    await person.keyboard('{Enter}');
    expect(document.activeElement).toBe(denial);
    expect(denial?.dataset['current']).toBe('true');
  });

  it('say in one breath what belongs together and never happened', async () => {
    await openReport({ events: recordCall(['喂']).events });
    const comments = await region('逐条点评');
    const facts = within(comments)
      .getByRole('heading', { name: '问清必须了解的情况' })
      .closest('li');
    expect(facts?.textContent).toMatch(/运单号.*扣 20 分|扣 20 分.*运单号/s);
    expect(facts?.textContent).toContain('照工单问。');
  });

  it('add up: what comes after a check has nothing left to lose says so', async () => {
    const { rubric } = fixtureScenario;
    const criteria = rubric.criteria.map((criterion) => ({
      ...criterion,
      checks: criterion.checks.map((check) =>
        check.kind === 'faults' ? { ...check, cost: { ...check.cost, medium: 6 } } : check,
      ),
    }));
    await openReport({
      events: recordCall(['您别激动。', '您别激动啊。', '您先别激动。']).events,
      scenarios: fixtureSource({
        load: async () => ok({ ...fixtureScenario, rubric: { ...rubric, criteria } }),
      }),
    });
    const comments = await region('逐条点评');
    const cards = within(comments)
      .getAllByRole('heading', { name: '否定情绪' })
      .map((heading) => heading.closest('li')?.textContent);
    expect(cards).toEqual([
      expect.stringContaining('扣 6 分'),
      expect.stringContaining('扣 4 分'),
      expect.stringContaining('这个细项已经扣完，不再扣'),
    ]);
  });

  it('point to what was read back wrongly, though it costs nothing', async () => {
    const scenario = {
      ...fixtureScenario,
      onRecord: {
        facts: { waybill: { said: ['SD68031147'], topics: ['waybill-number'] } },
        all: ['SD68031147'],
      },
    };
    const { events } = recordCall(['您好，单号是多少？', '收到，SD68031174，对吧？'], { scenario });
    await openReport({ events });
    const comments = await region('逐条点评');
    const card = within(comments).getByRole('heading', { name: '复述时说错了' }).closest('li');
    expect(card?.textContent).toMatch(/不计分.*运单号.*68031174.*念错了马上更正/s);
  });

  it('praise what was done, with its words', async () => {
    await openReport({ events: recordCall(['您好，顺达物流']).events });
    const comments = await region('逐条点评');
    const praise = within(comments)
      .getByText(/第一句有问候/)
      .closest('li');
    expect(praise?.textContent).toContain('得 6 分');
    expect(praise?.textContent).toContain('您好');
  });
});

describe('the rest of the report', () => {
  it('lists what was missed', async () => {
    await openReport({ events: recordCall(['您好']).events });
    const missed = await region('漏掉的事');
    expect(missed.textContent).toMatch(/运单号.*有人听.*准确时间.*安抚.*受理/s);
  });

  it('lists the promises that must now be kept, clause by clause', async () => {
    const { person } = await openReport({
      events: recordCall(['您好，今天下午四点前我给您回电，您放心。']).events,
    });
    const promises = await region('你许下的承诺');
    const promise = within(promises).getByRole('button', { name: /今天下午四点前我给您回电/ });
    await person.click(promise);
    expect(document.activeElement?.id).toBe('turn-1');
  });

  it('shows how patience went, and the same as a table', async () => {
    await openReport({ events: recordCall(RUDE).events });
    const curve = await region('客户耐心曲线');
    expect(within(curve).getByRole('img', { name: /耐心从 50 到 \d+/ })).toBeTruthy();
    expect(within(curve).getByText(/下降 \d+/)).toBeTruthy();
    const rows = within(curve).getAllByRole('row', { hidden: true });
    expect(rows.at(1)?.textContent).toContain('50');
    expect(rows.some((row) => row.textContent.includes('你是猪吗'))).toBe(true);
  });

  it('shows what was said as text, whatever is in it', async () => {
    await openReport({ events: recordCall(['您好<img src=x onerror=alert(1)>']).events });
    const talk = await region('对话回放');
    expect(talk.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(talk.querySelector('img')).toBeNull();
  });

  it('exports a record that can be read back', async () => {
    const { events } = recordCall(['您好']);
    const { person, saved } = await openReport({ events });
    await person.click(await screen.findByRole('button', { name: '导出记录' }));
    expect(saved[0]?.name).toBe('sanrenxing-lost-cargo-2025-03-03.json');
    const parsed = parseSessionFile(saved[0]?.text ?? '');
    expect(parsed.ok && parsed.value).toEqual([ok(events)]);
  });

  it('copies itself as plain text for schools that block downloads', async () => {
    const { person } = await openReport({ events: recordCall(RUDE).events });
    await person.click(await screen.findByRole('button', { name: '复制文字' }));
    await screen.findByText('已复制到剪贴板。');
    const text = await navigator.clipboard.readText();
    expect(text).toContain('0 分，满分 100');
    expect(text).toContain('接通电话: 10/10');
    expect(text).toContain('你: 您别激动，你是猪吗');
    expect(text).not.toContain('undefined');
  });

  it('names criteria in English where the sheet exists in it; what was said stays as it was', async () => {
    const { criteria, ...sheet } = fixtureScenario.rubricStrings;
    const named = Object.entries(criteria).map(([id, one]) => [id, { ...one, name: `En ${id}` }]);
    const inEnglish = {
      ...fixtureScenario,
      locale: 'en',
      rubricStrings: { ...sheet, criteria: Object.fromEntries(named) },
    };
    const scenarios = fixtureSource({
      load: async (_, locale) => ok(locale === 'en' ? inEnglish : fixtureScenario),
    });
    await openReport({ events: recordCall(RUDE).events, scenarios, locale: 'en' });
    const [criterion] = await screen.findAllByRole('rowheader', { name: /^En / });
    expect(criterion?.getAttribute('lang')).toBe('en');
    expect(screen.getAllByText(/您别激动/).length).toBeGreaterThan(0);
  });

  it('is complete in English, with the call in its own language', async () => {
    await openReport({ events: recordCall(RUDE).events, locale: 'en' });
    const comments = await region('Comments one by one');
    expect(within(comments).getByRole('heading', { name: 'Denies feelings' })).toBeTruthy();
    const criterion = screen.getByRole('rowheader', { name: '接通电话' });
    expect(criterion.getAttribute('lang')).toBe('zh-CN');
  });
});

describe('a report that cannot be opened', () => {
  it.each([
    ['nothing is known of the call', async () => ok([]), '没有这次通话的记录'],
    ['the log is damaged', async () => fail('corrupt' as const), '记录已损坏'],
    ['the storage is out of reach', async () => fail('unavailable' as const), '不让读取'],
  ])('says plainly why: %s', async (_, read, words) => {
    await openReport({ log: { ...createMemorySessionLog(), read } });
    await screen.findByRole('heading', { name: '这份报告打不开' });
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  });

  it('sends a call of an assignment back to it, where trying again counts', async () => {
    const task = { assignment: 'a-1', coach: 'end', hints: true } as const;
    const events = recordCall(['您好']).events.map((event) =>
      event.type === 'session.started' ? { ...event, task } : event,
    );
    await openReport({ events });
    const back = await screen.findByRole('link', { name: '回到作业' });
    expect(back.getAttribute('href')).toBe('#/task/a-1');
    expect(screen.queryByRole('link', { name: '再试一次' })).toBeNull();
  });

  it('can be tried again when the scenario could not be reached', async () => {
    let isThere = false;
    const load = async () => (isThere ? ok(fixtureScenario) : fail('unreachable' as const));
    const { person } = await openReport({
      events: recordCall(['您好']).events,
      scenarios: fixtureSource({ load }),
    });
    await screen.findByText(/场景文件没有加载成功/);
    isThere = true;
    await person.click(screen.getByRole('button', { name: '再试一次' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('评分报告'),
    );
  });
});
