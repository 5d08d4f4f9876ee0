import { describe, expect, it } from 'vitest';
import { betterSentences } from '../../../src/core/debrief/better-sentences.ts';
import { leftUndone } from '../../../src/core/debrief/left-undone.ts';
import { stepsOf } from '../../../src/core/debrief/steps.ts';
import { turningMoments, worstMoment } from '../../../src/core/debrief/turning-moments.ts';
import { whatToPractise } from '../../../src/core/debrief/what-to-practise.ts';
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
    expect(moments.length).toBeGreaterThan(0);
    for (const { before, turn, after } of moments) {
      expect(turn.by).not.toBe('customer');
      if (before !== undefined) expect(before.n).toBeLessThan(turn.n);
      if (after !== undefined) expect(after.n).toBeGreaterThan(turn.n);
    }
    expect(moments.some(({ before, after }) => before !== undefined && after !== undefined)).toBe(
      true,
    );
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
    for (const { findings } of better(curt)) {
      expect(findings.length).toBeGreaterThan(0);
      const wordings = findings.map((finding) => finding.better);
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
