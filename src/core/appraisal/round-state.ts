import type { Student } from '../classroom/roster.ts';
import type { Evidence, PeerOpinion, Points } from './evidence.ts';
import type { FactOf, Objection, RoundFact } from './round-fact.ts';
import type { RoundPlan } from './round-plan.ts';

/** The steps of a round, one after the other. */
export const STAGES = ['plan', 'collect', 'mark', 'object', 'final', 'archived'] as const;
export type Stage = (typeof STAGES)[number];

/** How an objection was settled. */
export type Settlement =
  | { readonly way: 'improvement' }
  | {
      readonly way: 'review';
      readonly reviewer: string;
      readonly reason: string;
      readonly points: number;
      readonly at: number;
    };

export interface RaisedObjection extends Objection {
  readonly settled: Settlement | undefined;
}

/** Everything about one student in a round. */
export interface Case {
  readonly student: Student;
  readonly evidence: Evidence | undefined;
  /** From sheets on paper; they go before those of the hand-ins. */
  readonly paper: { readonly self: Points | undefined; readonly peers: readonly PeerOpinion[] };
  readonly marked: Pick<FactOf<'teacher.marked'>, 'points' | 'reasons' | 'comment'> | undefined;
  /** Why the student is not appraised. */
  readonly leftOut: string | undefined;
  readonly token: string | undefined;
  readonly reply:
    | Pick<FactOf<'reply.received'>, 'way' | 'digest' | 'madeAt' | 'intention' | 'at'>
    | undefined;
  readonly objections: readonly RaisedObjection[];
  readonly improvement:
    | Pick<FactOf<'improvement.agreed'>, 'goal' | 'steps' | 'by' | 'at'>
    | undefined;
  readonly followUps: readonly Pick<FactOf<'followed.up'>, 'words' | 'at'>[];
}

/** A round as its facts tell it. */
export interface RoundState {
  readonly round: string;
  readonly class: FactOf<'round.opened'>['class'];
  readonly plan: RoundPlan;
  readonly stage: Stage;
  readonly openedAt: number;
  readonly approved: Pick<FactOf<'indicators.agreed'>, 'by' | 'words' | 'at'> | undefined;
  /** In the order of the roster. */
  readonly cases: readonly Case[];
  readonly notices: Pick<FactOf<'notices.given'>, 'key' | 'until' | 'at'> | undefined;
  readonly finalAt: number | undefined;
  readonly conclusion:
    | Pick<FactOf<'conclusion.written'>, 'findings' | 'training' | 'next'>
    | undefined;
  readonly archivedAt: number | undefined;
}

const newCase = (student: Student): Case => ({
  student,
  evidence: undefined,
  paper: { self: undefined, peers: [] },
  marked: undefined,
  leftOut: undefined,
  token: undefined,
  reply: undefined,
  objections: [],
  improvement: undefined,
  followUps: [],
});

export const openRound = (fact: FactOf<'round.opened'>): RoundState => ({
  round: fact.round,
  class: fact.class,
  plan: fact.plan,
  stage: 'plan',
  openedAt: fact.at,
  approved: undefined,
  cases: fact.students.map(newCase),
  notices: undefined,
  finalAt: undefined,
  conclusion: undefined,
  archivedAt: undefined,
});

type CaseFact = Extract<RoundFact, { student: string }>;

function withOpinion(
  { paper }: Case,
  { giver, by, points }: FactOf<'opinion.taken'>,
): Pick<Case, 'paper'> {
  if (giver === 'self') return { paper: { ...paper, self: points } };
  const others = paper.peers.filter(({ name }) => name !== by);
  return { paper: { ...paper, peers: [...others, { name: by, points }] } };
}

const withReview = (
  { objections }: Case,
  { indicator, reviewer, reason, points, at }: FactOf<'review.decided'>,
): Pick<Case, 'objections'> => ({
  objections: objections.map((one) =>
    one.indicator === indicator
      ? { ...one, settled: { way: 'review', reviewer, reason, points, at } }
      : one,
  ),
});

/** An agreement settles what is open; what a reviewer has decided stays decided. */
const withImprovement = (
  { objections }: Case,
  { goal, steps, by, at }: FactOf<'improvement.agreed'>,
): Pick<Case, 'objections' | 'improvement'> => ({
  improvement: { goal, steps, by, at },
  objections: objections.map((one) =>
    one.settled === undefined ? { ...one, settled: { way: 'improvement' } } : one,
  ),
});

function evolveCase(one: Case, fact: CaseFact): Partial<Case> {
  switch (fact.type) {
    case 'opinion.taken':
      return withOpinion(one, fact);
    case 'teacher.marked': {
      const { points, reasons, comment } = fact;
      return { marked: { points, reasons, comment }, leftOut: undefined };
    }
    case 'student.left-out':
      return { leftOut: fact.reason, marked: undefined };
    case 'reply.received': {
      const { way, digest, madeAt, intention, at } = fact;
      const objections = fact.objections.map((raised) => ({ ...raised, settled: undefined }));
      return { reply: { way, digest, madeAt, intention, at }, objections };
    }
    case 'improvement.agreed':
      return withImprovement(one, fact);
    case 'review.decided':
      return withReview(one, fact);
    case 'followed.up':
      return { followUps: [...one.followUps, { words: fact.words, at: fact.at }] };
  }
}

const withCases = (state: RoundState, change: (one: Case) => Partial<Case>): RoundState => ({
  ...state,
  cases: state.cases.map((one) => ({ ...one, ...change(one) })),
});

const isAboutCase = (fact: RoundFact): fact is CaseFact => 'student' in fact;

function evolveRound(state: RoundState, fact: Exclude<RoundFact, CaseFact>): RoundState {
  switch (fact.type) {
    case 'round.opened':
      return state;
    case 'plan.changed':
      return { ...state, plan: fact.plan };
    case 'indicators.agreed': {
      const { by, words, at } = fact;
      return { ...state, stage: 'collect', approved: { by, words, at } };
    }
    case 'collecting.closed': {
      const found = new Map(fact.evidence.map((one) => [one.student, one]));
      const marking: RoundState = { ...state, stage: 'mark' };
      return withCases(marking, ({ student }) => ({ evidence: found.get(student.id) }));
    }
    case 'notices.given': {
      const tokens = new Map(fact.notices.map(({ student, token }) => [student, token]));
      const { key, until, at } = fact;
      const given: RoundState = { ...state, stage: 'object', notices: { key, until, at } };
      return withCases(given, ({ student }) => ({ token: tokens.get(student.id) }));
    }
    case 'result.final':
      return { ...state, stage: 'final', finalAt: fact.at };
    case 'conclusion.written': {
      const { findings, training, next } = fact;
      return { ...state, conclusion: { findings, training, next } };
    }
    case 'round.archived':
      return { ...state, stage: 'archived', archivedAt: fact.at };
  }
}

/** What a fact makes of a round; it must be possible there (`refusalOf`). */
export function evolve(state: RoundState, fact: RoundFact): RoundState {
  if (!isAboutCase(fact)) return evolveRound(state, fact);
  const cases = state.cases.map((one) =>
    one.student.id === fact.student ? { ...one, ...evolveCase(one, fact) } : one,
  );
  return { ...state, cases };
}

/** The case of a student in a round. */
export const caseOf = ({ cases }: RoundState, student: string): Case | undefined =>
  cases.find((one) => one.student.id === student);

/** Objections nobody has settled. */
export const openObjections = ({ objections }: Case): readonly RaisedObjection[] =>
  objections.filter(({ settled }) => settled === undefined);
