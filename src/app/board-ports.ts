import type { StoreFailure } from '../core/classroom/workspace.ts';
import { type HandedGroup, handedGroups } from '../core/lesson/board.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { type LessonClass, loadClass } from '../features/lesson/load/load-class.ts';
import type {
  BoardAssignment,
  BoardPorts,
  ClassBoard,
} from '../features/lesson-templates/board/board-ports.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'teacher' | 'rooms' | 'scenariosOf'>;

/** Names of what the groups were scored by, from the scenarios their weakest points are in. */
async function criteriaOf(
  groups: readonly HandedGroup[],
  { assignment }: LessonClass,
  { scenariosOf }: Needs,
  locale: string,
): Promise<ClassBoard['criteria']> {
  const { own, tasks } = assignment.shared;
  const wanted = new Set(groups.flatMap(({ weakest }) => weakest?.scenario ?? []));
  const named = await Promise.all(
    tasks
      .filter(({ scenario }) => wanted.has(scenario))
      .map(async ({ scenario, locale: played, personas: [persona = ''] }) => {
        const scenarios = scenariosOf(own);
        const loaded = await scenarios.load(scenario, locale, persona);
        // A teacher's own scenario may be written in the language of its calls only.
        const found = loaded.ok ? loaded : await scenarios.load(scenario, played, persona);
        return found.ok ? Object.entries(found.value.rubricStrings.criteria) : [];
      }),
  );
  return Object.fromEntries(named.flat().map(([id, { name }]) => [id, name]));
}

async function listAssignments({
  teacher,
}: Needs): Promise<Result<readonly BoardAssignment[], StoreFailure>> {
  const workspace = await teacher();
  const [assignments, classes] = await Promise.all([workspace.assignments(), workspace.classes()]);
  if (!assignments.ok) return assignments;
  if (!classes.ok) return classes;
  const nameOf = (id: string) => classes.value.items.find((one) => one.id === id)?.name;
  return ok(
    [...assignments.value.items]
      .sort((one, other) => other.madeAt - one.madeAt)
      .map(({ shared, class: id }) => ({
        id: shared.id,
        title: shared.title,
        className: nameOf(id),
      })),
  );
}

/** What the board of all groups asks of the world outside. */
export const boardPorts = (needs: Needs): BoardPorts => ({
  rooms: needs.rooms,
  assignments: () => listAssignments(needs),
  groups: async (id, locale) => {
    const loaded = await loadClass(id, needs.teacher);
    if (!loaded.ok) return fail(loaded.error);
    const { rows, schoolClass, assignment } = loaded.value;
    const groups = handedGroups(rows, schoolClass, assignment.shared);
    return ok({ groups, criteria: await criteriaOf(groups, loaded.value, needs, locale) });
  },
});
