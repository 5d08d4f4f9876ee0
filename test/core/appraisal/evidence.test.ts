import { describe, expect, it } from 'vitest';
import { analyseRound } from '../../../src/core/appraisal/analyse-round.ts';
import { type Evidence, NO_EVIDENCE } from '../../../src/core/appraisal/evidence.ts';
import { gatherEvidence } from '../../../src/core/appraisal/gather-evidence.ts';
import { INDICATOR_SETS } from '../../../src/core/appraisal/indicator-sets.ts';
import {
  caseState,
  dueChecks,
  isCheckDue,
  lackingOf,
  progressOf,
} from '../../../src/core/appraisal/round-progress.ts';
import {
  faultsOfPlan,
  type RoundPlan,
  roundPlanSchema,
} from '../../../src/core/appraisal/round-plan.ts';
import { checkSubmission } from '../../../src/core/classroom/check/check-submission.ts';
import type { Decision } from '../../../src/core/classroom/decision.ts';
import { gradebook } from '../../../src/core/classroom/gradebook.ts';
import type { SubmissionRecord } from '../../../src/core/classroom/record.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { ok } from '../../../src/core/shared/result.ts';
import {
  agreed,
  APPROVED,
  CLOSED,
  CONCLUDED,
  DAY,
  marked,
  OPENED,
  replied,
  reviewed,
  roundAfter,
  roundPlan,
  START,
  told,
  UP_TO_NOTICES,
} from '../../support/appraisal-round.ts';
import {
  assignment,
  checked,
  NOON,
  PLAIN,
  ROSTER,
  RUDE,
  SCENARIO,
  session,
  sheet,
  submission,
  talk,
} from '../../support/class-fixture.ts';

/** Empathy speaks for the quality; manners, with the wording, for the attitude. */
const PLAN: RoundPlan = roundPlan({
  indicators: [
    { id: 'quality', name: '质量', about: '', weight: 50, criteria: ['care'], measures: [] },
    {
      id: 'attitude',
      name: '态度',
      about: '',
      weight: 30,
      criteria: ['manner', 'wording'],
      measures: [],
    },
    {
      id: 'efficiency',
      name: '效率',
      about: '',
      weight: 20,
      criteria: [],
      measures: ['done', 'on-time'],
    },
  ],
});

function evidenceOf(
  records: readonly SubmissionRecord[],
  { shared = assignment(), decisions = [] as readonly Decision[], student = 'ming' } = {},
): Evidence {
  const book = gradebook({ students: ROSTER, assignment: shared, records, decisions });
  const whole = { schema: 1 as const, shared, class: 'k1', madeAt: NOON, counts: 1 };
  return gatherEvidence(
    student,
    [{ assignment: whole, book, sheets: records.flatMap((record) => record.sheets) }],
    PLAN,
  );
}

describe('what the hand-ins say about a student', () => {
  it('is the share of points by the criteria of each indicator', async () => {
    const polite = await checked();
    const rude = await checked({ sessions: [session(talk({ said: [RUDE] }))] });
    expect(evidenceOf([polite]).records).toEqual({ quality: 100, attitude: 100, efficiency: 100 });
    const { records, quotes } = evidenceOf([rude]);
    expect(records['quality']).toBe(0);
    expect(records['attitude']).toBeLessThan(100);
    expect(quotes.map(({ text, indicator }) => [text, indicator])).toContainEqual([
      RUDE,
      'attitude',
    ]);
  });

  it('counts a talk only where the gradebook counts it', async () => {
    const best = session(talk({ session: 'a' }));
    const worse = session(talk({ session: 'b', at: NOON + 1_000_000, said: [RUDE] }));
    const both = await checked({ sessions: [best, worse] });
    expect(evidenceOf([both])).toMatchObject({ talks: 1, records: { quality: 100 }, quotes: [] });
  });

  it('takes the student’s own self sheet and every observer’s, as points out of 100', async () => {
    const own = await checked({
      sheets: [sheet({ rater: 'self', name: '小明', level: 3 }), sheet({ level: 5 })],
    });
    const { self, peers } = evidenceOf([own]);
    expect(self).toEqual({ quality: 50, attitude: 50 });
    expect(peers).toEqual([{ name: '小红', points: { quality: 100, attitude: 100 } }]);
  });

  it('ignores sheets that were not handed in', async () => {
    const open = await checked({
      sheets: [sheet({ rater: 'self', name: '小明', handedIn: false })],
    });
    expect(evidenceOf([open]).self).toEqual({});
  });

  it('halves punctuality for what came late, unless the teacher has excused it', async () => {
    const shared = assignment({ due: NOON });
    const late = await checked({}, shared);
    expect(evidenceOf([late], { shared }).records['efficiency']).toBe(75);
    const excused: Decision = {
      n: 0,
      at: NOON,
      type: 'lateness.excused',
      student: 'ming',
      reason: '病假',
    };
    expect(evidenceOf([late], { shared, decisions: [excused] }).records['efficiency']).toBe(100);
  });

  it('is no efficiency at all, and nothing else, for somebody who handed nothing in', async () => {
    const { records, talks } = evidenceOf([await checked()], { student: 'gang' });
    expect([records, talks]).toEqual([{ efficiency: 0 }, 0]);
  });
});

describe('a talk whose total is capped', () => {
  /** Without a word of apology a talk comes to so much at most. */
  const capped = (total: number): Scenario => ({
    ...SCENARIO,
    rubric: { ...SCENARIO.rubric, caps: [{ id: 'never-sorry', total, 'never-did': ['apology'] }] },
  });
  const handedIn = (scenario: Scenario, said: readonly string[]) =>
    checkSubmission(
      submission({ sessions: [session(talk({ said, scenario }))] }),
      assignment(),
      async () => ok(scenario),
      NOON,
    );

  it('is named with its total, and no part of it is proposed above the cap', async () => {
    const { records, totals } = evidenceOf([await handedIn(capped(0), [PLAIN])]);
    expect(totals).toEqual([
      { assignment: 'k7m2p9xq4t', scenario: 'tiny', total: 0, cap: 'never-sorry' },
    ]);
    // What was handed in, and when, is no matter of how it was said.
    expect(records).toEqual({ quality: 0, attitude: 0, efficiency: 100 });
  });

  it('keeps its parts as they are below the cap, which then is not what made the total', async () => {
    const { records, totals } = evidenceOf([await handedIn(capped(59), [PLAIN])]);
    expect(totals).toEqual([{ assignment: 'k7m2p9xq4t', scenario: 'tiny', total: 40 }]);
    expect(records).toMatchObject({ quality: 0, attitude: 59 });
  });

  it('is held to its total where the record does not know the cap’s own figure yet', async () => {
    const now = await handedIn(capped(30), [PLAIN]);
    const sessions = now.sessions.map(({ ceiling: _unknown, ...older }) => older);
    const { records, totals } = evidenceOf([{ ...now, sessions }]);
    expect(totals).toMatchObject([{ total: 30, cap: 'never-sorry' }]);
    expect(records).toMatchObject({ attitude: 30 });
  });

  it('is nothing special where nothing caps it', async () => {
    expect(evidenceOf([await checked()]).totals).toEqual([
      { assignment: 'k7m2p9xq4t', scenario: 'tiny', total: 100 },
    ]);
  });
});

describe('the plan of a round', () => {
  it('adds up to 100 in both sets of indicators, and gives no criterion to two of them', () => {
    for (const set of Object.values(INDICATOR_SETS)) {
      expect(set.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      const criteria = set.flatMap((one): readonly string[] => one.criteria);
      expect(new Set(criteria).size).toBe(criteria.length);
    }
  });

  it('names what is wrong, and what has nothing wrong is a plan that can be stored', () => {
    expect(faultsOfPlan(roundPlan())).toEqual([]);
    expect(roundPlanSchema.safeParse(roundPlan()).success).toBe(true);
    const wrong: readonly (readonly [Partial<RoundPlan>, string])[] = [
      [{ period: ' ' }, 'period'],
      [{ reviewer: '王 老师' }, 'same-person'],
      [{ assignments: [] }, 'assignments'],
      [{ shares: { self: 50, peer: 50, teacher: 0 } }, 'shares'],
      [{ indicators: PLAN.indicators.slice(1) }, 'weights'],
      [{ dates: { ...roundPlan().dates, object: START } }, 'dates'],
    ];
    for (const [change, fault] of wrong) {
      expect(faultsOfPlan(roundPlan(change))).toEqual([fault]);
      const isStored = roundPlanSchema.safeParse(roundPlan(change)).success;
      // A name of blanks only is caught by the form; all else by the schema too.
      expect([fault, isStored]).toEqual([fault, fault === 'period']);
    }
  });
});

describe('where a round stands', () => {
  it('says who lacks what, until it is there', () => {
    const state = roundAfter(told([OPENED, APPROVED]));
    const [ming] = state.cases;
    if (ming === undefined) throw new Error('nobody');
    expect(lackingOf(ming, state.plan)).toEqual(['self', 'peer']);
    expect(caseState(state, ming, undefined)).toBe('incomplete');
    const evidence = { student: 'ming', ...NO_EVIDENCE };
    expect(
      lackingOf({ ...ming, evidence: { ...evidence, self: { quality: 50 } } }, state.plan),
    ).toEqual(['peer']);
    expect(lackingOf(ming, roundPlan({ shares: { self: 0, peer: 0, teacher: 100 } }))).toEqual([]);
  });

  it('counts those who are done at each step', () => {
    const progress = (facts: Parameters<typeof told>[0]) =>
      progressOf(roundAfter(told(facts)), new Map());
    expect(progress([OPENED, APPROVED, CLOSED, marked('ming')])).toEqual({ done: 1, of: 2 });
    expect(progress([...UP_TO_NOTICES, replied('ming', ['quality'])])).toEqual({ done: 0, of: 2 });
    expect(
      progress([...UP_TO_NOTICES, replied('ming', ['quality']), agreed('ming'), replied('hong')]),
    ).toEqual({ done: 2, of: 2 });
  });

  it('reminds of what was agreed when its day has come, until somebody has looked', () => {
    const archived = told([
      ...UP_TO_NOTICES,
      replied('ming'),
      replied('hong'),
      agreed('ming'),
      { type: 'result.final' },
      CONCLUDED,
      { type: 'round.archived' },
    ]);
    const state = roundAfter(archived);
    expect(isCheckDue(state, START + 39 * DAY)).toBe(false);
    expect(dueChecks(state, START + 41 * DAY).map(({ student }) => student.id)).toEqual(['ming']);
    const looked = state.cases.map((one) => ({
      ...one,
      followUps: [{ words: '好', at: START + 41 * DAY }],
    }));
    expect(isCheckDue({ ...state, cases: looked }, START + 42 * DAY)).toBe(false);
    expect(isCheckDue({ ...state, cases: looked }, START + 61 * DAY)).toBe(true);
  });

  it('shows the weakest indicator first, and which objections changed a mark', () => {
    const facts = told([
      ...UP_TO_NOTICES,
      replied('ming', ['quality', 'efficiency']),
      replied('hong'),
      reviewed('ming', 75),
      agreed('ming'),
    ]);
    const analysis = analyseRound(roundAfter(facts));
    expect(analysis.indicators.map(({ indicator }) => indicator.id)).toEqual([
      'quality',
      'efficiency',
    ]);
    expect(analysis).toMatchObject({ of: 2, objections: 2, changed: 1 });
  });

  it('says nothing about how a class sees itself from two students', () => {
    expect(analyseRound(roundAfter(told(UP_TO_NOTICES))).indicators[0]).toMatchObject({
      self: 80,
      selfOffset: undefined,
    });
  });
});
