import type { Gradebook } from '../grade/grade-row.ts';
import type { Student } from '../roster.ts';
import type { Table } from './csv.ts';

export interface MoodleTable {
  readonly table: Table;
  /** Without a number Moodle cannot know them, and one such row stops the whole import; they are left out. */
  readonly withoutNumber: readonly Student[];
}

/**
 * A gradebook for Moodle's "Import > CSV file" (docs.moodle.org, "Grade import"): the teacher maps "ID number" to "ID
 * number", and the two columns of the assignment to its grade and its feedback. Headings as Moodle's own export writes
 * them. Both columns are there on purpose: importing only one empties the other. Students without a mark are left out,
 * so that nothing is overwritten with nothing.
 */
export function moodleTable({ rows }: Gradebook, title: string): MoodleTable {
  const graded = rows.filter(({ final }) => final !== undefined);
  const known = graded.filter(({ student }) => student.number !== '');
  return {
    table: {
      headings: ['ID number', 'Full name', `${title} (Real)`, `${title} (Feedback)`],
      rows: known.map(({ student, final, comment }) => [
        student.number,
        student.name,
        final,
        comment,
      ]),
    },
    withoutNumber: graded
      .filter(({ student }) => student.number === '')
      .map(({ student }) => student),
  };
}
