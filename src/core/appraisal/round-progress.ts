import type { Evidence } from './evidence.ts';
import { peersOf, selfOf } from './marks.ts';
import { openObjections, type Case, type RoundState, type Stage } from './round-state.ts';
import type { RoundPlan } from './round-plan.ts';

/** Where one student stands, for the list of a round. */
export const CASE_STATES = [
  'left-out',
  /** Something is still to come in from the student or from peers. */
  'incomplete',
  'complete',
  'to-mark',
  'marked',
  'no-reply',
  'agreed',
  'objecting',
  'settled',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Opinions that should count and of which nothing came in. */
export function lackingOf(
  one: Pick<Case, 'evidence' | 'paper'>,
  { shares, indicators }: Pick<RoundPlan, 'shares' | 'indicators'>,
): readonly ('self' | 'peer')[] {
  const isJudged = (points: Readonly<Record<string, number>>): boolean =>
    indicators.some(({ id }) => points[id] !== undefined);
  const lacksSelf = shares.self > 0 && !isJudged(selfOf(one));
  const lacksPeer = shares.peer > 0 && !peersOf(one).some(({ points }) => isJudged(points));
  return [...(lacksSelf ? (['self'] as const) : []), ...(lacksPeer ? (['peer'] as const) : [])];
}

function answered(one: Case): CaseState {
  if (one.reply === undefined) return 'no-reply';
  if (one.objections.length === 0) return 'agreed';
  return openObjections(one).length > 0 ? 'objecting' : 'settled';
}

/** `found`: what the hand-ins say now, while collecting; afterwards the round has its own. */
export function caseState(
  { stage, plan }: RoundState,
  one: Case,
  found: Evidence | undefined,
): CaseState {
  if (one.leftOut !== undefined) return 'left-out';
  switch (stage) {
    case 'plan':
    case 'collect': {
      const seen = { paper: one.paper, evidence: one.evidence ?? found };
      return lackingOf(seen, plan).length > 0 ? 'incomplete' : 'complete';
    }
    case 'mark':
      return one.marked === undefined ? 'to-mark' : 'marked';
    case 'object':
    case 'final':
    case 'archived':
      return answered(one);
  }
}

/** How far the present step is: how many students are done with it, of how many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

const DONE: readonly CaseState[] = ['complete', 'marked', 'agreed', 'settled'];

export function progressOf(state: RoundState, found: ReadonlyMap<string, Evidence>): Progress {
  const all = state.cases
    .map((one) => caseState(state, one, found.get(one.student.id)))
    .filter((now) => now !== 'left-out');
  return { done: all.filter((now) => DONE.includes(now)).length, of: all.length };
}

/** Until when the present step is to be done; an archive has the later look. */
const DUE: Readonly<Record<Stage, keyof RoundPlan['dates']>> = {
  plan: 'collect',
  collect: 'collect',
  mark: 'mark',
  object: 'object',
  final: 'final',
  archived: 'check',
};

export const dueOf = ({ stage, plan, notices }: RoundState): number =>
  stage === 'object' && notices !== undefined ? notices.until : plan.dates[DUE[stage]];

/** Agreed improvements whose day has come and which nobody has looked at since. */
export function dueChecks({ cases }: RoundState, now: number): readonly Case[] {
  return cases.filter(
    ({ improvement, followUps }) =>
      improvement !== undefined &&
      improvement.by <= now &&
      !followUps.some(({ at }) => at >= improvement.by),
  );
}

/** Whether the later look is due: the round's own day, or that of anybody's agreement. */
export const isCheckDue = (state: RoundState, now: number): boolean =>
  state.stage === 'archived' &&
  (dueChecks(state, now).length > 0 ||
    (state.plan.dates.check <= now &&
      !state.cases.some(({ followUps }) =>
        followUps.some(({ at }) => at >= state.plan.dates.check),
      )));
