import type { Assignment } from '../../../core/classroom/assignment.ts';
import type { Decision } from '../../../core/classroom/decision.ts';
import type { Gradebook } from '../../../core/classroom/grade/grade-row.ts';
import { gradebook } from '../../../core/classroom/gradebook.ts';
import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import type { SchoolClass } from '../../../core/classroom/roster.ts';
import type { StoreFailure, TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';

/** Everything a gradebook is computed from, and the names to show it with. */
export interface Book {
  readonly workspace: TeacherWorkspace;
  readonly assignment: Assignment;
  /** Of all assignments here, by id; for what was handed in for another. */
  readonly titles: ReadonlyMap<string, string>;
  readonly schoolClass: SchoolClass | undefined;
  readonly records: readonly SubmissionRecord[];
  /** Stored, but not readable by this version. */
  readonly unreadable: number;
  readonly decisions: readonly Decision[];
  /** Computed from all this while it was read: of thousands, drawing them is enough for one moment. */
  readonly grades: Gradebook;
  readonly scenarioNames: ReadonlyMap<string, string>;
}

export type BookFailure = 'unknown-assignment' | StoreFailure;

async function namesOf(
  { shared }: Assignment,
  { scenarios }: GradebookPorts,
  locale: string,
): Promise<ReadonlyMap<string, string>> {
  const own = shared.own.map(({ script, strings }): readonly [string, string] => [
    script.id,
    (strings[locale] ?? Object.values(strings)[0])?.title ?? script.id,
  ]);
  // Names are a courtesy; without them the ids are shown.
  const cards = await scenarios.cards(locale).catch(() => []);
  return new Map([...cards.map(({ id, title }): readonly [string, string] => [id, title]), ...own]);
}

/** The marks these decisions come to. */
export const gradesOf = (
  { schoolClass, assignment, records }: Pick<Book, 'schoolClass' | 'assignment' | 'records'>,
  decisions: readonly Decision[],
): Gradebook =>
  gradebook({
    students: schoolClass?.students ?? [],
    assignment: assignment.shared,
    records,
    decisions,
  });

/** Reads one assignment of the teacher's with its class, what came in, and what was decided. */
export async function loadBook(
  id: string,
  ports: GradebookPorts,
  locale: string,
): Promise<Result<Book, BookFailure>> {
  const workspace = await ports.teacher();
  const [assignments, classes, records, decisions] = await Promise.all([
    workspace.assignments(),
    workspace.classes(),
    workspace.records(id),
    workspace.decisions(id),
  ]);
  if (!assignments.ok) return assignments;
  if (!classes.ok) return classes;
  if (!records.ok) return records;
  if (!decisions.ok) return decisions;
  const assignment = assignments.value.items.find(({ shared }) => shared.id === id);
  if (assignment === undefined) return fail('unknown-assignment');
  const read = {
    workspace,
    assignment,
    titles: new Map(assignments.value.items.map(({ shared }) => [shared.id, shared.title])),
    schoolClass: classes.value.items.find((one) => one.id === assignment.class),
    records: records.value.items,
    unreadable: records.value.unreadable,
    decisions: decisions.value,
    scenarioNames: await namesOf(assignment, ports, locale),
  };
  return ok({ ...read, grades: gradesOf(read, read.decisions) });
}
