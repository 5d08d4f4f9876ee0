import * as z from 'zod/mini';
import { lineSchema, referenceSchema } from './shape/plain-text.ts';
import type { Versioned } from './shape/versioned.ts';

/** Longest name, number and name of a group, in UTF-16 code units; and most students of a class. */
export const ROSTER_LIMITS = {
  name: 40,
  number: 40,
  group: 20,
  title: 60,
  students: 5000,
} as const;

export const studentSchema = z.strictObject({
  /** Made by us and kept for good; numbers and names may be corrected. */
  id: referenceSchema,
  /** The school's own number; empty where there is none. Unique in a class. */
  number: lineSchema(0, ROSTER_LIMITS.number),
  name: lineSchema(1, ROSTER_LIMITS.name),
  /** Name of the group the student is in; absent for nobody's. */
  group: z.optional(lineSchema(1, ROSTER_LIMITS.group)),
});
export type Student = z.infer<typeof studentSchema>;

export const classSchema = z.strictObject({
  schema: z.literal(1),
  id: referenceSchema,
  name: lineSchema(1, ROSTER_LIMITS.title),
  students: z.array(studentSchema).check(z.maxLength(ROSTER_LIMITS.students)),
});
/** A class and its roster, as it is stored. */
export type SchoolClass = z.infer<typeof classSchema>;

export const CLASS_RECORD: Versioned<typeof classSchema> = {
  version: 1,
  schema: classSchema,
  migrations: {},
};

/** A group as it stands; `name` is what students carry in `group`. */
export interface Group {
  readonly name: string;
  readonly students: readonly Student[];
}

/** The groups of a class in the order their first members stand in the roster, and who is in none. */
export function groupsOf(students: readonly Student[]): {
  readonly groups: readonly Group[];
  readonly without: readonly Student[];
} {
  const byName = new Map<string, Student[]>();
  for (const student of students) {
    if (student.group === undefined) continue;
    byName.set(student.group, [...(byName.get(student.group) ?? []), student]);
  }
  return {
    groups: [...byName].map(([name, members]) => ({ name, students: members })),
    without: students.filter(({ group }) => group === undefined),
  };
}
