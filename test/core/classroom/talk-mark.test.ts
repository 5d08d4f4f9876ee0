import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAssessment } from '../../../src/core/assessment/assessment-state.ts';
import { sheetOpinion } from '../../../src/core/assessment/opinions.ts';
import {
  type Decision,
  decideMark,
  type NewDecision,
} from '../../../src/core/classroom/decision.ts';
import { criteriaTable } from '../../../src/core/classroom/export/criteria-table.ts';
import { levelsApart, meanLevels } from '../../../src/core/classroom/grade/levels.ts';
import { gradebook } from '../../../src/core/classroom/gradebook.ts';
import {
  markTotal,
  type TalkMark,
  talkMarkOf,
  talkMarkSchema,
} from '../../../src/core/classroom/talk-mark.ts';
import {
  assignment,
  checked,
  NOON,
  PLAIN,
  ROSTER,
  SCENARIO,
  session,
  sheet,
  talk,
} from '../../support/class-fixture.ts';

const mark = (care: number, manner: number): TalkMark => ({
  assessment: 'mine',
  handedIn: 3,
  criteria: [
    { id: 'care', level: care, of: 60 },
    { id: 'manner', level: manner, of: 40 },
  ],
  overall: 4,
});

const decided = (...fresh: readonly NewDecision[]): readonly Decision[] =>
  fresh.reduce<readonly Decision[]>((all, one) => {
    const next = decideMark(all, one, NOON);
    if (!next.ok) throw new Error(next.error);
    return [...all, next.value];
  }, []);

const marked = (given: TalkMark | null, of = 's1'): NewDecision => ({
  type: 'talk.marked',
  session: of,
  mark: given,
});

const shared = assignment({ weights: { machine: 50, self: 0, observer: 0, teacher: 50 } });

async function bookOf(...fresh: readonly NewDecision[]) {
  const records = [
    await checked({ sheets: [sheet({ level: 3 }), sheet({ rater: 'self', name: '' })] }, shared),
  ];
  return gradebook({
    students: ROSTER,
    assignment: shared,
    records,
    decisions: decided(...fresh),
  });
}

describe('a teacher’s mark by criterion', () => {
  it('comes to what the same sheet would come to in an observer’s hands', () => {
    const level = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(level, (given) => {
        const state = foldAssessment(sheet({ rater: 'teacher', level: given }));
        if (state === undefined) throw new Error('no sheet');
        const made = talkMarkOf(SCENARIO, state, 3);
        expect(made && markTotal(made)).toBe(sheetOpinion(SCENARIO, state).total);
        expect(talkMarkSchema.safeParse(made).success).toBe(true);
      }),
    );
  });

  it('is weighed by what the criteria were worth that day', () => {
    expect(markTotal(mark(5, 1))).toBe(60);
    expect(markTotal(mark(1, 5))).toBe(40);
    const other = { criteria: [{ id: 'care', level: 3, of: 7 }] };
    expect(markTotal(other)).toBe(50);
  });

  it('does not exist before the sheet is handed in, and not where it rates nothing', () => {
    const open = foldAssessment(sheet({ rater: 'teacher', handedIn: false }));
    const foreign = foldAssessment(
      sheet({ rater: 'teacher' }).filter(({ type }) => type !== 'criterion.rated'),
    );
    if (open === undefined || foreign === undefined) throw new Error('no sheet');
    expect(talkMarkOf(SCENARIO, open, 3)).toBeUndefined();
    expect(talkMarkOf(SCENARIO, foreign, 3)).toBeUndefined();
  });

  it('is the teacher’s share of the mark, and the plain figure goes before it', async () => {
    const teacherIn = async (...fresh: readonly NewDecision[]) => {
      const [row] = (await bookOf(...fresh)).rows;
      return [row?.points.teacher, row?.plainTotal, row?.computed];
    };
    expect(await teacherIn(marked(mark(5, 1)))).toEqual([60, undefined, 80]);
    const plain = { type: 'teacher.marked' as const, student: 'ming', points: 20 };
    expect(await teacherIn(marked(mark(5, 1)), plain)).toEqual([20, 20, 60]);
    const none = { ...plain, points: null };
    expect(await teacherIn(marked(mark(5, 1)), plain, none)).toEqual([60, undefined, 80]);
  });

  it('can be changed and taken back', async () => {
    const teacherIn = async (...fresh: readonly NewDecision[]) =>
      (await bookOf(...fresh)).rows[0]?.points.teacher;
    expect(await teacherIn(marked(mark(5, 1)), marked(mark(5, 5)))).toBe(100);
    expect(await teacherIn(marked(mark(5, 1)), marked(null))).toBeUndefined();
  });

  it('of a talk that does not count stands beside it and changes nothing', async () => {
    const both = await checked(
      {
        sessions: [
          session(talk({ session: 'good', at: NOON })),
          session(talk({ session: 'bad', at: NOON + 1_000_000, said: [PLAIN] })),
        ],
      },
      shared,
    );
    const { rows } = gradebook({
      students: ROSTER,
      assignment: shared,
      records: [both],
      decisions: decided(marked(mark(1, 1), 'bad')),
    });
    expect(rows[0]?.points.teacher).toBeUndefined();
    const beaten = rows[0]?.tasks[0]?.attempts.find(({ state }) => state === 'beaten');
    expect(beaten?.opinions.teacher).toBe(0);
  });

  it('with a level nobody can give is refused', () => {
    const wild = marked({ ...mark(5, 5), overall: 9 });
    expect(decideMark([], wild, NOON)).toEqual({ ok: false, error: 'not-allowed' });
    const empty = marked({ ...mark(5, 5), criteria: [] });
    expect(decideMark([], empty, NOON)).toEqual({ ok: false, error: 'not-allowed' });
  });
});

describe('levels by criterion', () => {
  it('stand side by side for machine, self, observers and teacher', async () => {
    const [row] = (await bookOf(marked(mark(4, 2)))).rows;
    expect(row?.tasks[0]?.attempts[0]?.levels).toEqual({
      machine: { care: 5, manner: 5 },
      self: { care: 5, manner: 5 },
      observer: { care: 3, manner: 3 },
      teacher: { care: 4, manner: 2 },
    });
  });

  it('of several sheets are their mean, and never beyond the mildest and the strictest', () => {
    const levels = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(levels), (all) => {
        for (const [id, mean] of Object.entries(meanLevels(all))) {
          const given = all.flatMap((one) => one[id] ?? []);
          expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
          expect(mean).toBeLessThanOrEqual(Math.max(...given));
        }
      }),
    );
  });

  it('are apart only where two have rated', () => {
    expect(levelsApart([2, undefined, 5])).toBe(3);
    expect(levelsApart([undefined, 5])).toBe(0);
  });

  it('go out as a table: one row for each talk that counts, a column for each who rated', async () => {
    const table = criteriaTable(await bookOf(marked(mark(4, 2))), {
      columns: { number: '学号', name: '姓名', group: '组', scenario: '场景', when: '时间' },
      level: (criterion, by) => `${criterion}/${by}`,
      total: (by) => by,
      scenario: (id) => `<${id}>`,
      moment: (at) => String(at - NOON),
    });
    expect(table.headings).toEqual([
      '学号',
      '姓名',
      '组',
      '场景',
      '时间',
      'machine',
      'self',
      'observer',
      'teacher',
      'care/machine',
      'care/self',
      'care/observer',
      'care/teacher',
      'manner/machine',
      'manner/self',
      'manner/observer',
      'manner/teacher',
    ]);
    expect(table.rows).toEqual([
      ['01', '小明', '1', '<tiny>', '0', 100, 100, 50, 55, 5, 5, 3, 4, 5, 5, 3, 2],
    ]);
  });
});
