import type { Decision } from '../decision.ts';
import type { SubmissionRecord } from '../record.ts';
import type { Student } from '../roster.ts';

/** Names and numbers as people compare them: no spaces, one width, one case. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s·・.]+/g, '')
    .toLowerCase();

const indexes = new WeakMap<readonly Student[], ReadonlyMap<string, readonly Student[]>>();

/** A class by its plain names, made once: each of a thousand hand-ins asks for it. */
function byName(students: readonly Student[]): ReadonlyMap<string, readonly Student[]> {
  const known = indexes.get(students);
  if (known !== undefined) return known;
  const index = new Map<string, Student[]>();
  for (const student of students) {
    const name = plain(student.name);
    index.set(name, [...(index.get(name) ?? []), student]);
  }
  indexes.set(students, index);
  return index;
}

/** Whose submission it is; `undefined` = nobody of the class, or more than one it could be. */
export function studentOf(
  { name, number }: SubmissionRecord['student'],
  students: readonly Student[],
): Student | undefined {
  const sameName = byName(students).get(plain(name)) ?? [];
  const given = plain(number);
  if (given === '') return sameName.length === 1 ? sameName[0] : undefined;
  // A number with somebody else's name is a slip or a joke: a person decides.
  const sameNumber = sameName.find((student) => plain(student.number) === given);
  if (sameNumber !== undefined) return sameNumber;
  const [only] = sameName;
  return sameName.length === 1 && only?.number === '' ? only : undefined;
}

/** All that tells whose a submission is. */
type Owned = Pick<SubmissionRecord, 'submission' | 'student'>;

export interface Matched<Handed extends Owned> {
  readonly byStudent: ReadonlyMap<string, readonly Handed[]>;
  readonly strangers: readonly Handed[];
  readonly aside: readonly Handed[];
}

/** The teacher's last word on a submission: a student, nobody (`null`), or none given. */
function assignedBy(decisions: readonly Decision[]): ReadonlyMap<string, string | null> {
  return new Map(
    decisions.flatMap((one) =>
      one.type === 'submission.assigned' ? [[one.submission, one.student] as const] : [],
    ),
  );
}

/** Gives every submission to its student: by the teacher's word, else by number and name. */
export function matchStudents<Handed extends Owned>(
  records: readonly Handed[],
  students: readonly Student[],
  decisions: readonly Decision[],
): Matched<Handed> {
  const assigned = assignedBy(decisions);
  const byId = new Map(students.map((student) => [student.id, student]));
  const byStudent = new Map<string, Handed[]>();
  const strangers: Handed[] = [];
  const aside: Handed[] = [];
  for (const record of records) {
    const word = assigned.get(record.submission);
    if (word === null) {
      aside.push(record);
      continue;
    }
    const student = byId.get(word ?? '') ?? studentOf(record.student, students);
    if (student === undefined) strangers.push(record);
    else byStudent.set(student.id, [...(byStudent.get(student.id) ?? []), record]);
  }
  return { byStudent, strangers, aside };
}
