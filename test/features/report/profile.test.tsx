import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/core/shared/result.ts';
import { fixtureScenario, fixtureSource } from '../fixture-scenario.ts';
import { openReport } from './open-report.tsx';
import { recordCall } from './recorded-call.ts';

const CALL = ['您好，请问单号是多少？', '是两个箱子吗？', '别激动。', '好的，谢谢您。'];

const profile = async (name = '说话概况') => screen.findByRole('region', { name });

const figure = async (name: string) =>
  within(await profile())
    .getByText(name)
    .closest('div')
    ?.querySelector('dd')?.textContent;

const courtesy = async (name: string) =>
  within(await profile())
    .getByRole('rowheader', { name })
    .closest('tr')?.textContent;

describe('how the agent talked', () => {
  it('is counted: length, questions and the time to reply', async () => {
    await openReport({ events: recordCall(CALL).events });
    expect(await figure('你一共说了')).toBe('4 句 · 23 字');
    expect(await figure('平均一句')).toBe('6 字');
    expect(await figure('最长一句')).toBe('9 字');
    expect(await figure('开放式问题')).toBe('1');
    expect(await figure('封闭式问题')).toBe('1');
    expect(await figure('通常多久回应')).toMatch(/^\d+ 秒$/);
  });

  it('gives each courtesy as so many of all sentences, in a table', async () => {
    await openReport({ events: recordCall(CALL).events });
    expect(await courtesy('尊称')).toContain('2 / 4 句');
    expect(await courtesy('致谢')).toContain('1 / 4 句');
    expect(await courtesy('致歉')).toContain('0 / 4 句');
    expect(await courtesy('没有触犯用语规则')).toContain('3 / 4 句');
    expect(within(await profile()).getByRole('table', { name: '礼貌和用语' })).toBeTruthy();
  });

  it('shares the talk out between both without a rest', async () => {
    await openReport({ events: recordCall(CALL).events });
    const shares = (await profile()).textContent.match(/你 (\d+)%林工 (\d+)%/);
    expect(Number(shares?.[1]) + Number(shares?.[2])).toBe(100);
  });

  it('has no reply time where nothing was replied to', async () => {
    await openReport({ events: recordCall(['您好']).events });
    expect(await figure('通常多久回应')).toBe('–');
  });

  it('counts nothing when nothing was said', async () => {
    await openReport({ events: recordCall([]).events });
    expect((await profile()).textContent).toContain('你还没有说话');
    expect(within(await profile()).queryByRole('table')).toBeNull();
  });

  it('speaks the interface’s language, and counts in the unit of the call’s', async () => {
    await openReport({ events: recordCall(['您好']).events, locale: 'en' });
    expect((await profile('How you talked')).textContent).toContain('1 sentence · 2 characters');
    expect((await profile('How you talked')).textContent).toContain('1 of 1');
  });

  it('counts words where the language of the call has them', async () => {
    const load = async () => ok({ ...fixtureScenario, locale: 'en' });
    await openReport({
      events: recordCall(['Good morning to you']).events,
      scenarios: fixtureSource({ load }),
    });
    expect(await figure('你一共说了')).toBe('1 句 · 4 个词');
  });
});
