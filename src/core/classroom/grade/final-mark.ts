import { OPINION_GIVERS, type OpinionGiver, type Weights } from '../assignment.ts';
import { meanOf } from './attempts.ts';
import type { GradeRow, TaskRow } from './grade-row.ts';

type Points = GradeRow['points'];

const isCounting = ({ attempts }: TaskRow): boolean =>
  attempts.some(({ state }) => state === 'counts');

/** Scenarios nothing counts for. */
export const missingTasksIn = (tasks: readonly TaskRow[]): readonly string[] =>
  tasks.filter((task) => !isCounting(task)).map(({ scenario }) => scenario);

/** One opinion over all tasks; a task nothing counts for is 0 points, as soon as there is any opinion. */
function overTasks(tasks: readonly TaskRow[], by: OpinionGiver): number | undefined {
  const given = tasks.map(({ attempts }) =>
    meanOf(attempts.filter(({ state }) => state === 'counts').map(({ opinions }) => opinions[by])),
  );
  const there = given.filter((value) => value !== undefined);
  const nothing = missingTasksIn(tasks).map(() => 0);
  return there.length === 0 ? undefined : meanOf([...there, ...nothing]);
}

/** What each opinion comes to; `plain` is the teacher's in one figure, and goes before their sheets. */
export function pointsOf(tasks: readonly TaskRow[], plain: number | undefined): Points {
  const all: readonly (readonly [OpinionGiver, number | undefined])[] = [
    ['machine', overTasks(tasks, 'machine')],
    ['self', overTasks(tasks, 'self')],
    ['observer', overTasks(tasks, 'observer')],
    ['teacher', plain ?? overTasks(tasks, 'teacher')],
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

export type Mark = Pick<GradeRow, 'shares' | 'missingOpinions' | 'computed'>;

/** The mark by weights: an opinion that is not there gives its weight to the others, in their proportion. */
export function markOf(points: Points, weights: Weights): Mark {
  const wanted = OPINION_GIVERS.filter((giver) => weights[giver] > 0);
  const there = wanted.filter((giver) => points[giver] !== undefined);
  const whole = there.reduce((sum, giver) => sum + weights[giver], 0);
  const shares = Object.fromEntries(there.map((giver) => [giver, weights[giver] / whole]));
  const sum = there.reduce((all, giver) => all + (shares[giver] ?? 0) * (points[giver] ?? 0), 0);
  return {
    shares,
    missingOpinions: wanted.filter((giver) => points[giver] === undefined),
    // Away from the noise of binary fractions, so that 59.5 is 60 on every machine.
    computed: there.length === 0 ? undefined : Math.round(Math.round(sum * 1e6) / 1e6),
  };
}
