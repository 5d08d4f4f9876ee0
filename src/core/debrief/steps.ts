/** A debrief fits a break, or half a lesson. */
export const DEBRIEF_FORMS = ['short', 'long'] as const;
export type DebriefForm = (typeof DEBRIEF_FORMS)[number];

/** In their order: people speak before the machine, and all of it leads to one thing to do next time. */
export const DEBRIEF_STEPS = [
  'observer',
  'self',
  'turns',
  'missed',
  'promises',
  'wording',
  'customer',
  'commitment',
] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** Minutes for each step; a form has the steps it gives time to. */
const MINUTES: Readonly<Record<DebriefForm, Readonly<Partial<Record<DebriefStep, number>>>>> = {
  short: { observer: 1, self: 2, turns: 1, commitment: 1 },
  long: {
    observer: 4,
    self: 3,
    turns: 3,
    missed: 2,
    promises: 1,
    wording: 4,
    customer: 2,
    commitment: 1,
  },
};

export interface TimedStep {
  readonly step: DebriefStep;
  /** A guide, never a limit. */
  readonly minutes: number;
}

/** The steps of a form with the time they should take: five minutes in all, or twenty. */
export const stepsOf = (form: DebriefForm): readonly TimedStep[] =>
  DEBRIEF_STEPS.flatMap((step) => {
    const minutes = MINUTES[form][step];
    return minutes === undefined ? [] : [{ step, minutes }];
  });
