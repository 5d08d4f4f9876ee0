import type { Assignment } from '../../../core/classroom/assignment.ts';
import type { Decision } from '../../../core/classroom/decision.ts';
import type { Gradebook } from '../../../core/classroom/grade/grade-row.ts';
import { gradebook } from '../../../core/classroom/gradebook.ts';
import {
  type AssignmentFailure,
  type KeptAssignment,
  readAssignment,
} from '../../../core/classroom/read-assignment.ts';
import { ok, type Result } from '../../../core/shared/result.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';

/** Everything a gradebook is computed from, and the names to show it with. */
export interface Book extends Omit<KeptAssignment, 'assignments'> {
  /** Of all assignments here, by id; for what was handed in for another. */
  readonly titles: ReadonlyMap<string, string>;
  /** Computed from all this while it was read: of thousands, drawing them is enough for one moment. */
  readonly grades: Gradebook;
  readonly scenarioNames: ReadonlyMap<string, string>;
}

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
): Promise<Result<Book, AssignmentFailure>> {
  const read = await readAssignment(id, await ports.teacher());
  if (!read.ok) return read;
  const { assignments, ...kept } = read.value;
  return ok({
    ...kept,
    titles: new Map(assignments.map(({ shared }) => [shared.id, shared.title])),
    scenarioNames: await namesOf(kept.assignment, ports, locale),
    grades: gradesOf(kept, kept.decisions),
  });
}
