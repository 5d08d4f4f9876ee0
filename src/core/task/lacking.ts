import type { SharedAssignment } from '../classroom/assignment.ts';
import { SUBMISSION_LIMITS } from '../classroom/submission.ts';
import type { Seat } from '../rotation/round.ts';
import { type Attempt, hasSheet, progressOf, seatsHad } from './attempts.ts';
import type { KeptTask } from './kept-task.ts';

/** What a submission lacks. The first three make handing in impossible, the others are said and left to the student. */
export type Lack =
  | { readonly code: 'no-name' }
  | { readonly code: 'nothing-chosen' }
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'late'; readonly due: number }
  | { readonly code: 'task-open'; readonly task: number }
  | { readonly code: 'seat-open'; readonly seat: Seat; readonly had: number; readonly of: number }
  | { readonly code: 'beyond-limit'; readonly task: number; readonly most: number }
  | { readonly code: 'no-observer-sheet'; readonly session: string }
  | { readonly code: 'no-self-sheet'; readonly session: string }
  | { readonly code: 'no-reflection' };

const HINDERS: readonly Lack['code'][] = ['no-name', 'nothing-chosen', 'too-many'];

/** Whether it cannot be handed in like this. */
export const hinders = ({ code }: Lack): boolean => HINDERS.includes(code);

function openTasks(shared: SharedAssignment, chosen: readonly Attempt[]): readonly Lack[] {
  if (!shared.seats.includes('agent')) return [];
  return shared.tasks.flatMap((_, task): readonly Lack[] => {
    const { attempts } = progressOf(shared, chosen, task);
    const served = attempts.filter(({ seat }) => seat === 'agent').length;
    const { most } = shared.attempts;
    if (served === 0) return [{ code: 'task-open', task }];
    return most > 0 && served > most ? [{ code: 'beyond-limit', task, most }] : [];
  });
}

function openSeats({ seats, rounds }: SharedAssignment, chosen: readonly Attempt[]) {
  const had = seatsHad(chosen);
  return seats.flatMap((seat): readonly Lack[] =>
    had[seat] < rounds ? [{ code: 'seat-open', seat, had: had[seat], of: rounds }] : [],
  );
}

function openSheets({ weights }: SharedAssignment, chosen: readonly Attempt[]): readonly Lack[] {
  return chosen.flatMap((attempt): readonly Lack[] => {
    const { session } = attempt.started;
    if (attempt.seat === 'observer' && !hasSheet(attempt, 'observer'))
      return [{ code: 'no-observer-sheet', session }];
    const wantsSelf = attempt.seat === 'agent' && weights.self > 0;
    return wantsSelf && !hasSheet(attempt, 'self') ? [{ code: 'no-self-sheet', session }] : [];
  });
}

/** Everything a submission lacks, what makes it impossible first; `now` in milliseconds since 1970. */
export function lackingIn(
  { shared, student, reflection }: KeptTask,
  attempts: readonly Attempt[],
  now: number,
): readonly Lack[] {
  const chosen = attempts.filter(({ isIn }) => isIn);
  const { due } = shared;
  const found: readonly (readonly [Lack, boolean])[] = [
    [{ code: 'no-name' }, student.name.trim() === ''],
    [{ code: 'nothing-chosen' }, chosen.length === 0],
    [
      { code: 'too-many', most: SUBMISSION_LIMITS.sessions },
      chosen.length > SUBMISSION_LIMITS.sessions,
    ],
    [{ code: 'late', due: due ?? 0 }, due !== undefined && now > due],
  ];
  return [
    ...found.flatMap(([lack, holds]) => (holds ? [lack] : [])),
    ...(chosen.length === 0
      ? []
      : [
          ...openTasks(shared, chosen),
          ...openSeats(shared, chosen),
          ...openSheets(shared, chosen),
        ]),
    ...(reflection.trim() === '' ? [{ code: 'no-reflection' } as const] : []),
  ];
}
