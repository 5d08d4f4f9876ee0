import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { ok } from '../../../src/core/shared/result.ts';
import { fixtureScenario, fixtureSource } from '../fixture-scenario.ts';
import { openReport } from './open-report.tsx';
import { recordCall } from './recorded-call.ts';

const TRUTH = '没有说与记录不符的话';

/** The known call with marks for saying nothing the records contradict. */
const scenario: Scenario = {
  ...fixtureScenario,
  rubric: {
    ...fixtureScenario.rubric,
    criteria: [
      {
        id: 'accuracy',
        points: 7,
        raters: ['machine'],
        when: 'talk',
        observed: [],
        checks: [{ id: 'truth', points: 7, kind: 'statements', standing: 'false' }],
      },
    ],
  },
  rubricStrings: {
    ...fixtureScenario.rubricStrings,
    criteria: {
      accuracy: { name: '业务准确', low: '说了假话。', middle: '有出入。', high: '句句属实。' },
    },
    checks: { truth: { name: TRUTH, why: '毁掉信任。', advice: '先看记录。' } },
  },
};

const open = async (said: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  openReport({
    events: recordCall([said]).events,
    scenarios: fixtureSource({ load: async () => ok(scenario) }),
    locale,
  });

describe('marks for saying nothing wrong', () => {
  it('are not denied as if something wrong had been said when nothing was', async () => {
    await open('您好');
    const heading = await screen.findByRole('heading', { name: '没有告诉客户任何经核实的情况' });
    expect(heading.closest('li')?.textContent).toMatch(/扣 7 分.*准确与否无从谈起/s);
    expect(screen.queryByRole('heading', { name: TRUTH })).toBeNull();
    const row = screen.getByText(/没有可以核实的内容/).closest('li');
    expect(row?.textContent).toContain(TRUTH);
    expect(screen.queryByText('先看记录。')).toBeNull();
  });

  it('say so in English, too', async () => {
    await open('您好', 'en');
    const name = 'You told the customer nothing that could be checked';
    const heading = await screen.findByRole('heading', { name });
    expect(heading.getAttribute('lang')).toBe('en');
  });

  it('name the rule and the words when something false was said', async () => {
    await open('系统显示已经签收');
    const heading = await screen.findByRole('heading', { name: TRUTH });
    expect(heading.closest('li')?.textContent).toMatch(/已经签收.*记录里没有签收/s);
    expect(screen.queryByText(/没有可以核实的内容/)).toBeNull();
    const row = screen.getByRole('rowheader', { name: '业务准确' }).closest('tr');
    expect(row?.textContent).toContain('先看记录。');
  });
});
