import type { DecodeProblem } from '../../core/classroom/carry/share-assignment.ts';
import type { StoreFailure } from '../../core/classroom/workspace.ts';
import { assignmentIdSchema, type SharedAssignment } from '../../core/classroom/assignment.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { type KeptTask, type Meeting, meetingOf, newTask } from '../../core/task/kept-task.ts';
import type { TaskDesk } from '../../core/task/task-desk.ts';
import type { TaskPorts } from './task-ports.ts';

/** Why there is no assignment to show. */
export type OpenProblem = DecodeProblem | 'unknown-task' | 'other-teacher' | 'storage';

export interface OpenedTask {
  readonly desk: TaskDesk;
  readonly task: KeptTask;
  readonly meeting: Meeting;
  /** Why it will be gone when the page is closed. */
  readonly failure: StoreFailure | undefined;
}

type Ports = Pick<TaskPorts, 'taskDesk' | 'now' | 'newId'>;

/** Stands in an address for the page where assignments are opened. */
export const OPEN = 'open';

/** One that was opened before. */
export async function reopenTask(
  id: string,
  { taskDesk }: Pick<TaskPorts, 'taskDesk'>,
): Promise<Result<OpenedTask, OpenProblem>> {
  const desk = await taskDesk();
  const read = await desk.store.read(id);
  if (!read.ok) return fail(read.error === 'newer-version' ? 'newer-version' : 'storage');
  if (read.value === undefined) return fail('unknown-task');
  return ok({ desk, task: read.value, meeting: 'same', failure: undefined });
}

async function keep(
  desk: TaskDesk,
  shared: SharedAssignment,
  { now, newId }: Ports,
): Promise<Result<OpenedTask, OpenProblem>> {
  const there = await desk.store.read(shared.id);
  const meeting = meetingOf(shared, there.ok ? there.value?.shared : undefined);
  if (meeting === 'other-teacher') return fail('other-teacher');
  const student = (await desk.store.me()) ?? { name: '', number: '' };
  const { task, failure } = await desk.store.change(shared.id, (before) => {
    if (before === undefined)
      return newTask(shared, { openedAt: now(), student, submission: newId() });
    return meeting === 'newer' ? { ...before, shared } : before;
  });
  return ok({ desk, task, meeting, failure });
}

/** The assignment in a text, kept on this device from now on. */
export async function openText(
  text: string,
  ports: Ports,
): Promise<Result<OpenedTask, OpenProblem>> {
  const desk = await ports.taskDesk();
  const decoded = desk.decode(text);
  return decoded.ok ? keep(desk, decoded.value, ports) : decoded;
}

/** By the code in a link, or by the id of one that is here. */
export const openTask = (code: string, ports: Ports): Promise<Result<OpenedTask, OpenProblem>> =>
  assignmentIdSchema.safeParse(code).success ? reopenTask(code, ports) : openText(code, ports);
