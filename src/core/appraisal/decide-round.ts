import { fail, ok, type Result } from '../shared/result.ts';
import type { Points } from './evidence.ts';
import { MAX_FACTS, type NewFact, type RoundFact, roundFactSchema } from './round-fact.ts';
import { isSamePerson } from './round-plan.ts';
import {
  type Case,
  caseOf,
  evolve,
  openObjections,
  openRound,
  type RoundState,
  type Stage,
} from './round-state.ts';

/** Why a fact cannot be, as things stand. */
export const ROUND_REFUSALS = [
  /** Nothing changes any more but the later look. */
  'archived',
  /** Not at this step of the round. */
  'wrong-stage',
  'unknown-student',
  /** Something is missing in what was given, or beyond its limits. */
  'not-allowed',
  /** Somebody has neither a mark nor a reason for having none. */
  'unmarked',
  /** A student without a mark, or without a notice. */
  'left-out',
  /** Who marked does not decide about the objection to it. */
  'same-person',
  'no-objection',
  /** Decided about already: a reply cannot take its objections back. */
  'settled',
  'objection-open',
  /** Until the day named in the notices, whoever has not answered may still object. */
  'window-open',
  'no-conclusion',
  'full',
] as const;
export type RoundRefusal = (typeof ROUND_REFUSALS)[number];

interface Asked<Type extends NewFact['type']> {
  readonly state: RoundState;
  readonly fact: Extract<NewFact, { type: Type }>;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The case it is about, where it is about one. */
  readonly one: Case | undefined;
}

/** At which steps each kind of fact is possible. */
const AT: Readonly<Record<Exclude<NewFact['type'], 'round.opened'>, readonly Stage[]>> = {
  'plan.changed': ['plan'],
  'indicators.agreed': ['plan'],
  'opinion.taken': ['collect'],
  'collecting.closed': ['collect'],
  'teacher.marked': ['mark'],
  'student.left-out': ['mark'],
  'notices.given': ['mark'],
  'reply.received': ['object'],
  'improvement.agreed': ['object', 'final'],
  'review.decided': ['object'],
  'result.final': ['object'],
  'conclusion.written': ['final'],
  'round.archived': ['final'],
  'followed.up': ['archived'],
};

const isKnown = ({ plan }: RoundState, ids: readonly string[]): boolean =>
  ids.every((id) => plan.indicators.some((indicator) => indicator.id === id));

const areWhole = (state: RoundState, points: Points): boolean =>
  state.plan.indicators.every(({ id }) => points[id] !== undefined) &&
  isKnown(state, Object.keys(points));

const isAppraised = ({ leftOut }: Case): boolean => leftOut === undefined;

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join('\n') === [...other].sort().join('\n');

/** Every appraised student has a notice of one's own. */
function noticesFit({ cases }: RoundState, notices: readonly { student: string; token: string }[]) {
  const wanted = cases.filter(isAppraised).map(({ student }) => student.id);
  const given = notices.map(({ student }) => student);
  return areSame(wanted, given) && new Set(notices.map(({ token }) => token)).size === given.length;
}

type Rule<Type extends NewFact['type']> = (asked: Asked<Type>) => RoundRefusal | undefined;

const when = (isRefused: boolean, refusal: RoundRefusal): RoundRefusal | undefined =>
  isRefused ? refusal : undefined;

/** What else must hold for a fact at its step; a kind that is not named is possible as it is. */
const RULES: { readonly [Type in NewFact['type']]?: Rule<Type> } = {
  'opinion.taken': ({ state, fact: { giver, by, points } }) =>
    when(
      (giver === 'peer') !== (by.trim() !== '') || !isKnown(state, Object.keys(points)),
      'not-allowed',
    ),
  'collecting.closed': ({ state, fact: { evidence } }) =>
    when(
      !areSame(
        evidence.map(({ student }) => student),
        state.cases.map(({ student }) => student.id),
      ),
      'not-allowed',
    ),
  'teacher.marked': ({ state, fact: { points, reasons } }) =>
    when(!areWhole(state, points) || !isKnown(state, Object.keys(reasons)), 'not-allowed'),
  'notices.given': ({ state, fact: { notices, until }, at }) => {
    const lacks = state.cases.some((one) => isAppraised(one) && one.marked === undefined);
    if (lacks) return 'unmarked';
    return when(!noticesFit(state, notices) || until < at, 'not-allowed');
  },
  'reply.received': ({ state, fact: { objections }, one }) => {
    const ids = objections.map(({ indicator }) => indicator);
    if (one?.token === undefined) return 'left-out';
    if (one.objections.some(({ settled }) => settled !== undefined)) return 'settled';
    return when(!isKnown(state, ids) || new Set(ids).size !== ids.length, 'not-allowed');
  },
  'improvement.agreed': ({ one, fact: { by }, at }) =>
    one?.token === undefined ? 'left-out' : when(by < at, 'not-allowed'),
  'review.decided': ({ state, fact: { indicator, reviewer }, one }) => {
    if (isSamePerson(reviewer, state.plan.teacher)) return 'same-person';
    const raised = one?.objections.find((objection) => objection.indicator === indicator);
    if (raised === undefined) return 'no-objection';
    return when(raised.settled !== undefined, 'settled');
  },
  'result.final': ({ state, at }) => {
    if (state.cases.some((one) => openObjections(one).length > 0)) return 'objection-open';
    const silent = state.cases.some(
      ({ token, reply }) => token !== undefined && reply === undefined,
    );
    return when(silent && at < (state.notices?.until ?? 0), 'window-open');
  },
  'round.archived': ({ state }) => when(state.conclusion === undefined, 'no-conclusion'),
};

// One place where the kind of fact and its rule are brought together again.
function ruleFor<Type extends NewFact['type']>(fact: Extract<NewFact, { type: Type }>) {
  const rule: Rule<Type> | undefined = RULES[fact.type];
  return rule;
}

/** Why a fact cannot follow; nothing when it can. */
export function refusalOf(state: RoundState, fact: NewFact, at: number): RoundRefusal | undefined {
  if (fact.type === 'round.opened') return 'wrong-stage';
  if (!AT[fact.type].includes(state.stage))
    return state.stage === 'archived' ? 'archived' : 'wrong-stage';
  const one = 'student' in fact ? caseOf(state, fact.student) : undefined;
  if ('student' in fact && one === undefined) return 'unknown-student';
  return ruleFor(fact)?.({ state, fact, at, one });
}

/** The next fact of a round, or why not. `at` in milliseconds since 1970. */
export function decideRound(
  facts: readonly RoundFact[],
  fresh: NewFact,
  at: number,
): Result<RoundFact, RoundRefusal> {
  const n = facts.length;
  if (n >= MAX_FACTS) return fail('full');
  const parsed = roundFactSchema.safeParse({ ...fresh, n, at });
  if (!parsed.success) return fail('not-allowed');
  if (n === 0) return fresh.type === 'round.opened' ? ok(parsed.data) : fail('wrong-stage');
  const state = foldRound(facts);
  const refusal = state === undefined ? 'wrong-stage' : refusalOf(state, fresh, at);
  return refusal === undefined ? ok(parsed.data) : fail(refusal);
}

/**
 * The round its facts tell. Nothing for facts that could not have come about one after the other: they are stored,
 * restored and imported, so every one is judged again.
 */
export function foldRound(facts: readonly RoundFact[]): RoundState | undefined {
  const [first, ...rest] = facts;
  if (first?.type !== 'round.opened' || first.n !== 0) return undefined;
  let state = openRound(first);
  for (const [index, fact] of rest.entries()) {
    if (fact.n !== index + 1 || refusalOf(state, fact, fact.at) !== undefined) return undefined;
    state = evolve(state, fact);
  }
  return state;
}

/** Whether the last fact may be dropped: opening is undone by removing the round, and an archive is not undone. */
export function canUndo(facts: readonly RoundFact[]): boolean {
  const last = facts.at(-1);
  return last !== undefined && last.type !== 'round.opened' && last.type !== 'round.archived';
}

/** Undoing is dropping the last fact; nothing is left of it. */
export const withoutLastFact = (facts: readonly RoundFact[]): readonly RoundFact[] =>
  canUndo(facts) ? facts.slice(0, -1) : facts;
