import { gradebook, type GradebookInput } from '../classroom/gradebook.ts';
import type { GradeRow } from '../classroom/grade/grade-row.ts';
import type { DecidedRecord } from '../classroom/grade/as-decided.ts';
import type { Student } from '../classroom/roster.ts';

const keyOf = ({ student }: DecidedRecord): string =>
  JSON.stringify([student.name, student.number]);

/** People who handed in and stand in no roster, each once. */
function newcomers(records: readonly DecidedRecord[]): readonly Student[] {
  const known = new Map(records.map((record) => [keyOf(record), record.student]));
  return [...known].map(([key, { name, number }]) => ({ id: `newcomer:${key}`, name, number }));
}

/**
 * Everybody of a class, and after them whoever handed in without standing in its roster: their talks are as good for
 * the lesson, and an assignment may have no class at all.
 */
export function classRows(input: GradebookInput): readonly GradeRow[] {
  const { rows, strangers } = gradebook(input);
  const digests = new Set(strangers.map(({ digest }) => digest));
  const guests = gradebook({
    ...input,
    students: newcomers(strangers),
    // As they came in: a gradebook applies the decisions itself.
    records: input.records.filter(({ digest }) => digests.has(digest)),
  });
  return [...rows, ...guests.rows];
}
