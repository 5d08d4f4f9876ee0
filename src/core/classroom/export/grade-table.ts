import { OPINION_GIVERS, type OpinionGiver } from '../assignment.ts';
import type { ClassMark, Graded } from '../grade/class-marks.ts';
import type { Gradebook, GradeRow } from '../grade/grade-row.ts';
import type { Cell, Table } from './csv.ts';

export const GRADE_COLUMNS = [
  'number',
  'name',
  'group',
  'attempts',
  ...OPINION_GIVERS,
  'computed',
  'final',
  'passed',
  'late',
  'missing',
  'reason',
  'comment',
] as const;
export type GradeColumn = (typeof GRADE_COLUMNS)[number];

/** The words of a table; they belong to whoever exports. */
export interface GradeWords {
  readonly columns: Readonly<Record<GradeColumn, string>>;
  readonly yes: string;
  readonly no: string;
}

/** One decimal, as marks are written. */
const shown = (points: number | undefined): number | undefined =>
  points === undefined ? undefined : Math.round(points * 10) / 10;

const attemptsIn = ({ tasks }: GradeRow): number =>
  tasks.reduce((sum, { attempts }) => sum + attempts.length, 0);

function cellsOf(row: GradeRow, words: GradeWords): readonly Cell[] {
  const said = (holds: boolean): string => (holds ? words.yes : words.no);
  const by = (giver: OpinionGiver): number | undefined => shown(row.points[giver]);
  const cells: Readonly<Record<GradeColumn, Cell>> = {
    number: row.student.number,
    name: row.student.name,
    group: row.student.group ?? '',
    attempts: attemptsIn(row),
    machine: by('machine'),
    self: by('self'),
    observer: by('observer'),
    teacher: by('teacher'),
    computed: row.computed,
    final: row.final,
    passed: row.passed === undefined ? '' : said(row.passed),
    late: said(row.late),
    missing: said(row.missing),
    reason: row.overridden?.reason ?? '',
    comment: row.comment,
  };
  return GRADE_COLUMNS.map((column) => cells[column]);
}

/** A gradebook as a table for people. */
export const gradeTable = ({ rows }: Gradebook, words: GradeWords): Table => ({
  headings: GRADE_COLUMNS.map((column) => words.columns[column]),
  rows: rows.map((row) => cellsOf(row, words)),
});

/** All assignments of a class beside one another. */
export const classTable = (
  marks: readonly ClassMark[],
  graded: readonly Graded[],
  { columns }: Pick<GradeWords, 'columns'>,
): Table => ({
  headings: [
    columns.number,
    columns.name,
    ...graded.map(({ assignment }) => assignment.shared.title),
    columns.final,
  ],
  rows: marks.map(({ student, marks: own, final }) => [
    student.number,
    student.name,
    ...own,
    final,
  ]),
});
