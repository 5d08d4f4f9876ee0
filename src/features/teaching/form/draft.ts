import {
  type Assignment,
  ASSIGNMENT_DEFAULTS,
  type SharedAssignment,
} from '../../../core/classroom/assignment.ts';
import type { LessonHomework } from '../../../core/lesson/homework.ts';
import type { Level } from '../../../core/scenario/vocabulary.ts';

/** One chosen scenario and who the students may meet in it. */
export interface DraftTask {
  readonly scenario: string;
  readonly personas: readonly string[];
}

type Taken =
  | 'seats'
  | 'rounds'
  | 'attempts'
  | 'coach'
  | 'hints'
  | 'weights'
  | 'pass'
  | 'instructions'
  | 'teacher'
  | 'own';

/** An assignment while it is being written: one language and one set of levels for all its scenarios. */
export interface Draft extends Pick<SharedAssignment, Taken> {
  /** Empty: named after its scenarios. */
  readonly title: string;
  readonly locale: string;
  readonly tasks: readonly DraftTask[];
  readonly levels: readonly Level[];
  /** As a field for date and time writes it; empty for none. */
  readonly due: string;
  readonly class: string;
  readonly counts: number;
}

/** In the order of the seats and levels, whatever was ticked first. */
export function toggled<Value>(
  all: readonly Value[],
  chosen: readonly Value[],
  value: Value,
): Value[] {
  const wanted = chosen.includes(value)
    ? chosen.filter((one) => one !== value)
    : [...chosen, value];
  return all.filter((one) => wanted.includes(one));
}

export const PRESETS = ['homework', 'group', 'test'] as const;
export type Preset = (typeof PRESETS)[number];

const PRESET_CHANGES: Readonly<Record<Preset, Partial<Draft>>> = {
  homework: {
    seats: ['agent'],
    rounds: 1,
    attempts: { counts: 'best', most: 3 },
    levels: ['guided', 'assisted', 'real'],
    coach: 'stage',
    hints: true,
    weights: { machine: 80, self: 0, observer: 0, teacher: 20 },
  },
  group: {
    seats: ['agent', 'customer', 'observer'],
    rounds: 1,
    attempts: { counts: 'best', most: 0 },
    levels: ['assisted'],
    coach: 'end',
    hints: true,
    weights: { machine: 50, self: 10, observer: 30, teacher: 10 },
  },
  test: {
    seats: ['agent'],
    rounds: 1,
    attempts: { counts: 'last', most: 1 },
    levels: ['real'],
    coach: 'end',
    hints: false,
    weights: { machine: 70, self: 0, observer: 0, teacher: 30 },
  },
};

/** A whole way of working in one click; what is already chosen besides stays. */
export const withPreset = (draft: Draft, preset: Preset): Draft => ({
  ...draft,
  ...PRESET_CHANGES[preset],
});

/** Homework, unless something else is chosen: everybody as the agent, alone. */
export const newDraft = (locale: string, schoolClass: string): Draft =>
  withPreset(
    {
      title: '',
      teacher: ASSIGNMENT_DEFAULTS.teacher,
      locale,
      tasks: [],
      levels: ['guided', 'assisted', 'real'],
      seats: [...ASSIGNMENT_DEFAULTS.seats],
      rounds: ASSIGNMENT_DEFAULTS.rounds,
      attempts: { ...ASSIGNMENT_DEFAULTS.attempts },
      coach: ASSIGNMENT_DEFAULTS.coach,
      hints: ASSIGNMENT_DEFAULTS.hints,
      weights: { machine: 80, self: 0, observer: 0, teacher: 20 },
      pass: ASSIGNMENT_DEFAULTS.pass,
      instructions: ASSIGNMENT_DEFAULTS.instructions,
      own: [],
      due: '',
      class: schoolClass,
      counts: 1,
    },
    'homework',
  );

/** Begins with the homework of a lesson. */
export const withHomework = (draft: Draft, homework: LessonHomework | undefined): Draft => {
  if (homework === undefined) return draft;
  const { way, title, instructions, tasks } = homework;
  return { ...withPreset(draft, way), title, instructions, tasks };
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** As a field for date and time wants it, by this device's clock. */
export function toField(at: number): string {
  const day = new Date(at);
  const date = [day.getFullYear(), twoDigits(day.getMonth() + 1), twoDigits(day.getDate())];
  return `${date.join('-')}T${twoDigits(day.getHours())}:${twoDigits(day.getMinutes())}`;
}

/** Milliseconds since 1970; nothing for an empty field. */
export function fromField(field: string): number | undefined {
  const at = new Date(field).getTime();
  return field === '' || Number.isNaN(at) ? undefined : at;
}

/** An assignment opened again for changes. */
export function draftOf({ shared, class: schoolClass, counts }: Assignment): Draft {
  const { tasks, due, ...rest } = shared;
  const [first] = tasks;
  return {
    title: rest.title,
    teacher: rest.teacher,
    locale: first?.locale ?? 'zh-CN',
    tasks: tasks.map(({ scenario, personas }) => ({ scenario, personas })),
    levels: first?.levels ?? [],
    seats: rest.seats,
    rounds: rest.rounds,
    attempts: rest.attempts,
    coach: rest.coach,
    hints: rest.hints,
    weights: rest.weights,
    pass: rest.pass,
    instructions: rest.instructions,
    own: rest.own,
    due: due === undefined ? '' : toField(due),
    class: schoolClass,
    counts,
  };
}
