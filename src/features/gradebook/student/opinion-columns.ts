import type { AttemptRow } from '../../../core/classroom/grade/grade-row.ts';
import type { Levels } from '../../../core/classroom/grade/levels.ts';
import type { CheckedSheet, SubmissionRecord } from '../../../core/classroom/record.ts';
import { markLevels, markTotal } from '../../../core/classroom/talk-mark.ts';

/** One opinion on a talk, as a column of the table. */
export interface OpinionColumn {
  readonly key: string;
  /** `handed-teacher` = somebody on the student's device called themselves the teacher. */
  readonly by: 'machine' | 'self' | 'observer' | 'handed-teacher' | 'teacher';
  readonly name: string;
  readonly levels: Levels;
  readonly overall: number | undefined;
  readonly total: number | undefined;
  /** A grave fault holds the total below what the levels come to. */
  readonly isCapped: boolean;
  /** What keeps a sheet from counting; such a one takes no part in the comparison. */
  readonly problems: CheckedSheet['problems'];
  /** Handed in by the observers themselves. */
  readonly isConfirmed: boolean;
}

interface Records {
  readonly records: readonly Pick<SubmissionRecord, 'sheets'>[];
}

const NOTHING_AGAINST = { problems: [], isConfirmed: true, isCapped: false };

/** Sheets about one session out of everything that came in, each once. */
function sheetsAbout(session: string, { records }: Records): readonly CheckedSheet[] {
  const all = records.flatMap(({ sheets }) => sheets).filter((sheet) => sheet.session === session);
  return [...new Map(all.map((sheet) => [sheet.assessment, sheet])).values()];
}

const columnOf =
  ({ observers }: AttemptRow) =>
  ({ assessment, rater, name, levels, overall, total, problems }: CheckedSheet): OpinionColumn => ({
    key: assessment,
    by: rater === 'teacher' ? 'handed-teacher' : rater,
    name,
    levels,
    overall: overall ?? undefined,
    total: total ?? undefined,
    isCapped: false,
    problems,
    isConfirmed:
      rater !== 'observer' || observers.some((one) => one.name === name && one.confirmed),
  });

const ORDER: readonly OpinionColumn['by'][] = [
  'machine',
  'self',
  'observer',
  'handed-teacher',
  'teacher',
];

/** Everybody's opinion on a talk, the machine's first and the teacher's last; nothing while no person has one. */
export function opinionColumns(attempt: AttemptRow, book: Records): readonly OpinionColumn[] {
  const { session, levels, total, mark } = attempt;
  const sheets = sheetsAbout(session.session, book).map(columnOf(attempt));
  if (sheets.length === 0 && mark === undefined) return [];
  const machine: OpinionColumn = {
    ...NOTHING_AGAINST,
    key: 'machine',
    by: 'machine',
    name: '',
    overall: undefined,
    levels: levels.machine,
    total,
    isCapped: session.caps.length > 0,
  };
  const teacher = mark && {
    ...NOTHING_AGAINST,
    key: 'teacher',
    by: 'teacher' as const,
    name: '',
    levels: markLevels(mark),
    overall: mark.overall ?? undefined,
    total: markTotal(mark),
  };
  const all = [machine, ...sheets, ...(teacher === undefined ? [] : [teacher])];
  return all.sort((one, other) => ORDER.indexOf(one.by) - ORDER.indexOf(other.by));
}

/** The criteria anybody rated, in the order of the rubric. */
export function criteriaIn(
  columns: readonly OpinionColumn[],
  rubric: readonly { readonly id: string }[],
): readonly string[] {
  const rated = new Set(columns.flatMap(({ levels }) => Object.keys(levels)));
  const known = rubric.map(({ id }) => id).filter((id) => rated.has(id));
  return [...new Set([...known, ...rated])];
}
