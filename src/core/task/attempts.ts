import type { Sheet } from '../assessment/assessment-log.ts';
import { foldAssessment } from '../assessment/assessment-state.ts';
import type { SheetRater } from '../assessment/sheet-form.ts';
import type { SharedAssignment, Task } from '../classroom/assignment.ts';
import { type Seat, SEATS, type SeatCounts } from '../rotation/round.ts';
import type { SessionStarted } from '../session/session-event.ts';
import type { KeptTask } from './kept-task.ts';

/** A talk that may belong to an assignment, scored. */
export interface Talk {
  readonly started: SessionStarted;
  readonly ended: boolean;
  /** 0–100; nothing for a talk that cannot be opened or is not over. */
  readonly total: number | null;
  readonly hints: number;
  /** Sheets about it on this device. */
  readonly sheets: readonly Sheet[];
}

/** A talk as it stands for this student. */
export interface Attempt extends Talk {
  /** Place of the task it fits in the assignment; -1 for none. */
  readonly task: number;
  readonly seat: Seat;
  /** False where the log cannot tell and the student must. */
  readonly isSeatSure: boolean;
  /** Begun from this assignment. */
  readonly isOurs: boolean;
  /** Goes along when it is handed in. */
  readonly isIn: boolean;
}

const fits = ({ scenario, locale, personas, levels }: Task, started: SessionStarted): boolean =>
  scenario === started.scenario &&
  locale === started.locale &&
  personas.includes(started.persona) &&
  levels.includes(started.level);

/** Place of the task a talk fits; -1 for none. */
export const taskOf = ({ tasks }: Pick<SharedAssignment, 'tasks'>, started: SessionStarted) =>
  tasks.findIndex((task) => fits(task, started));

const seatByName = ({ names }: SessionStarted, name: string): Seat | undefined =>
  SEATS.find((seat) =>
    seat === 'observer' ? names?.observers.includes(name) : names?.[seat] === name,
  );

/** Where a student sat. With several people at one screen only names can tell. */
export function seatIn(
  started: SessionStarted,
  name: string,
): { readonly seat: Seat; readonly isSeatSure: boolean } {
  const named = name === '' ? undefined : seatByName(started, name);
  if (named !== undefined) return { seat: named, isSeatSure: true };
  const { agent, customer } = started;
  if (agent === undefined) return { seat: 'agent', isSeatSure: customer === undefined };
  return { seat: customer === 'person' ? 'customer' : 'observer', isSeatSure: true };
}

/** Whether a rater's sheet about a talk is there and handed in. */
export const hasSheet = ({ sheets }: Pick<Talk, 'sheets'>, rater: SheetRater): boolean =>
  sheets.some((sheet) => {
    const state = foldAssessment(sheet);
    return state?.started.rater === rater && state.handedIn;
  });

/** The talks of an assignment, the oldest first. What was begun from it goes along once it is over. */
export function attemptsOf(task: KeptTask, talks: readonly Talk[]): readonly Attempt[] {
  const { shared, student, choices } = task;
  return [...talks]
    .sort((one, other) => one.started.at - other.started.at)
    .flatMap((talk): readonly Attempt[] => {
      const { started, ended } = talk;
      const place = taskOf(shared, started);
      const isOurs = started.task?.assignment === shared.id;
      if (place < 0 && !isOurs) return [];
      const choice = choices[started.session];
      const found = seatIn(started, student.name);
      return [
        {
          ...talk,
          task: place,
          seat: found.isSeatSure ? found.seat : (choice?.seat ?? found.seat),
          isSeatSure: found.isSeatSure,
          isOurs,
          isIn: ended && (choice?.isIn ?? isOurs),
        },
      ];
    });
}

const mean = (totals: readonly number[]): number =>
  Math.round(totals.reduce((sum, total) => sum + total, 0) / totals.length);

/** How far one task is. */
export interface TaskProgress {
  readonly attempts: readonly Attempt[];
  /** The points that count by the assignment's rule; nothing before the first talk is over. */
  readonly counts: number | undefined;
  /** How many more talks count; nothing where there is no limit. */
  readonly left: number | undefined;
}

/** How a task stands: talks begun from the assignment, and those the student added. */
export function progressOf(
  { attempts: rule }: Pick<SharedAssignment, 'attempts'>,
  attempts: readonly Attempt[],
  task: number,
): TaskProgress {
  const own = attempts.filter((one) => one.task === task && (one.isOurs || one.isIn));
  const served = own.filter(({ seat, ended }) => seat === 'agent' && ended);
  const counting = rule.most === 0 ? served : served.slice(0, rule.most);
  const totals = counting.flatMap(({ total }) => (total === null ? [] : [total]));
  const chosen = { best: Math.max(...totals), last: totals.at(-1), mean: mean(totals) };
  return {
    attempts: own,
    counts: totals.length === 0 ? undefined : chosen[rule.counts],
    left: rule.most === 0 ? undefined : Math.max(0, rule.most - served.length),
  };
}

/** How often each seat was had in talks that are over. */
export function seatsHad(attempts: readonly Attempt[]): SeatCounts {
  const had = attempts.filter(({ ended, isOurs, isIn }) => ended && (isOurs || isIn));
  const count = (seat: Seat): number => had.filter((one) => one.seat === seat).length;
  return { agent: count('agent'), customer: count('customer'), observer: count('observer') };
}
