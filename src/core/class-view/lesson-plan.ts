/** What a lesson is made of. */
export const LESSON_STEPS = [
  'warm-up',
  'talk',
  'seats',
  'round',
  'debrief',
  'change',
  'wrap-up',
  'homework',
] as const;
export type LessonStep = (typeof LESSON_STEPS)[number];

/** Lengths of lessons there is a plan for, in minutes. */
export const LESSON_LENGTHS = ['45', '90'] as const;
export type LessonLength = (typeof LESSON_LENGTHS)[number];

export interface PlannedStep {
  readonly step: LessonStep;
  readonly minutes: number;
}

/** One screen handed round in groups of three; the long lesson lets two of the three be the agent. */
export const LESSON_PLANS: Readonly<Record<LessonLength, readonly PlannedStep[]>> = {
  '45': [
    { step: 'warm-up', minutes: 5 },
    { step: 'talk', minutes: 10 },
    { step: 'seats', minutes: 3 },
    { step: 'round', minutes: 12 },
    { step: 'debrief', minutes: 8 },
    { step: 'wrap-up', minutes: 5 },
    { step: 'homework', minutes: 2 },
  ],
  '90': [
    { step: 'warm-up', minutes: 8 },
    { step: 'talk', minutes: 15 },
    { step: 'seats', minutes: 4 },
    { step: 'round', minutes: 15 },
    { step: 'debrief', minutes: 9 },
    { step: 'change', minutes: 2 },
    { step: 'round', minutes: 15 },
    { step: 'debrief', minutes: 9 },
    { step: 'wrap-up', minutes: 10 },
    { step: 'homework', minutes: 3 },
  ],
};

/** A lesson as it goes: the teacher moves on, the clock only tells. */
export interface LessonClock {
  readonly length: LessonLength;
  /** Place in the plan. */
  readonly index: number;
  /** Milliseconds of the step gone before it was last set going. */
  readonly spent: number;
  /** When it was last set going, in milliseconds since 1970; nothing while it stands. */
  readonly since: number | undefined;
}

export const newLesson = (length: LessonLength): LessonClock => ({
  length,
  index: 0,
  spent: 0,
  since: undefined,
});

const MINUTE = 60_000;

const goneIn = ({ spent, since }: LessonClock, now: number): number =>
  spent + (since === undefined ? 0 : Math.max(0, now - since));

/** Milliseconds left of the step; below 0 once it is over time. */
export function timeLeft(lesson: LessonClock, now: number): number {
  const { minutes = 0 } = LESSON_PLANS[lesson.length][lesson.index] ?? {};
  return minutes * MINUTE - goneIn(lesson, now);
}

export const setGoing = (lesson: LessonClock, now: number): LessonClock =>
  lesson.since === undefined ? { ...lesson, since: now } : lesson;

export const pause = (lesson: LessonClock, now: number): LessonClock => ({
  ...lesson,
  spent: goneIn(lesson, now),
  since: undefined,
});

/** To another step, from its beginning; the clock goes on if it was going. */
export function moveTo(lesson: LessonClock, index: number, now: number): LessonClock {
  const last = LESSON_PLANS[lesson.length].length - 1;
  return {
    ...lesson,
    index: Math.min(last, Math.max(0, index)),
    spent: 0,
    since: lesson.since === undefined ? undefined : now,
  };
}
