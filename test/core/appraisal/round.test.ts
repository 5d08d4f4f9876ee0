import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canUndo,
  decideRound,
  foldRound,
  withoutLastFact,
} from '../../../src/core/appraisal/decide-round.ts';
import { marksOf } from '../../../src/core/appraisal/marks.ts';
import type { NewFact, RoundFact } from '../../../src/core/appraisal/round-fact.ts';
import { caseOf, STAGES } from '../../../src/core/appraisal/round-state.ts';
import {
  agreed,
  APPROVED,
  CLOSED,
  CONCLUDED,
  DAY,
  evidence,
  GIVEN,
  marked,
  OPENED,
  replied,
  reviewed,
  ROUND,
  roundAfter,
  roundPlan,
  START,
  told,
  UP_TO_NOTICES,
} from '../../support/appraisal-round.ts';

const refusalOf = (facts: readonly RoundFact[], fresh: NewFact, at = START + DAY) => {
  const next = decideRound(facts, fresh, at);
  return next.ok ? undefined : next.error;
};

function markOf(facts: readonly RoundFact[], student: string) {
  const state = roundAfter(facts);
  const one = caseOf(state, student);
  if (one === undefined) throw new Error('no case');
  return marksOf(one, state.plan);
}

const WHOLE: readonly NewFact[] = [
  ...UP_TO_NOTICES,
  replied('ming', ['quality']),
  replied('hong'),
  reviewed('ming'),
  { type: 'result.final' },
  CONCLUDED,
  { type: 'round.archived' },
];

describe('a round of appraisal', () => {
  it('goes from the plan to the archive, step by step', () => {
    const stages = WHOLE.map((_, index) => roundAfter(told(WHOLE.slice(0, index + 1))).stage);
    expect([...new Set(stages)]).toEqual(STAGES);
  });

  it('is not begun before somebody has approved the indicators', () => {
    const opened = told([OPENED]);
    for (const early of [CLOSED, marked('ming'), GIVEN, { type: 'result.final' } as const])
      expect(refusalOf(opened, early)).toBe('wrong-stage');
  });

  it('keeps its plan once it is approved', () => {
    const change: NewFact = { type: 'plan.changed', plan: roundPlan({ pass: 70 }) };
    expect(roundAfter(told([OPENED, change])).plan.pass).toBe(70);
    expect(refusalOf(told([OPENED, APPROVED]), change)).toBe('wrong-stage');
  });

  it('gives no notices while somebody is neither marked nor left out', () => {
    const facts = told([OPENED, APPROVED, CLOSED, marked('ming')]);
    expect(refusalOf(facts, GIVEN)).toBe('unmarked');
    const left = told([{ type: 'student.left-out', student: 'hong', reason: '病假' }], facts);
    expect(refusalOf(left, GIVEN)).toBe('not-allowed');
    const one: NewFact = {
      type: 'notices.given',
      key: 'A'.repeat(43),
      until: START + 17 * DAY,
      notices: [{ student: 'ming', token: 'token-ming' }],
    };
    expect(refusalOf(left, one)).toBeUndefined();
    expect(refusalOf(told([one], left), replied('hong'))).toBe('left-out');
  });

  it('takes a mark only when it is about every indicator, and about no other', () => {
    const facts = told([OPENED, APPROVED, CLOSED]);
    const half: NewFact = {
      type: 'teacher.marked',
      student: 'ming',
      points: { quality: 70 },
      reasons: {},
      comment: '',
    };
    expect(refusalOf(facts, half)).toBe('not-allowed');
    const more = { ...half, points: { quality: 70, efficiency: 90, luck: 100 } };
    expect(refusalOf(facts, more)).toBe('not-allowed');
  });

  it('weighs self, peers and teacher, and gives a missing share to the others', () => {
    const { indicators, total } = markOf(told(UP_TO_NOTICES), 'ming');
    // 20 % of 80, 30 % of 60, 50 % of 70; efficiency has only the teacher's 90.
    expect(indicators.map(({ computed }) => computed)).toEqual([69, 90]);
    expect(total).toBe(Math.round(0.6 * 69 + 0.4 * 90));
  });

  it('lets a form on paper replace what the same person handed in', () => {
    const paper: NewFact = {
      type: 'opinion.taken',
      student: 'ming',
      giver: 'peer',
      by: '张伟',
      points: { quality: 90 },
    };
    const facts = told([OPENED, APPROVED, paper, CLOSED, marked('ming')]);
    expect(markOf(facts, 'ming').indicators[0]?.given.peer).toBe(90);
  });

  it('does not let the teacher who marked review an objection', () => {
    const facts = told([...UP_TO_NOTICES, replied('ming', ['quality'])]);
    const own = { ...reviewed('ming'), reviewer: '王 老师' } as NewFact;
    expect(refusalOf(facts, own)).toBe('same-person');
    expect(refusalOf(facts, reviewed('hong'))).toBe('no-objection');
  });

  it('has the reviewer’s mark count from then on, and shows the one before', () => {
    const facts = told([...UP_TO_NOTICES, replied('ming', ['quality']), reviewed('ming', 90)]);
    const { total, before, indicators } = markOf(facts, 'ming');
    expect(indicators[0]).toMatchObject({ computed: 69, points: 90 });
    expect([before, total]).toEqual([77, 90]);
  });

  it('settles an objection by a plan to improve, and the mark stays', () => {
    const objecting = told([...UP_TO_NOTICES, replied('ming', ['quality']), replied('hong')]);
    expect(refusalOf(objecting, { type: 'result.final' })).toBe('objection-open');
    const settled = told([agreed('ming')], objecting);
    expect(markOf(settled, 'ming').total).toBe(markOf(objecting, 'ming').total);
    expect(refusalOf(settled, { type: 'result.final' })).toBeUndefined();
  });

  it('waits for those who have not answered until the day named in the notices', () => {
    const facts = told([...UP_TO_NOTICES, replied('ming')]);
    expect(refusalOf(facts, { type: 'result.final' })).toBe('window-open');
    expect(refusalOf(facts, { type: 'result.final' }, START + 18 * DAY)).toBeUndefined();
  });

  it('lets a student answer anew until something about the objections is decided', () => {
    const facts = told([...UP_TO_NOTICES, replied('ming', ['quality'])]);
    expect(refusalOf(facts, replied('ming'))).toBeUndefined();
    expect(refusalOf(told([reviewed('ming')], facts), replied('ming'))).toBe('settled');
  });

  it('goes into the archive only with a conclusion, and then refuses every change but the later look', () => {
    const final = told(WHOLE.slice(0, -2));
    expect(refusalOf(final, { type: 'round.archived' })).toBe('no-conclusion');
    const archived = told(WHOLE);
    for (const fact of WHOLE.slice(1))
      expect([fact.type, refusalOf(archived, fact)]).toEqual([fact.type, 'archived']);
    const look: NewFact = { type: 'followed.up', student: 'ming', words: '做到了' };
    expect(refusalOf(archived, look)).toBeUndefined();
    expect(canUndo(archived)).toBe(false);
    expect(withoutLastFact(told([look], archived))).toEqual(archived);
  });

  it('is undone by dropping the last fact', () => {
    const facts = told(UP_TO_NOTICES);
    expect(foldRound(withoutLastFact(facts))).toEqual(foldRound(told(UP_TO_NOTICES.slice(0, -1))));
    expect(withoutLastFact(told([OPENED]))).toHaveLength(1);
  });

  it('is not read from facts that could not have come about', () => {
    const facts = told(WHOLE);
    expect(foldRound(facts.slice(1))).toBeUndefined();
    expect(foldRound(facts.filter(({ n }) => n !== 2))).toBeUndefined();
    const tampered = facts.map((fact) =>
      fact.type === 'review.decided' ? { ...fact, reviewer: '王老师' } : fact,
    );
    expect(foldRound(tampered)).toBeUndefined();
  });
});

describe('whatever is tried in whatever order', () => {
  const anything = fc.constantFrom<NewFact>(
    OPENED,
    { ...OPENED, round: `${ROUND}b` } as NewFact,
    { type: 'plan.changed', plan: roundPlan({ pass: 50 }) },
    APPROVED,
    CLOSED,
    { type: 'collecting.closed', evidence: [evidence('ming')] },
    marked('ming'),
    marked('hong', 20),
    marked('nobody'),
    { type: 'student.left-out', student: 'hong', reason: '病假' },
    GIVEN,
    replied('ming', ['quality']),
    replied('hong'),
    reviewed('ming'),
    agreed('ming'),
    { type: 'result.final' },
    CONCLUDED,
    { type: 'round.archived' },
    { type: 'followed.up', student: 'ming', words: '做到了' },
  );
  const tried = fc.array(anything, { maxLength: 60 });
  const attempt = (all: readonly NewFact[]): readonly RoundFact[] =>
    all.reduce<readonly RoundFact[]>((facts, one, index) => {
      const next = decideRound(facts, one, START + index * 3_600_000);
      return next.ok ? [...facts, next.value] : facts;
    }, []);

  it('is always a round that can be read again', () => {
    fc.assert(
      fc.property(tried, (all) => {
        const facts = attempt(all);
        expect(facts.length === 0 || foldRound(facts) !== undefined).toBe(true);
      }),
    );
  });

  it('never comes to a final result without every step before, nor with an open objection', () => {
    // Beginning in the middle as well, so that chance gets to the end often enough.
    const begun = fc.integer({ min: 0, max: WHOLE.length }).map((many) => WHOLE.slice(0, many));
    fc.assert(
      fc.property(begun, tried, (before, after) => {
        const facts = attempt([...before, ...after]);
        const types = facts.map(({ type }) => type);
        const at = types.indexOf('result.final');
        if (at < 0) return;
        const earlier = types.slice(0, at);
        for (const step of ['indicators.agreed', 'collecting.closed', 'notices.given'] as const)
          expect(earlier).toContain(step);
        const state = roundAfter(facts.slice(0, at + 1));
        for (const { marked: mark, leftOut, objections } of state.cases) {
          expect(mark !== undefined || leftOut !== undefined).toBe(true);
          expect(objections.every(({ settled }) => settled !== undefined)).toBe(true);
        }
      }),
    );
  });

  it('changes nothing but later looks once it is archived', () => {
    const archived = told(WHOLE);
    fc.assert(
      fc.property(tried, (all) => {
        const facts = attempt([...WHOLE, ...all]);
        expect(facts.slice(archived.length).every(({ type }) => type === 'followed.up')).toBe(true);
        expect(markOf(facts, 'ming')).toEqual(markOf(archived, 'ming'));
      }),
    );
  });
});
