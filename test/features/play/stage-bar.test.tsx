import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { ok } from '../../../src/core/shared/result.ts';
import { fixtureScenario, fixtureSource } from '../fixture-scenario.ts';
import { recordCall } from '../report/recorded-call.ts';
import { openCall } from './open-call.tsx';

/** The known call with a stage at its end that no talk comes to. */
const scenario: Scenario = {
  ...fixtureScenario,
  script: {
    ...fixtureScenario.script,
    stages: {
      ...fixtureScenario.script.stages,
      closing: { expects: [], beats: { thanks: { line: 'asks-time' } } },
    },
  },
  strings: {
    ...fixtureScenario.strings,
    stages: { ...fixtureScenario.strings.stages, closing: '收尾' },
  },
};
const scenarios = fixtureSource({ load: async () => ok(scenario) });

const open = async (sentences: readonly string[]) => {
  const { events } = recordCall(sentences, { scenario });
  await openCall({ so_far: events.slice(1), scenarios });
  const bar = await screen.findByRole('list', { name: '通话阶段' });
  return within(bar)
    .getAllByRole('listitem')
    .map((stage) => stage.dataset['place']);
};

describe('the way a call goes', () => {
  it('lies behind altogether when the call has ended well, whichever stages it took', async () => {
    const places = await open(['您着急我理解。', '我今天下午四点前给您回电。']);
    expect(places).toEqual(['done', 'done', 'done']);
  });

  it('stands where the call broke off when it has not', async () => {
    const places = await open(['您着急我理解。']);
    expect(places).toEqual(['now', 'ahead', 'ahead']);
  });
});
