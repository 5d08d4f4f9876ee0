import { describe, expect, it } from 'vitest';
import { scriptSchema } from '../../../src/core/scenario/script.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import { tinyScenario, tinyScript } from '../tiny-scenario.ts';

const tiny = tinyScenario();
const scenario = {
  ...tiny,
  script: scriptSchema.parse({
    ...tinyScript,
    facts: {
      waybill: { 'asked-by': { topics: ['waybill-number'] }, answer: 'fact-waybill' },
      date: { 'asked-by': { topics: ['date'] }, answer: 'fact-date' },
    },
    topics: { ...tinyScript.topics, date: {} },
  }),
  strings: {
    ...tiny.strings,
    facts: { ...tiny.strings.facts, date: 'd' },
    lines: { ...tiny.strings.lines, 'fact-date': { any: ['周四寄的'] } },
  },
  topics: { ...tiny.topics, date: { patterns: ['哪天寄'], examples: [] } },
};

/** What the customer answered last: the slots of the lines. */
function lastAnswer(sentences: readonly string[]): readonly string[] {
  const stage = stageFor(scenario);
  const fresh = createSession({ scenario, session: 's', level: 'assisted', seed: 1, at: 0 });
  let state = startSession(stage, fresh);
  const commands = [
    { type: 'pick-up', rings: 1 } as const,
    ...sentences.map((text) => ({ type: 'say', text }) as const),
  ];
  for (const command of commands) {
    const done = perform(stage, state, command, state.next * 1000);
    if (done.ok) state = performAnswer(stage, done.value.state, state.next * 1000).state;
  }
  const last = state.turns.findLast((turn) => turn.by === 'customer');
  return last?.by === 'customer' ? last.parts.map(({ line }) => line.split('/')[0] ?? '') : [];
}

describe('a customer asked for what he has told already', () => {
  it('says so when that was all he was asked for', () => {
    expect(lastAnswer(['您好，哪天寄的？', '请问是哪天寄的呢？'])).toContain('again');
  });

  it('does not say so before something he is telling for the first time', () => {
    const answer = lastAnswer(['您好，哪天寄的？', '单号是多少？是哪天寄的呢？']);
    expect(answer).toEqual(expect.arrayContaining(['fact-waybill', 'fact-date']));
    expect(answer).not.toContain('again');
  });
});
