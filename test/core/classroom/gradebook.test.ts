import { describe, expect, it } from 'vitest';
import {
  type Decision,
  decideMark,
  MAX_DECISIONS,
  type NewDecision,
  withoutLast,
} from '../../../src/core/classroom/decision.ts';
import { classMarks } from '../../../src/core/classroom/grade/class-marks.ts';
import type { GradeRow } from '../../../src/core/classroom/grade/grade-row.ts';
import { gradebook } from '../../../src/core/classroom/gradebook.ts';
import type { SharedAssignment } from '../../../src/core/classroom/assignment.ts';
import type { SubmissionRecord } from '../../../src/core/classroom/record.ts';
import {
  assignment,
  checked,
  KIND,
  NOON,
  PLAIN,
  ROSTER,
  RUDE,
  session,
  sheet,
  talk,
} from '../../support/class-fixture.ts';

const HONG = { name: '小红', number: '02' };

const decided = (...fresh: readonly NewDecision[]): readonly Decision[] =>
  fresh.reduce<readonly Decision[]>((all, one) => {
    const next = decideMark(all, one, NOON);
    if (!next.ok) throw new Error(next.error);
    return [...all, next.value];
  }, []);

interface Given {
  readonly shared?: SharedAssignment;
  readonly decisions?: readonly Decision[];
}

const book = (records: readonly SubmissionRecord[], { shared, decisions = [] }: Given = {}) =>
  gradebook({ students: ROSTER, assignment: shared ?? assignment(), records, decisions });

function row(records: readonly SubmissionRecord[], given: Given = {}, name = '小明'): GradeRow {
  const found = book(records, given).rows.find(({ student }) => student.name === name);
  if (found === undefined) throw new Error('no row');
  return found;
}

const weights = (machine: number, self: number, observer: number, teacher: number) =>
  assignment({ weights: { machine, self, observer, teacher } });

/** Three talks worth 100, 60 to 90, and 40 points, the best first. */
const three = [
  session(talk({ session: 'a', at: NOON })),
  session(talk({ session: 'b', at: NOON + 1_000_000, said: [KIND, RUDE] })),
  session(talk({ session: 'c', at: NOON + 2_000_000, said: [PLAIN] })),
];

describe('a gradebook', () => {
  it('has a row for everybody of the class, in the order of the roster', async () => {
    const { rows } = book([await checked()]);
    expect(rows.map(({ student, missing }) => [student.name, missing])).toEqual([
      ['小明', false],
      ['小红', true],
      ['小刚', true],
    ]);
    expect(rows[1]).toMatchObject({ final: undefined, passed: undefined, computed: undefined });
  });

  it('lets the best, the last or the mean of the attempts count', async () => {
    const all = await checked({ sessions: three });
    const by = (counts: 'best' | 'last' | 'mean', most = 0) =>
      row([all], { shared: assignment({ attempts: { counts, most } }) }).tasks[0];
    const totals = by('mean')?.attempts.map(({ total = 0 }) => total) ?? [];
    expect(by('best')?.machine).toBe(Math.max(...totals));
    expect(by('last')?.machine).toBe(totals.at(-1));
    expect(by('mean')?.machine).toBeCloseTo(totals.reduce((a, b) => a + b, 0) / 3);
    expect(by('best')?.attempts.map(({ state }) => state)).toEqual(['counts', 'beaten', 'beaten']);
    expect(by('last', 2)?.attempts.map(({ state }) => state)).toEqual([
      'beaten',
      'counts',
      'beyond-most',
    ]);
  });

  it('weighs the opinions that are there, and says whose weight went to the others', async () => {
    const own = await checked({
      sheets: [sheet({ rater: 'self', name: '小明', level: 3 }), sheet({ level: 4 })],
    });
    expect(row([own], { shared: weights(50, 25, 25, 0) })).toMatchObject({
      points: { machine: 100, self: 50, observer: 75 },
      shares: { machine: 0.5, self: 0.25, observer: 0.25 },
      missingOpinions: [],
      final: 81,
    });
    const alone = row([await checked()], { shared: weights(60, 0, 20, 20) });
    expect(alone).toMatchObject({
      shares: { machine: 1 },
      missingOpinions: ['observer', 'teacher'],
    });
    expect(alone.final).toBe(100);
  });

  it('has no mark where nobody whose opinion weighs has given one', async () => {
    const shared = weights(0, 0, 0, 100);
    const none = row([await checked()], { shared });
    expect(none).toMatchObject({ computed: undefined, missing: false });
    const decisions = decided({ type: 'teacher.marked', student: 'ming', points: 88 });
    expect(row([await checked()], { shared, decisions })).toMatchObject({
      final: 88,
      passed: true,
    });
  });

  it('does not count a teacher’s sheet that a student brings along', async () => {
    const forged = await checked({ sheets: [sheet({ rater: 'teacher', name: '王老师' })] });
    expect(row([forged]).points.teacher).toBeUndefined();
  });

  it('takes an observer’s sheet from whoever hands it in, once, and says whether the observer did', async () => {
    const observed = sheet({ level: 3 });
    const mine = await checked({ sheets: [observed] });
    const theirs = await checked({
      student: HONG,
      submission: 'device-2',
      sessions: [session(talk(), { seat: 'observer' })],
      sheets: [observed],
    });
    const before = row([mine]).tasks[0]?.attempts[0]?.observers;
    expect(before).toEqual([{ name: '小红', total: 50, confirmed: false }]);
    const after = row([mine, theirs]).tasks[0]?.attempts[0]?.observers;
    expect(after).toEqual([{ name: '小红', total: 50, confirmed: true }]);
    expect(row([mine, theirs], {}, '小红').seats).toEqual({ agent: 0, customer: 0, observer: 1 });
  });

  it('believes the observer’s own copy where the two differ', async () => {
    const mine = await checked({ sheets: [sheet({ level: 5 })] });
    const theirs = await checked({
      student: HONG,
      submission: 'device-2',
      sessions: [session(talk(), { seat: 'observer' })],
      sheets: [sheet({ level: 2 })],
    });
    expect(row([mine, theirs]).points.observer).toBe(25);
  });

  it('counts tasks that are missing as nothing once something was handed in', async () => {
    const [task] = assignment().tasks;
    if (task === undefined) throw new Error('no task');
    const shared = assignment({ tasks: [task, { ...task, scenario: 'other-case' }] });
    expect(row([await checked({}, shared)], { shared })).toMatchObject({
      missingTasks: ['other-case'],
      points: { machine: 50 },
      final: 50,
      passed: false,
    });
  });

  it('says which seats somebody has not had often enough', async () => {
    const shared = assignment({ seats: ['agent', 'customer', 'observer'], rounds: 1 });
    const record = await checked(
      { sessions: [session(), session(talk({ session: 'x' }), { seat: 'customer' })] },
      shared,
    );
    expect(row([record], { shared }).missingSeats).toEqual(['observer']);
  });

  it('keeps what is not right from counting until the teacher lets it', async () => {
    const cut = await checked({ sessions: [session(talk().slice(0, -1))] });
    expect(row([cut]).tasks[0]).toMatchObject({
      machine: undefined,
      attempts: [{ state: 'blocked' }],
    });
    const forged = await checked({
      sessions: [session(talk().map((event) => ({ ...event, n: event.n === 2 ? 3 : event.n })))],
    });
    expect(row([forged]).tasks[0]?.attempts[0]).toMatchObject({ state: 'blocked' });
    const reason = '断电了，我在场';
    const decisions = decided({ type: 'session.allowed', session: 's1', reason });
    expect(row([forged], { decisions }).tasks[0]).toMatchObject({
      machine: 100,
      attempts: [{ state: 'counts', allowed: true }],
    });
    const barred = decided({ type: 'session.barred', session: 's1', reason: '不是本人' });
    expect(row([await checked()], { decisions: barred }).tasks[0]?.attempts[0]?.state).toBe(
      'barred',
    );
  });

  it('names the others who handed in the very same talk', async () => {
    const copied = await checked({
      student: HONG,
      submission: 'device-2',
      sessions: [session(talk({ session: 'renamed' }))],
    });
    const rows = [await checked(), copied];
    expect(row(rows).tasks[0]?.attempts[0]?.copies).toEqual(['hong']);
    expect(row(rows, {}, '小红').tasks[0]?.attempts[0]?.copies).toEqual(['ming']);
  });

  it('takes the latest from a device, and both from two devices', async () => {
    const first = await checked({ sessions: three.slice(0, 1) });
    const again = await checked({ version: 2, sessions: three.slice(1, 2) });
    const other = await checked({ submission: 'device-2', sessions: three.slice(2) });
    const ids = (records: readonly SubmissionRecord[]) =>
      row(records).tasks[0]?.attempts.map(({ session: { session: id } }) => id);
    expect(ids([first, again])).toEqual(['b']);
    expect(ids([again, first, other])).toEqual(['b', 'c']);
    expect(row([first, again]).record?.digest).toBe(again.digest);
  });

  it('says who is late, and with whose leave', async () => {
    const shared = assignment({ due: NOON });
    const late = row([await checked({}, shared)], { shared });
    expect(late).toMatchObject({ late: true, excused: undefined });
    const decisions = decided({ type: 'lateness.excused', student: 'ming', reason: '病假' });
    expect(row([await checked({}, shared)], { shared, decisions }).excused).toBe('病假');
  });

  it('uses the total a judged objection leads to, and counts those still open', async () => {
    const events = talk({ said: [KIND, RUDE] });
    const { sessions } = await checked({ sessions: [session(events)] });
    const fault = sessions[0]?.faults[0];
    if (fault === undefined) throw new Error('no fault');
    const { n: about, code, start } = fault;
    const objected = await checked({
      sessions: [
        session(
          talk({
            said: [KIND, RUDE],
            after: [{ type: 'object', about, code, start, reason: '语气不是这样' }],
          }),
        ),
      ],
    });
    expect(row([objected]).openObjections).toBe(1);
    const decisions = decided({
      type: 'objection.judged',
      session: 's1',
      objection: events.length,
      verdict: 'accepted',
      comment: '同意',
      total: 97,
    });
    expect(row([objected], { decisions })).toMatchObject({ openObjections: 0, final: 97 });
  });
});

describe('a submission finds its student', () => {
  const stranger = (name: string, number: string) =>
    checked({ student: { name, number }, submission: `${name}${number}` });

  it('by number and name together, however they are spaced', async () => {
    for (const [name, number] of [
      ['小 明', '０１'],
      ['小明', ''],
    ] as const)
      expect(book([await stranger(name, number)]).rows[0]?.missing).toBe(false);
  });

  it('not by a number under somebody else’s name', async () => {
    const { rows, strangers } = book([await stranger('小红', '01'), await stranger('张三', '01')]);
    expect(rows.every(({ missing }) => missing)).toBe(true);
    expect(strangers).toHaveLength(2);
  });

  it('by the teacher’s word, which can also put it aside', async () => {
    const record = await stranger('小名', '01');
    const assigned: NewDecision = {
      type: 'submission.assigned',
      submission: record.submission,
      student: 'ming',
    };
    expect(row([record], { decisions: decided(assigned) }).missing).toBe(false);
    const { aside, strangers } = book([record], {
      decisions: decided(assigned, { ...assigned, student: null }),
    });
    expect([aside.length, strangers.length]).toEqual([1, 0]);
  });
});

describe('a teacher’s decisions', () => {
  const override: NewDecision = {
    type: 'mark.overridden',
    student: 'ming',
    points: 55,
    reason: '补考',
  };

  it('go before what was computed, with a reason, and the computed mark stays in sight', async () => {
    const after = row([await checked()], { decisions: decided(override) });
    expect(after).toMatchObject({
      computed: 100,
      final: 55,
      passed: false,
      overridden: { points: 55, reason: '补考' },
    });
    const lifted = decided(override, { type: 'override.lifted', student: 'ming' });
    expect(row([await checked()], { decisions: lifted })).toMatchObject({
      final: 100,
      overridden: undefined,
    });
  });

  it('are undone by dropping the last', async () => {
    const decisions = decided(override, { type: 'comment.written', student: 'ming', text: '好' });
    const records = [await checked()];
    expect(row(records, { decisions })).toMatchObject({ comment: '好', final: 55 });
    expect(row(records, { decisions: withoutLast(decisions) })).toMatchObject({ comment: '' });
    expect(row(records, { decisions: withoutLast(withoutLast(decisions)) }).final).toBe(100);
    expect(withoutLast([])).toEqual([]);
  });

  it('need a reason, sensible points and a bound', () => {
    expect(decideMark([], { ...override, reason: '  ' }, NOON)).toMatchObject({
      error: 'not-allowed',
    });
    expect(decideMark([], { ...override, points: 101 }, NOON)).toMatchObject({ ok: false });
    const [one] = decided(override);
    if (one === undefined) throw new Error('no decision');
    const full = Array.from({ length: MAX_DECISIONS }, (_, n) => ({ ...one, n }));
    expect(decideMark(full, override, NOON)).toEqual({ ok: false, error: 'full' });
  });
});

describe('the mark of a class', () => {
  it('weighs the assignments; one without a mark counts nothing until it is due, then 0', async () => {
    const graded = async (id: string, counts: number, records: readonly SubmissionRecord[]) => {
      const shared = assignment({ id, due: NOON + 10 });
      return {
        assignment: { schema: 1, shared, class: 'k', madeAt: NOON, counts } as const,
        book: book(records, { shared }),
      };
    };
    const both = [await graded('firstone', 3, [await checked()]), await graded('secondone', 1, [])];
    const [before] = classMarks(ROSTER, both, NOON);
    expect(before).toMatchObject({ marks: [100, undefined], final: 100, overdue: [] });
    const [after, nobody] = classMarks(ROSTER, both, NOON + 100);
    expect(after).toMatchObject({ final: 75, overdue: ['secondone'] });
    expect(nobody).toMatchObject({ final: 0, overdue: ['firstone', 'secondone'] });
    expect(classMarks(ROSTER, both, NOON)[1]?.final).toBeUndefined();
  });
});
