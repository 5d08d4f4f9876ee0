import { coverNames } from '../../core/class-view/without-names.ts';
import type { Student } from '../../core/classroom/roster.ts';
import type { LessonClass } from './load/load-class.ts';

/** Who said what, as far as it may be seen. */
export interface People {
  readonly isHidden: boolean;
  /** Name of a student; nothing while names are hidden. */
  readonly nameOf: (student: string) => string | undefined;
  /** A sentence as it may stand on the wall; as long as it was. */
  readonly cover: (text: string) => string;
}

/** Short numbers are seats in a list, and stand in half of all sentences: "at 12". */
const LEAST_NUMBER = 5;

function tracesOf(students: readonly Pick<Student, 'name' | 'number'>[]): readonly string[] {
  return students.flatMap(({ name, number }) =>
    number.length < LEAST_NUMBER ? [name] : [name, number],
  );
}

/** The names of a class, hidden or not. */
export function peopleOf({ rows, records }: LessonClass, isHidden: boolean): People {
  const names = new Map(rows.map(({ student }) => [student.id, student.name]));
  if (!isHidden) return { isHidden, nameOf: (id) => names.get(id), cover: (text) => text };
  const everybody = [...rows, ...records].map(({ student }) => student);
  return { isHidden, nameOf: () => undefined, cover: coverNames(tracesOf(everybody)) };
}
