import type { Assignment } from '../assignment.ts';
import type { Gradebook } from './grade-row.ts';
import type { Student } from '../roster.ts';

/** One assignment of a class with its gradebook. */
export interface Graded {
  readonly assignment: Assignment;
  readonly book: Gradebook;
}

export interface ClassMark {
  readonly student: Student;
  /** In the order of the assignments; nothing where there is no mark yet. */
  readonly marks: readonly (number | undefined)[];
  /** By the assignments' weights, as whole points; nothing while nothing counts. */
  readonly final: number | undefined;
  /** Ids of the assignments that are overdue and count 0. */
  readonly overdue: readonly string[];
}

/**
 * What a class's assignments come to, by their weights. An assignment without a mark does not count until it is due;
 * from then on it counts 0. `now` in milliseconds since 1970.
 */
export function classMarks(
  students: readonly Student[],
  graded: readonly Graded[],
  now: number,
): readonly ClassMark[] {
  return students.map((student) => {
    const cells = graded.map(({ assignment, book }) => {
      const final = book.rows.find((row) => row.student.id === student.id)?.final;
      const { due, id } = assignment.shared;
      const isOverdue = final === undefined && due !== undefined && due < now;
      return { id, final, isOverdue, weight: assignment.counts };
    });
    const counting = cells.filter(
      ({ weight, final, isOverdue }) => weight > 0 && (final !== undefined || isOverdue),
    );
    const whole = counting.reduce((sum, { weight }) => sum + weight, 0);
    const sum = counting.reduce((all, { weight, final = 0 }) => all + weight * final, 0);
    return {
      student,
      marks: cells.map(({ final }) => final),
      final: whole === 0 ? undefined : Math.round(Math.round((sum / whole) * 1e6) / 1e6),
      overdue: cells.filter(({ isOverdue }) => isOverdue).map(({ id }) => id),
    };
  });
}
