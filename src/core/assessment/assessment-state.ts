import {
  type Answer,
  type AssessmentEvent,
  type AssessmentStarted,
  isAfterthought,
  type MarkKind,
} from './assessment-event.ts';

/** A mark pinned to a moment of the talk. `n` is the event it came from. */
export interface Mark {
  readonly n: number;
  readonly at: number;
  /** Number of the session's event. */
  readonly about: number;
  readonly kind: MarkKind;
  readonly note: string;
}

export interface ItemAnswer {
  readonly answer: Answer | undefined;
  readonly comment: string;
}

export interface CriterionRating {
  /** 1 (low) to 5 (high). */
  readonly level: number | undefined;
  readonly comment: string;
}

/** A sheet as it stands; computed from its events, never stored. */
export interface AssessmentState {
  readonly started: AssessmentStarted;
  readonly marks: readonly Mark[];
  readonly items: Readonly<Record<string, ItemAnswer>>;
  readonly criteria: Readonly<Record<string, CriterionRating>>;
  readonly overall: number | undefined;
  readonly strengths: string;
  readonly improvements: string;
  /** What to do next time, as it was promised at the end of the debrief. */
  readonly commitment: string;
  /** Sentences as the agent would say them now, by the number of the session's event. */
  readonly rewordings: Readonly<Record<number, string>>;
  readonly handedIn: boolean;
  /** When it was handed in first, in milliseconds since 1970. */
  readonly handedInAt: number | undefined;
  /** Something was changed after it had been handed in. */
  readonly revised: boolean;
  /** Number of the next event. */
  readonly next: number;
}

const NO_ANSWER: ItemAnswer = { answer: undefined, comment: '' };
const NO_RATING: CriterionRating = { level: undefined, comment: '' };

type Change = Partial<AssessmentState>;

const withItem = (state: AssessmentState, id: string, change: Partial<ItemAnswer>): Change => ({
  items: { ...state.items, [id]: { ...(state.items[id] ?? NO_ANSWER), ...change } },
});

const withCriterion = (
  state: AssessmentState,
  id: string,
  change: Partial<CriterionRating>,
): Change => ({
  criteria: { ...state.criteria, [id]: { ...(state.criteria[id] ?? NO_RATING), ...change } },
});

function onMarks({ marks }: AssessmentState, event: AssessmentEvent): Change {
  if (event.type === 'mark.made') {
    const { n, at, about, kind, note } = event;
    return { marks: [...marks, { n, at, about, kind, note }] };
  }
  if (event.type === 'mark.noted')
    return {
      marks: marks.map((one) => (one.n === event.mark ? { ...one, note: event.note } : one)),
    };
  if (event.type === 'mark.removed') return { marks: marks.filter(({ n }) => n !== event.mark) };
  return {};
}

function changeBy(state: AssessmentState, event: AssessmentEvent): Change {
  switch (event.type) {
    case 'item.answered':
      return withItem(state, event.item, { answer: event.answer ?? undefined });
    case 'item.commented':
      return withItem(state, event.item, { comment: event.comment });
    case 'criterion.rated':
      return withCriterion(state, event.criterion, { level: event.level ?? undefined });
    case 'criterion.commented':
      return withCriterion(state, event.criterion, { comment: event.comment });
    case 'overall.rated':
      return { overall: event.level ?? undefined };
    case 'words.written':
      return { [event.about]: event.text };
    case 'sentence.reworded':
      return { rewordings: { ...state.rewordings, [event.about]: event.text } };
    case 'sheet.handed-in':
      return { handedIn: true, handedInAt: state.handedInAt ?? event.at };
    case 'sheet.reopened':
      return { handedIn: false };
    case 'mark.made':
    case 'mark.noted':
    case 'mark.removed':
      return onMarks(state, event);
    case 'assessment.started':
    case 'step.undone':
    case 'step.redone':
      return {};
  }
}

const NO_OPINIONS: readonly AssessmentEvent['type'][] = [
  'assessment.started',
  'sheet.handed-in',
  'sheet.reopened',
  'step.undone',
  'step.redone',
];

/** Handing in, opening again and afterthoughts are no opinions: they neither count as a revision nor can be undone. */
export const isOpinion = (event: AssessmentEvent): boolean =>
  !NO_OPINIONS.includes(event.type) && !isAfterthought(event);

/** Numbers of the opinions that do not count any more. */
export function undoneSteps(events: readonly AssessmentEvent[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const event of events) {
    if (event.type === 'step.undone') undone.add(event.step);
    if (event.type === 'step.redone') undone.delete(event.step);
  }
  return undone;
}

/** Numbers of the opinions that count. */
function opinionsIn(events: readonly AssessmentEvent[]): readonly number[] {
  const undone = undoneSteps(events);
  return events.filter((event) => isOpinion(event) && !undone.has(event.n)).map(({ n }) => n);
}

/** Whether other opinions count now than when the sheet was handed in first; undoing changes them too. */
function isRevised(events: readonly AssessmentEvent[]): boolean {
  const handedIn = events.findIndex(({ type }) => type === 'sheet.handed-in');
  if (handedIn < 0) return false;
  const then = opinionsIn(events.slice(0, handedIn));
  const now = opinionsIn(events);
  return then.length !== now.length || then.some((n, index) => n !== now[index]);
}

/** Computes a sheet from its events; nothing for a log without a beginning. */
export function foldAssessment(events: readonly AssessmentEvent[]): AssessmentState | undefined {
  const [started] = events;
  if (started?.type !== 'assessment.started') return undefined;
  const undone = undoneSteps(events);
  const empty: AssessmentState = {
    started,
    marks: [],
    items: {},
    criteria: {},
    overall: undefined,
    strengths: '',
    improvements: '',
    commitment: '',
    rewordings: {},
    handedIn: false,
    handedInAt: undefined,
    revised: isRevised(events),
    next: events.length,
  };
  return events
    .filter(({ n }) => !undone.has(n))
    .reduce((state, event) => ({ ...state, ...changeBy(state, event) }), empty);
}
