import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import type { Sheet } from '../../../src/core/assessment/assessment-log.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { InterfaceLocale } from '../../../src/core/settings/settings.ts';
import { ok } from '../../../src/core/shared/result.ts';
import { PaperScreen } from '../../../src/features/paper/paper-screen.tsx';
import { fillSheets, handedInSheet } from '../../support/handed-in-sheet.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { memorySheets } from '../debrief/open-debrief.tsx';
import { fixtureScenario, fixtureSource } from '../fixture-scenario.ts';
import { recordCall } from '../report/recorded-call.ts';

/** The same case with criteria an observer may rate. */
const scenario: Scenario = {
  ...fixtureScenario,
  rubric: {
    ...fixtureScenario.rubric,
    criteria: fixtureScenario.rubric.criteria.map((criterion) => ({
      ...criterion,
      raters: ['machine', 'observer'],
    })),
  },
};
/** The same score sheet in English; what was said stays as it was. */
const inEnglish: Scenario = {
  ...scenario,
  locale: 'en',
  rubricStrings: {
    ...scenario.rubricStrings,
    criteria: Object.fromEntries(
      Object.entries(scenario.rubricStrings.criteria).map(([id, one]) => [
        id,
        { ...one, name: `Criterion ${id}` },
      ]),
    ),
    checks: Object.fromEntries(
      Object.entries(scenario.rubricStrings.checks).map(([id, one]) => [
        id,
        { ...one, name: `Check ${id}` },
      ]),
    ),
  },
};
const load = async (_id: string, locale: string) => ok(locale === 'en' ? inEnglish : scenario);

const names = { agent: '李明', customer: '王芳', observers: ['张伟', '赵敏'] };
const { events } = recordCall(['您好', '您别激动']);
const grouped = events.map((event) =>
  event.type === 'session.started' ? { ...event, names, customer: 'person' as const } : event,
);
const denial = events.find((event) => event.type === 'agent.said' && event.text === '您别激动');

async function openPaperIn(locale: InterfaceLocale, ...sheets: readonly Sheet[]) {
  const sessionLog = createMemorySessionLog();
  const assessmentLog = memorySheets();
  await fill(sessionLog, grouped);
  await fillSheets(assessmentLog, ...sheets);
  return renderScreen(
    <PaperScreen
      session="s"
      {...{ sessionLog, assessmentLog }}
      scenarios={fixtureSource({ load })}
    />,
    locale,
  );
}

const openPaper = (...sheets: readonly Sheet[]) => openPaperIn('zh-CN', ...sheets);

const filled = handedInSheet({
  scenario,
  session: 's',
  marks: [{ type: 'mark.made', kind: 'tone', note: '像训人', about: denial?.n ?? 0 }],
});
const form = (name: string | RegExp) => screen.findByRole('region', { name });

describe('the group’s observation sheet', () => {
  it('is filled in from what an observer has handed in', async () => {
    await openPaper(filled);
    const sheet = await form(/观察记录表：观察员 · 张伟/);
    expect(sheet.textContent).toMatch(/座席李明.*客户王芳.*观察员张伟、赵敏/s);
    const greeting = within(sheet).getByRole('row', { name: /第一句有问候/ });
    expect(greeting.textContent).toMatch(/☑是☐否☐无/);
    const opening = within(sheet).getByRole('row', { name: /接通电话/ });
    expect(opening.textContent).toContain('4');
    expect(sheet.textContent).toMatch(/语气.*您别激动.*像训人.*声音平稳.*先道歉再问单号/s);
  });

  it('is empty for writing by hand where nobody has handed one in, with room for names and signatures', async () => {
    await openPaper();
    const sheet = await form(/空白观察记录表/);
    expect(sheet.textContent).toMatch(/接通电话.*1 2 3 4 5/s);
    expect(sheet.textContent).not.toContain('☑');
    expect(sheet.textContent).toContain('没有问候。');
    const lines = within(sheet).getByRole('list', { name: '签名' });
    const people = within(lines).getAllByRole('listitem');
    expect(people.map((line) => line.textContent)).toEqual([
      '座席',
      '客户',
      '观察员',
      '老师',
      '日期',
    ]);
  });

  it('leaves out what has been begun and not handed in, and the agent’s own', async () => {
    const own = handedInSheet({ scenario, session: 's', rater: 'self' });
    await openPaper(filled.slice(0, 2), own);
    await form(/空白观察记录表/);
    expect(screen.queryByRole('checkbox', { name: /张伟/ })).toBeNull();
  });
});

describe('what is printed', () => {
  it('is chosen sheet by sheet', async () => {
    const { person } = await openPaper(filled);
    await person.click(await screen.findByRole('checkbox', { name: '对话记录和点评' }));
    const talk = await form('对话记录和点评');
    const row = within(talk).getByRole('row', { name: /您别激动/ });
    expect(row.textContent).toMatch(/座席.*您别激动.*扣 \d+ 分：否定情绪.*可以这样说/s);
    await person.click(screen.getByRole('checkbox', { name: /张伟/ }));
    expect(screen.queryByRole('region', { name: /张伟/ })).toBeNull();
  });

  it('names the score sheet in the reader’s language, and leaves what was said as it was', async () => {
    const { person } = await openPaperIn('en');
    const empty = await form(/Empty observation sheet/);
    expect(empty.textContent).toMatch(/Criterion opening.*Check greeting/s);
    expect(empty.textContent).not.toContain('接通电话');
    await person.click(screen.getByRole('checkbox', { name: 'Transcript with comments' }));
    const talk = await form('Transcript with comments');
    expect(talk.textContent).toContain('您别激动');
    expect(talk.textContent).toContain('Check required-facts');
  });

  it('says of what should have been done that it was not met, never that it cost points to do it', async () => {
    const { person } = await openPaper();
    await person.click(await screen.findByRole('checkbox', { name: '对话记录和点评' }));
    const talk = await form('对话记录和点评');
    expect(talk.textContent).toMatch(/没达到，扣 \d+ 分：问清必须了解的情况/);
    expect(talk.textContent).not.toMatch(/没达到，扣 [\d.]+ 分：否定情绪/);
  });

  it('is nothing until something is ticked', async () => {
    const { person } = await openPaper();
    await person.click(await screen.findByRole('checkbox', { name: /空白/ }));
    expect(screen.getByText('先勾选至少一张表。')).toBeTruthy();
    expect(screen.getByRole('button', { name: '打印' })).toHaveProperty('disabled', true);
  });

  it('offers no ticket where the case has none', async () => {
    await openPaper();
    await form(/空白观察记录表/);
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  });
});
