import { ROSTER_LIMITS, type Student } from '../roster.ts';
import { hasHiddenCharacters } from '../shape/plain-text.ts';
import type { Rows } from './table-text.ts';

export type RosterColumn = 'number' | 'name' | 'group';

/** Which column holds what, counted from 0. */
export type RosterColumns = Readonly<Partial<Record<RosterColumn, number>>>;

/**
 * What is wrong with a row; such a row is left out. `name-again` and `reads-as-formula` are only said: two students
 * may have one name, and a name may begin with a sign that spreadsheets calculate with (exports take its sting).
 */
export type RowProblemCode =
  | 'name-missing'
  | 'name-too-long'
  | 'number-too-long'
  | 'group-too-long'
  | 'number-again'
  | 'hidden-characters'
  | 'too-many'
  | 'name-again'
  | 'reads-as-formula';

export interface RowProblem {
  /** As a person counts them in the table, the heading included: from 1. */
  readonly row: number;
  readonly code: RowProblemCode;
  /** What stands there, cut to a length that can be shown. */
  readonly value: string;
}

/** A roster as it would be; nothing is saved yet. */
export interface RosterPreview {
  readonly students: readonly Omit<Student, 'id'>[];
  readonly problems: readonly RowProblem[];
  readonly columns: RosterColumns;
  /** The first row was taken for headings. */
  readonly hasHeading: boolean;
}

const ONLY_SAID: readonly RowProblemCode[] = ['name-again', 'reads-as-formula'];
export const isOnlySaid = ({ code }: RowProblem): boolean => ONLY_SAID.includes(code);

const HEADINGS: Readonly<Record<RosterColumn, RegExp>> = {
  number: /^(学号|学籍号|编号|考号|学生编号|工号|(student ?)?(no|number|id)\.?|id ?number)$/i,
  name: /^(姓名|学生姓名|名字|(full ?|student ?)?name)$/i,
  group: /^(组|小组|组别|分组|组号|group|team)$/i,
};

function headingColumns(row: readonly string[]): RosterColumns {
  const found = Object.entries(HEADINGS).flatMap(([column, pattern]) => {
    const place = row.findIndex((cell) => pattern.test(cell.trim()));
    return place < 0 ? [] : [[column, place] as const];
  });
  return Object.fromEntries(found);
}

const looksLikeNumber = (cell: string): boolean => /^[A-Za-z]{0,6}[-\d]*\d[-\dA-Za-z]*$/.test(cell);

/** Without headings: the first column that is mostly not numbers is the names, one before or after it the numbers. */
function guessColumns(rows: Rows): RosterColumns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const share = (column: number): number => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return cells.length === 0 ? -1 : cells.filter(looksLikeNumber).length / cells.length;
  };
  const shares = Array.from({ length: width }, (_, column) => share(column));
  const name = Math.max(
    0,
    shares.findIndex((one) => one >= 0 && one < 0.5),
  );
  const number = shares.findIndex((one) => one > 0.5);
  const group = shares.findIndex((one, column) => column > name && column !== number && one >= 0);
  return { name, ...(number < 0 ? {} : { number }), ...(group < 0 ? {} : { group }) };
}

/** Ideographic spaces between the two characters of a name are only for looks. */
const tidy = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();

const SHOWN = 60;
const FORMULA = /^[=+\-@＝＋－＠]/;

interface Read {
  readonly student: Omit<Student, 'id'>;
  readonly codes: readonly RowProblemCode[];
}

function readRow(row: readonly string[], columns: RosterColumns): Read {
  const cell = (column: RosterColumn): string => {
    const place = columns[column];
    return place === undefined ? '' : (row[place] ?? '');
  };
  const [number, name, group] = [tidy(cell('number')), tidy(cell('name')), tidy(cell('group'))];
  const whole = `${number}${name}${group}`;
  const checks: readonly (readonly [RowProblemCode, boolean])[] = [
    ['name-missing', name === ''],
    ['name-too-long', name.length > ROSTER_LIMITS.name],
    ['number-too-long', number.length > ROSTER_LIMITS.number],
    ['group-too-long', group.length > ROSTER_LIMITS.group],
    ['hidden-characters', hasHiddenCharacters(whole)],
    ['reads-as-formula', FORMULA.test(name) || FORMULA.test(number)],
  ];
  return {
    student: { number, name, ...(group === '' ? {} : { group }) },
    codes: checks.flatMap(([code, holds]) => (holds ? [code] : [])),
  };
}

interface Seen {
  readonly numbers: Set<string>;
  readonly names: Set<string>;
  taken: number;
}

/** What a row is only wrong with because of those before it. */
function codesAmong({ number, name }: Read['student'], seen: Seen): readonly RowProblemCode[] {
  return [
    ...(number !== '' && seen.numbers.has(number) ? (['number-again'] as const) : []),
    ...(seen.taken >= ROSTER_LIMITS.students ? (['too-many'] as const) : []),
    ...(name !== '' && seen.names.has(name) ? (['name-again'] as const) : []),
  ];
}

/**
 * Reads a pasted or imported table. `known` are students already in the class: their numbers are taken. Row by row:
 * a bad one never costs the others.
 */
export function readRoster(rows: Rows, known: readonly Student[] = []): RosterPreview {
  const [first = []] = rows;
  const byHeading = headingColumns(first);
  const hasHeading = byHeading.name !== undefined;
  const columns = hasHeading ? byHeading : guessColumns(rows);
  const seen: Seen = {
    numbers: new Set(known.map(({ number }) => number).filter((number) => number !== '')),
    names: new Set(known.map(({ name }) => name)),
    taken: known.length,
  };
  const students: Omit<Student, 'id'>[] = [];
  const problems: RowProblem[] = [];
  for (const [index, row] of rows.entries()) {
    if (hasHeading && index === 0) continue;
    const { student, codes } = readRow(row, columns);
    const all = [...codes, ...codesAmong(student, seen)];
    const value = row.join(' ').slice(0, SHOWN);
    const found = all.map((code) => ({ row: index + 1, code, value }));
    problems.push(...found);
    if (!found.every(isOnlySaid)) continue;
    students.push(student);
    seen.numbers.add(student.number);
    seen.names.add(student.name);
    seen.taken += 1;
  }
  return { students, problems, columns, hasHeading };
}
