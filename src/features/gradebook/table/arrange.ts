import { SEATS } from '../../../core/rotation/round.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import { attemptsIn, type ColumnId, type RowState, thingsToLookAt } from './columns.ts';

export interface Order {
  readonly by: ColumnId;
  readonly way: 'ascending' | 'descending';
}

export const FILTERS = ['all', 'in', 'missing', 'late', 'failed', 'look'] as const;
export type Filter = (typeof FILTERS)[number];

/** A row with what is asked of it again and again. */
export interface TableRow {
  readonly row: GradeRow;
  readonly state: RowState;
  readonly look: number;
}

export const tableRow = (row: GradeRow, state: RowState): TableRow => ({
  row,
  state,
  look: thingsToLookAt(row),
});

const STATE_ORDER: readonly RowState[] = ['missing', 'open', 'late', 'excused', 'in'];

function valueOf({ row, state, look }: TableRow, by: ColumnId): string | number | undefined {
  const { student, points } = row;
  switch (by) {
    case 'name':
    case 'number':
      return student[by];
    case 'group':
      return student.group;
    case 'state':
      return STATE_ORDER.indexOf(state);
    case 'attempts':
      return attemptsIn(row);
    case 'seats':
      return SEATS.reduce((sum, seat) => sum + row.seats[seat], 0);
    case 'final':
      return row.final;
    case 'look':
      return look;
    case 'machine':
    case 'self':
    case 'observer':
    case 'teacher':
      return points[by];
  }
}

/** Rows that have nothing in a column stand last, whichever way it is sorted. */
function compare(one: TableRow, other: TableRow, { by, way }: Order, collator: Intl.Collator) {
  const [a, b] = [valueOf(one, by), valueOf(other, by)];
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const up =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return way === 'ascending' ? up : -up;
}

const passes = ({ row, state, look }: TableRow, filter: Filter): boolean =>
  ({
    all: true,
    in: !row.missing,
    missing: row.missing,
    late: state === 'late',
    failed: row.passed === false,
    look: look > 0,
  })[filter];

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

function isNamed({ row: { student } }: TableRow, wanted: string): boolean {
  return [student.name, student.number, student.group ?? ''].some((text) =>
    plain(text).includes(wanted),
  );
}

export interface Arrangement {
  readonly order: Order | undefined;
  readonly filter: Filter;
  readonly search: string;
}

/** The rows a teacher wants to see, in the wanted order; without one, in the roster's. */
export function arrange(
  rows: readonly TableRow[],
  { order, filter, search }: Arrangement,
  locale: string,
): readonly TableRow[] {
  const wanted = plain(search.trim());
  const found = rows.filter((row) => passes(row, filter) && isNamed(row, wanted));
  if (order === undefined) return found;
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...found].sort((one, other) => compare(one, other, order, collator));
}
