import { INDICATOR_SETS, type IndicatorSet } from '../../../core/appraisal/indicator-sets.ts';
import {
  faultsOfPlan,
  type Indicator,
  type PlanFault,
  type RoundPlan,
} from '../../../core/appraisal/round-plan.ts';
import type { Assignment } from '../../../core/classroom/assignment.ts';
import { fromDayField } from '../parts/days.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Days from now until each step is done: two weeks of work, one to object, and a look back after two months. */
const DAYS = { collect: 7, mark: 10, object: 17, final: 21, check: 60 } as const;

/** What is filled in for a teacher who has not said anything yet; words are the interface's. */
export interface PlanWords {
  readonly period: string;
  readonly aim: string;
  readonly use: string;
  readonly indicator: (id: string) => { readonly name: string; readonly about: string };
}

/** A plan while it is being written: days as fields write them. */
export interface PlanDraft extends Omit<RoundPlan, 'dates'> {
  readonly class: string;
  readonly dates: Readonly<Record<keyof RoundPlan['dates'], string>>;
}

export const indicatorsOf = (set: IndicatorSet, words: Pick<PlanWords, 'indicator'>): Indicator[] =>
  INDICATOR_SETS[set].map(({ id, weight, criteria, measures }) => ({
    id,
    weight,
    criteria: [...criteria],
    measures: [...measures],
    ...words.indicator(id),
  }));

const chosenFrom = (assignments: readonly Assignment[]): RoundPlan['assignments'] =>
  assignments.slice(0, 12).map(({ shared, counts }) => ({
    id: shared.id,
    title: shared.title,
    weight: Math.max(1, Math.round(counts)),
  }));

interface Given {
  readonly class: string;
  readonly assignments: readonly Assignment[];
  readonly words: PlanWords;
  readonly now: number;
  readonly dayField: (at: number) => string;
}

/** Good for a first round: all of the class's assignments, the three indices, the usual shares. */
export function firstDraft({ class: id, assignments, words, now, dayField }: Given): PlanDraft {
  const { period, aim, use } = words;
  return {
    class: id,
    period,
    aim,
    use,
    teacher: assignments.find(({ shared }) => shared.teacher !== '')?.shared.teacher ?? '',
    reviewer: '',
    contact: '',
    assignments: chosenFrom(assignments),
    indicators: indicatorsOf('satisfaction', words),
    shares: { self: 20, peer: 30, teacher: 50 },
    pass: 60,
    dates: {
      collect: dayField(now + DAYS.collect * DAY),
      mark: dayField(now + DAYS.mark * DAY),
      object: dayField(now + DAYS.object * DAY),
      final: dayField(now + DAYS.final * DAY),
      check: dayField(now + DAYS.check * DAY),
    },
  };
}

/** Another class has other assignments; everything else stays. */
export const withClass = (
  draft: PlanDraft,
  id: string,
  assignments: readonly Assignment[],
): PlanDraft => ({ ...draft, class: id, assignments: chosenFrom(assignments) });

export function draftOf(plan: RoundPlan, id: string, dayField: (at: number) => string): PlanDraft {
  const { dates } = plan;
  return {
    ...plan,
    class: id,
    dates: {
      collect: dayField(dates.collect),
      mark: dayField(dates.mark),
      object: dayField(dates.object),
      final: dayField(dates.final),
      check: dayField(dates.check),
    },
  };
}

/** An empty field is a day before all others, so that it is found wrong. */
const dayOf = (field: string): number => fromDayField(field) ?? 0;

export function planOf({ class: _class, dates, ...draft }: PlanDraft): RoundPlan {
  return {
    ...draft,
    period: draft.period.trim(),
    teacher: draft.teacher.trim(),
    reviewer: draft.reviewer.trim(),
    contact: draft.contact.trim(),
    dates: {
      collect: dayOf(dates.collect),
      mark: dayOf(dates.mark),
      object: dayOf(dates.object),
      final: dayOf(dates.final),
      check: dayOf(dates.check),
    },
  };
}

/** What is still wrong with a draft; a class without students cannot be appraised. */
export function faultsOfDraft(
  draft: PlanDraft,
  students: number,
): readonly (PlanFault | 'students')[] {
  const hasDays = Object.values(draft.dates).every((field) => fromDayField(field) !== undefined);
  const faults = faultsOfPlan(planOf(draft));
  return [
    ...(students === 0 ? (['students'] as const) : []),
    ...faults,
    ...(hasDays || faults.includes('dates') ? [] : (['dates'] as const)),
  ];
}

/** Names an indicator that is added: never one that is there. */
export function newIndicator({ indicators }: PlanDraft): Indicator {
  const numbers = Array.from({ length: indicators.length + 1 }, (_, index) => `own-${index + 1}`);
  const id = numbers.find((one) => indicators.every((other) => other.id !== one)) ?? 'own';
  return { id, name: '', about: '', weight: 10, criteria: [], measures: [] };
}

/** A criterion or measure belongs to one indicator, or to none. */
export const withCriterion = (
  indicators: readonly Indicator[],
  criterion: string,
  into: string,
): Indicator[] =>
  indicators.map((one) => {
    const others = one.criteria.filter((own) => own !== criterion);
    return { ...one, criteria: one.id === into ? [...others, criterion] : others };
  });

export const withMeasure = (
  indicators: readonly Indicator[],
  measure: Indicator['measures'][number],
  into: string,
): Indicator[] =>
  indicators.map((one) => {
    const others = one.measures.filter((own) => own !== measure);
    return { ...one, measures: one.id === into ? [...others, measure] : others };
  });
