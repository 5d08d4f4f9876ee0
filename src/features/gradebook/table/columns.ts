import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';

/** In the order they stand; the name is always there. */
export const COLUMNS = [
  'name',
  'number',
  'group',
  'state',
  'attempts',
  'seats',
  'machine',
  'self',
  'observer',
  'teacher',
  'final',
  'look',
] as const;
export type ColumnId = (typeof COLUMNS)[number];
export const CHOOSABLE = COLUMNS.filter((id) => id !== 'name');

/** How far a student is; `open` = nothing came, and there is time. */
export type RowState = 'in' | 'late' | 'excused' | 'missing' | 'open';

/** `now` in milliseconds since 1970. */
export function stateOf(row: GradeRow, { due }: SharedAssignment, now: number): RowState {
  if (row.missing) return due !== undefined && due < now ? 'missing' : 'open';
  if (row.late) return row.excused === undefined ? 'late' : 'excused';
  return 'in';
}

export const attemptsIn = ({ tasks }: GradeRow): number =>
  tasks.reduce((sum, { attempts }) => sum + attempts.length, 0);

/** How much of a row a teacher should look at: objections, and talks with something against them. */
export function thingsToLookAt(row: GradeRow): number {
  const doubtful = row.tasks
    .flatMap(({ attempts }) => attempts)
    .filter(
      ({ session, state, allowed, copies }) =>
        state !== 'barred' && !allowed && (session.problems.length > 0 || copies.length > 0),
    );
  return row.openObjections + doubtful.length;
}

/** What most teachers want to see of this assignment; a column nobody has anything in is left out. */
export function usualColumns(
  { weights, seats }: SharedAssignment,
  rows: readonly GradeRow[],
): readonly ColumnId[] {
  const givers = (['machine', 'self', 'observer', 'teacher'] as const).filter(
    (giver) => weights[giver] > 0 || rows.some(({ points }) => points[giver] !== undefined),
  );
  const wanted: readonly (readonly [ColumnId, boolean])[] = [
    ['number', rows.some(({ student }) => student.number !== '')],
    ['group', rows.some(({ student }) => student.group !== undefined)],
    ['seats', seats.length > 1],
  ];
  const usual = new Set<ColumnId>([
    ...(['name', 'state', 'attempts', 'final', 'look'] as const),
    ...givers,
    ...wanted.flatMap(([id, holds]) => (holds ? [id] : [])),
  ]);
  return COLUMNS.filter((id) => usual.has(id));
}
