import { describe, expect, it } from 'vitest';
import { harmless, toCsv } from '../../../src/core/classroom/export/csv.ts';
import {
  classTable,
  GRADE_COLUMNS,
  gradeTable,
  type GradeWords,
} from '../../../src/core/classroom/export/grade-table.ts';
import { moodleTable } from '../../../src/core/classroom/export/moodle.ts';
import { classMarks } from '../../../src/core/classroom/grade/class-marks.ts';
import { gradebook } from '../../../src/core/classroom/gradebook.ts';
import { readTable } from '../../../src/core/classroom/roster/table-text.ts';
import { assignment, checked, NOON, ROSTER } from '../../support/class-fixture.ts';

const WORDS: GradeWords = {
  columns: Object.fromEntries(
    GRADE_COLUMNS.map((column) => [column, `<${column}>`]),
  ) as GradeWords['columns'],
  yes: '是',
  no: '否',
};

const students = [...ROSTER.slice(0, 2), { id: 'x', number: '', name: '=1+1' }];
const bookOf = async () =>
  gradebook({
    students,
    assignment: assignment(),
    records: [
      await checked(),
      await checked({ student: { name: '=1+1', number: '' }, submission: 'device-9' }),
    ],
    decisions: [
      { type: 'comment.written', n: 0, at: NOON, student: 'ming', text: '语气很好,\n继续' },
    ],
  });

describe('a table as CSV', () => {
  it('never makes a spreadsheet calculate', () => {
    for (const text of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '＝1+1',
      ' =1',
      '\t=1',
      '\r=1',
      '|calc',
      '%0',
    ])
      expect(harmless(text)).toBe(`'${text}`);
    for (const text of ['张三', '3-4 组', 'a=b', '']) expect(harmless(text)).toBe(text);
  });

  it('quotes what would break it, and reads back as it was', () => {
    const rows = [
      ['a,b', 'say "hi"'],
      ['two\nlines', '好'],
    ];
    const csv = toCsv({ headings: ['x', 'y'], rows }, { mark: true });
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(readTable(csv).slice(1)).toEqual(rows);
  });
});

describe('a gradebook as a table', () => {
  it('has one row for each student, with marks as numbers', async () => {
    const { headings, rows } = gradeTable(await bookOf(), WORDS);
    const cell = (row: number, column: (typeof GRADE_COLUMNS)[number]) =>
      rows[row]?.[GRADE_COLUMNS.indexOf(column)];
    expect(headings).toHaveLength(GRADE_COLUMNS.length);
    expect([cell(0, 'name'), cell(0, 'final'), cell(0, 'passed'), cell(0, 'missing')]).toEqual([
      '小明',
      100,
      '是',
      '否',
    ]);
    expect([cell(1, 'final'), cell(1, 'passed'), cell(1, 'missing')]).toEqual([
      undefined,
      '',
      '是',
    ]);
  });

  it('takes the sting out of names', async () => {
    expect(toCsv(gradeTable(await bookOf(), WORDS), { mark: false })).toContain(",'=1+1,");
  });

  it('goes to Moodle by ID number, mark and feedback, without those Moodle cannot know', async () => {
    const { table, withoutNumber } = moodleTable(await bookOf(), '丢件投诉');
    expect(table).toEqual({
      headings: ['ID number', 'Full name', '丢件投诉 (Real)', '丢件投诉 (Feedback)'],
      rows: [['01', '小明', 100, '语气很好,\n继续']],
    });
    expect(withoutNumber.map(({ name }) => name)).toEqual(['=1+1']);
  });

  it('puts a class’s assignments side by side', async () => {
    const shared = assignment();
    const one = { schema: 1, shared, class: 'k', madeAt: NOON, counts: 1 } as const;
    const graded = [{ assignment: one, book: await bookOf() }];
    const { headings, rows } = classTable(classMarks(students, graded, NOON), graded, WORDS);
    expect(headings).toEqual(['<number>', '<name>', shared.title, '<final>']);
    expect(rows[0]).toEqual(['01', '小明', 100, 100]);
  });
});
