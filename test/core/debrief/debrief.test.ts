import { describe, expect, it } from 'vitest';
import { betterSentences } from '../../../src/core/debrief/better-sentences.ts';
import { judgeWording } from '../../../src/core/debrief/judge-wording.ts';
import { leftUndone } from '../../../src/core/debrief/left-undone.ts';
import { promisedSentences } from '../../../src/core/debrief/promised-sentences.ts';
import { stepsOf } from '../../../src/core/debrief/steps.ts';
import { turningMoments, worstMoment } from '../../../src/core/debrief/turning-moments.ts';
import { whatToPractise } from '../../../src/core/debrief/what-to-practise.ts';
import { promiseLedger } from '../../../src/core/scoring/promises.ts';
import { forkSession } from '../../../src/core/session/fork.ts';
import { stageFor } from '../../../src/core/session/play-stage.ts';
import { replay } from '../../../src/core/session/replay.ts';
import { scriptedCall } from '../../support/scripted-call.ts';

const rude = await scriptedCall('lost-cargo', 'rude');
const curt = await scriptedCall('lost-cargo', 'curt');
const novice = await scriptedCall('cigarette-dispute', 'novice');
const exemplary = await scriptedCall('lost-cargo', 'exemplary');

describe('the two forms of a debrief', () => {
  it('take five minutes and twenty', () => {
    const minutes = (form: 'short' | 'long') =>
      stepsOf(form).reduce((sum, step) => sum + step.minutes, 0);
    expect([minutes('short'), minutes('long')]).toEqual([5, 20]);
  });

  it('let people speak before the machine and end in a commitment', () => {
    for (const form of ['short', 'long'] as const) {
      const steps = stepsOf(form).map(({ step }) => step);
      expect(steps.slice(0, 3)).toEqual(['observer', 'self', 'turns']);
      expect(steps.at(-1)).toBe('commitment');
    }
  });
});

describe('the turning points', () => {
  const moments = turningMoments(rude.report, rude.state);

  it('stand between what the customer said before and what came of it', () => {
    const numbers = moments.map(({ before, turn, after }) =>
      [before, turn, after].flatMap((one) => (one === undefined ? [] : [one.n])),
    );
    expect(numbers.some((around) => around.length === 3)).toBe(true);
    for (const around of numbers) expect([...around].sort((a, b) => a - b)).toEqual(around);
    expect(moments.map(({ turn }) => turn.by)).not.toContain('customer');
  });

  it('have a deepest fall, and the talk can be taken up again right before it', () => {
    const worst = worstMoment(moments);
    expect(worst?.by).toBe(Math.min(...moments.map(({ by }) => by)));
    const fresh = { session: 'again', level: 'real', at: 9_000_000 } as const;
    const events = forkSession(rude.events, worst?.turn.n ?? 0, fresh);
    const again = replay(stageFor(rude.scenario), events);
    expect(again).toMatchObject({ ok: true, value: { phase: 'talking', pending: 'nothing' } });
  });

  it('have no deepest fall where the customer only calmed down', () => {
    expect(worstMoment(moments.filter(({ by }) => by > 0))).toBeUndefined();
  });
});

describe('the sentences to say better', () => {
  const better = ({ scenario, report, state }: typeof rude) =>
    betterSentences(scenario, report, state);

  it('are at most three, the costliest first, and no sentence twice', () => {
    const three = better(curt);
    expect(three).toHaveLength(3);
    const costs = three.map(({ cost }) => cost);
    expect([...costs].sort((a, b) => b - a)).toEqual(costs);
    expect(new Set(three.map(({ sentence }) => sentence.n)).size).toBe(3);
  });

  it('come with a wording to say instead, each only once', () => {
    for (const { findings, wordings } of better(curt)) {
      expect(findings.length).toBeGreaterThanOrEqual(wordings.length);
      expect(wordings.length).toBeGreaterThan(0);
      expect(wordings).not.toContain('');
      expect(new Set(wordings).size).toBe(wordings.length);
    }
  });

  it('are also those that broke no rule but angered the customer, with what the moment called for', () => {
    const angering = better(novice).filter(({ findings }) => findings.length === 0);
    expect(angering.length).toBeGreaterThan(0);
    for (const { fall, expects } of angering) {
      expect(fall).toBeGreaterThan(0);
      expect(expects.length).toBeGreaterThan(0);
    }
  });

  it('are none where nothing said was wrong', () => {
    expect(better(exemplary)).toEqual([]);
  });
});

describe('an own wording', () => {
  const [first] = betterSentences(rude.scenario, rude.report, rude.state);
  const judge = (text: string) =>
    judgeWording(rude.scenario, rude.state, first?.sentence ?? { n: 0 }, text);

  it('is judged like a sentence said at that place of the talk', () => {
    expect(judge('您着急我完全理解，我马上为您查询。')).toMatchObject({ problems: [] });
    expect(judge('您着急我完全理解，我马上为您查询。').acts).toContain('empathy');
    expect(judge('您别激动。').problems).toMatchObject([{ fault: 'emotion-denial' }]);
  });

  it('is told what is not true, or not for the agent to promise', () => {
    const { topics } = rude.scenario.script;
    const id = Object.keys(topics).find((topic) => topics[topic]?.standing === 'authority') ?? '';
    const [example = ''] = rude.scenario.strings.topics[id]?.examples ?? [];
    expect(judge(example).problems).toContainEqual(
      expect.objectContaining({ topic: id, standing: 'authority' }),
    );
  });
});

describe('the promises', () => {
  it('are sentences, each once however many times of day it names', async () => {
    const { state } = await scriptedCall('lost-cargo', 'over-promiser');
    const promises = promisedSentences(state);
    const words = promises.map((promise) => promise.words);
    expect(promises.length).toBeGreaterThan(0);
    expect(promiseLedger(state.turns).length).toBeGreaterThanOrEqual(promises.length);
    expect(new Set(promises.map(({ key }) => key)).size).toBe(promises.length);
    expect(words.every((one) => one !== '')).toBe(true);
  });
});

describe('what was left undone', () => {
  it('names steps, facts and needs in the order of the case', () => {
    const { steps, facts, needs } = leftUndone(rude.scenario, rude.state);
    const order = rude.scenario.script.procedure.map(({ step }) => step);
    expect(steps).toEqual(order.filter((step) => steps.includes(step)));
    expect(steps.length).toBeGreaterThan(0);
    expect(facts.length).toBeGreaterThan(0);
    expect(needs.open.length).toBeGreaterThan(0);
  });

  it('is nothing after an exemplary call', () => {
    expect(leftUndone(exemplary.scenario, exemplary.state)).toMatchObject({
      steps: [],
      facts: [],
      needs: { open: [] },
    });
  });
});

describe('what to practise', () => {
  it('is what cost most in the weakest criteria, and never the customer’s mood itself', () => {
    const practice = whatToPractise(rude.scenario.rubric, rude.report);
    expect(practice).toHaveLength(3);
    expect(practice.map(({ criterion }) => criterion)).not.toContain('mood');
    for (const { check } of practice)
      expect(rude.scenario.rubricStrings.checks[check]?.advice).toBeTruthy();
  });

  it('is nothing where every criterion went well', () => {
    expect(whatToPractise(exemplary.scenario.rubric, exemplary.report)).toEqual([]);
  });
});
