import { fail, ok, type Result } from '../shared/result.ts';
import {
  type AssessmentCommand,
  type AssessmentEvent,
  type AssessmentStarted,
  isAfterthought,
  MAX_SHEET_EVENTS,
} from './assessment-event.ts';
import {
  type AssessmentState,
  foldAssessment,
  isOpinion,
  undoneSteps,
} from './assessment-state.ts';
import { missingOn } from './missing.ts';
import { type SheetForm, type SheetRater } from './sheet-form.ts';

/** Why nothing was written on the sheet. */
export type AssessRefusal =
  | 'not-started'
  | 'handed-in'
  | 'not-handed-in'
  | 'incomplete'
  | 'unknown-mark'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'full';

export interface NewSheet {
  readonly assessment: string;
  readonly session: string;
  readonly name: string;
  readonly live: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The first fact of a sheet; from now on the rubric it was made from stays. */
export function startAssessment(
  { rubric, rater }: { readonly rubric: SheetForm['rubric']; readonly rater: SheetRater },
  { at, ...fresh }: NewSheet,
): AssessmentStarted {
  return { type: 'assessment.started', schema: 1, n: 0, at, ...fresh, rater, rubric };
}

/** The latest opinion that still counts: what undoing takes back. */
function lastStep(events: readonly AssessmentEvent[]): number | undefined {
  const undone = undoneSteps(events);
  return events.findLast((event) => isOpinion(event) && !undone.has(event.n))?.n;
}

/** The first opinion taken back with nothing new after it: what redoing brings back. */
function firstUndone(events: readonly AssessmentEvent[]): number | undefined {
  const latest = lastStep(events) ?? 0;
  const undone = undoneSteps(events);
  return events.find(({ n }) => n > latest && undone.has(n))?.n;
}

function refusalOf(
  form: SheetForm,
  state: AssessmentState,
  command: AssessmentCommand,
): AssessRefusal | undefined {
  if (isAfterthought(command)) return undefined;
  if (command.type === 'sheet.reopened') return state.handedIn ? undefined : 'not-handed-in';
  if (state.handedIn) return 'handed-in';
  if (command.type === 'sheet.handed-in')
    return missingOn(form, state).length > 0 ? 'incomplete' : undefined;
  if (command.type === 'mark.noted' || command.type === 'mark.removed')
    return state.marks.some(({ n }) => n === command.mark) ? undefined : 'unknown-mark';
  return undefined;
}

function eventFor(
  events: readonly AssessmentEvent[],
  command: AssessmentCommand,
  at: number,
): Result<AssessmentEvent, AssessRefusal> {
  const n = events.length;
  if (command.type !== 'undo' && command.type !== 'redo') return ok({ ...command, n, at });
  if (command.type === 'undo') {
    const step = lastStep(events);
    return step === undefined ? fail('nothing-to-undo') : ok({ type: 'step.undone', n, at, step });
  }
  const step = firstUndone(events);
  return step === undefined ? fail('nothing-to-redo') : ok({ type: 'step.redone', n, at, step });
}

/** Turns what somebody does on a sheet into the next fact, or says why not. Pure; `at` in milliseconds since 1970. */
export function assess(
  form: SheetForm,
  events: readonly AssessmentEvent[],
  command: AssessmentCommand,
  at: number,
): Result<AssessmentEvent, AssessRefusal> {
  const state = foldAssessment(events);
  if (state === undefined) return fail('not-started');
  if (events.length >= MAX_SHEET_EVENTS) return fail('full');
  const refusal = refusalOf(form, state, command);
  return refusal === undefined ? eventFor(events, command, at) : fail(refusal);
}
