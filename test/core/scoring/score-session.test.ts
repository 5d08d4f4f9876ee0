import { describe, expect, it } from 'vitest';
import { tinyScenario } from '../tiny-scenario.ts';
import { type Rubric, rubricSchema } from '../../../src/core/scenario/rubric.ts';
import { findTurningPoints } from '../../../src/core/scoring/curve.ts';
import { scoreSession } from '../../../src/core/scoring/score-session.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import type { SessionCommand } from '../../../src/core/session/session-event.ts';

type Checks = Rubric['criteria'][number]['checks'];

const rubricOf = (checks: unknown, caps: unknown = []): Rubric =>
  rubricSchema.parse({
    schema: 1,
    id: 'simple',
    pass: 60,
    criteria: [{ id: 'all', points: 10, raters: ['machine'], checks }],
    caps,
  });

/** Plays commands under a rubric with these checks and scores the call. */
function score(checks: unknown, lines: readonly (string | SessionCommand)[], caps: unknown = []) {
  const scenario = tinyScenario({ rubric: rubricOf(checks, caps) });
  const stage = stageFor(scenario);
  const begin = startSession(
    stage,
    createSession({ scenario, session: 's', level: 'assisted', seed: 1, at: 0 }),
  );
  const state = lines.reduce((now, line) => {
    const command: SessionCommand = typeof line === 'string' ? { type: 'say', text: line } : line;
    const done = perform(stage, now, command, now.next * 1000);
    return done.ok ? performAnswer(stage, done.value.state, now.next * 1000).state : now;
  }, begin);
  return scoreSession(scenario, state);
}

const pickUp = (rings: number): SessionCommand => ({ type: 'pick-up', rings });
const GREETING = '您好，顺达物流客服中心，工号1027，请问有什么可以帮您？';

describe('the score', () => {
  it('gives points for an act in time, with the words that earned them', () => {
    const checks = [
      { id: 'greeting', points: 10, kind: 'acts', acts: ['greeting'], 'within-first': 1 },
    ];
    const report = score(checks, [pickUp(1), GREETING]);
    expect(report.total).toBe(100);
    expect(report.findings[0]).toMatchObject({
      kind: 'won',
      points: 10,
      turn: 1,
      start: 0,
      about: 'greeting',
    });
    expect(score(checks, [pickUp(1), '请问单号是多少？', GREETING]).total).toBe(0);
  });

  it('counts only the last sentences for a farewell', () => {
    const checks = [
      { id: 'farewell', points: 10, kind: 'acts', acts: ['goodbye'], 'within-last': 1 },
    ];
    expect(score(checks, [pickUp(1), '再见。', '请问单号是多少？']).total).toBe(0);
    expect(score(checks, [pickUp(1), '请问单号是多少？', '再见。']).total).toBe(100);
  });

  it('names the words, the rule and a better wording for every fault, and never goes below nothing', () => {
    const cost = { light: 2, medium: 4, heavy: 7, fatal: 10 };
    const checks = [
      { id: 'wording', points: 10, kind: 'faults', classes: ['blame', 'provoke'], cost },
    ];
    const report = score(checks, [pickUp(1), '谁让你不早说。', '有本事你去投诉啊。']);
    expect(report.total).toBe(0);
    const faults = report.findings.filter(({ kind }) => kind === 'lost');
    expect(faults.map(({ fault }) => fault?.class)).toEqual(['blame', 'provoke']);
    for (const { better, start, end } of faults) {
      expect(better).toMatch(/\p{Script=Han}/u);
      expect((end ?? 0) - (start ?? 0)).toBeGreaterThan(0);
    }
  });

  it('takes no more from a check than it has: the first faults cost, the rest are only named', () => {
    const checks = [
      {
        id: 'forbidden',
        points: 10,
        kind: 'faults',
        classes: ['blame', 'emotion-denial'],
        cost: { light: 6, medium: 6, heavy: 6, fatal: 6 },
      },
    ];
    const report = score(checks, [pickUp(1), '您别激动。', '您别激动啊。', '您先别激动。']);
    expect(report.findings.map(({ kind, points }) => [kind, points])).toEqual([
      ['lost', -6],
      ['lost', -4],
      ['lost', 0],
    ]);
    expect(report.total).toBe(0);
  });

  it('pays for the share of required facts and of needs, a promise counting half', () => {
    expect(
      score([{ id: 'facts', points: 10, kind: 'facts' }], [pickUp(1), '请问单号是多少？']).total,
    ).toBe(100);
    const needs = [{ id: 'needs', points: 10, kind: 'needs' }];
    expect(score(needs, [pickUp(1), '您好', '这件事由我负责到底。']).total).toBe(25);
  });

  it('does not take silence for accuracy', () => {
    const checks = [{ id: 'true', points: 10, kind: 'statements', standing: 'false' }];
    expect(score(checks, [pickUp(1), GREETING]).total).toBe(0);
    expect(score(checks, [pickUp(1), '目前查到没有扫描记录。']).total).toBe(100);
    expect(score(checks, [pickUp(1), '目前查到没有扫描记录，系统显示已经签收。']).total).toBe(0);
  });

  it('lowers the score for a late pick-up, an unannounced hold and for hanging up', () => {
    const [rings, holds, hangUp] = [
      [{ id: 'rings', points: 10, kind: 'rings', 'at-most': 3 }],
      [{ id: 'holds', points: 10, kind: 'holds' }],
      [{ id: 'hang-up', points: 10, kind: 'hang-up' }],
    ];
    expect(score(rings, [pickUp(3)]).total).toBe(100);
    expect(score(rings, [pickUp(4)]).total).toBe(0);
    const hold: readonly SessionCommand[] = [{ type: 'hold' }, { type: 'resume', seconds: 10 }];
    expect(score(holds, [pickUp(1), '您好', ...hold, '让您久等了，感谢等待。']).total).toBe(0);
    expect(
      score(holds, [pickUp(1), '请您稍等，我查一下，可以吗？', ...hold, '让您久等了，感谢等待。'])
        .total,
    ).toBe(100);
    expect(
      score(holds, [pickUp(1), '请您稍等，我查一下，可以吗？', ...hold, '单号多少？']).total,
    ).toBe(0);
    expect(score(hangUp, [pickUp(1), '您好', { type: 'hang-up' }]).total).toBe(0);
  });

  it('takes nothing from who put nobody on hold, and has no praise for it', () => {
    const holds: Checks = [{ id: 'holds', points: 10, kind: 'holds' }];
    const none = score(holds, [pickUp(1), '您好']);
    expect(none.total).toBe(100);
    expect(none.findings).toEqual([]);
    const hold: readonly SessionCommand[] = [{ type: 'hold' }, { type: 'resume', seconds: 10 }];
    const asked = [pickUp(1), '请您稍等，我查一下，可以吗？', ...hold, '让您久等了，感谢等待。'];
    expect(score(holds, asked).findings.map(({ kind }) => kind)).toEqual(['won']);
  });

  it('is capped by a fatal item whatever else was earned, and says by which words', () => {
    const caps = [
      { id: 'abuse', total: 0, 'any-sentence': { faults: ['vulgar'] } },
      { id: 'no-time', total: 59, 'never-did': ['time-commitment'] },
    ];
    const checks = [{ id: 'greeting', points: 10, kind: 'acts', acts: ['greeting'] }];
    const rude = score(checks, [pickUp(1), GREETING, '你他妈烦不烦'], caps);
    expect(rude).toMatchObject({ total: 0, uncapped: 100, fatal: true, passed: false });
    expect(rude.caps.map(({ id }) => id)).toEqual(['abuse', 'no-time']);
    expect(rude.caps[0]?.turn).toBe(3);
    expect(score(checks, [pickUp(1), GREETING], caps)).toMatchObject({ total: 59, fatal: false });
  });

  it('ends a call over abuse, fails it over a coarse word at nobody, and forgives an exclamation', () => {
    const caps = [
      { id: 'abuse', total: 0, 'any-sentence': { faults: ['vulgar'] }, severities: ['fatal'] },
      {
        id: 'coarse-word',
        total: 59,
        'any-sentence': { faults: ['vulgar'] },
        severities: ['heavy'],
      },
    ];
    const checks = [{ id: 'greeting', points: 10, kind: 'acts', acts: ['greeting'] }];
    const capsAfter = (text: string): readonly string[] =>
      score(checks, [pickUp(1), GREETING, text], caps).caps.map(({ id }) => id);
    expect(capsAfter('你他妈烦不烦')).toEqual(['abuse']);
    expect(capsAfter('卧槽，我点错了')).toEqual(['coarse-word']);
    expect(capsAfter('我靠，我点错了')).toEqual([]);
  });

  it('takes a point for every hint', () => {
    const checks = [{ id: 'greeting', points: 10, kind: 'acts', acts: ['greeting'] }];
    const report = score(checks, [
      pickUp(1),
      { type: 'take-hint' },
      { type: 'take-hint' },
      GREETING,
    ]);
    expect(report).toMatchObject({ total: 98, hints: { taken: 2, cost: 2 } });
  });

  it('leaves out what only people can rate', () => {
    const rubric: Rubric = {
      ...rubricOf([{ id: 'greeting', points: 10, kind: 'acts', acts: ['greeting'] }]),
    };
    const reflection = {
      id: 'reflection',
      points: 90,
      raters: ['self' as const],
      when: 'talk' as const,
      observed: [],
      checks: [] as Checks,
    };
    const scenario = tinyScenario({
      rubric: { ...rubric, criteria: [...rubric.criteria, reflection] },
    });
    const stage = stageFor(scenario);
    const begin = startSession(
      stage,
      createSession({ scenario, session: 's', level: 'real', seed: 1, at: 0 }),
    );
    expect(scoreSession(scenario, begin).criteria.map(({ rated }) => rated)).toEqual([true, false]);
  });

  it('draws the patience curve and finds where it turned', () => {
    const report = score(
      [],
      [pickUp(1), GREETING, '谁让你不早说。', '您着急的心情我理解，真的很抱歉。'],
    );
    expect(report.curve[0]?.patience).toBe(50);
    expect(report.turningPoints.map(({ by }) => Math.sign(by))).toEqual([-1, 1]);
  });

  it('states a change of patience as the difference of the figures that are shown', () => {
    const curve = [89.4, 76.6, 64.4, 84.6].map((patience, turn) => ({ turn, patience }));
    expect(findTurningPoints(curve).map(({ by }) => by)).toEqual([-12, -13, 21]);
  });
});
