import { type Leaning, leaningOf } from '../agreement/strictness.ts';
import type { Answer } from '../assessment-event.ts';
import type { AssessmentState } from '../assessment-state.ts';
import type { SampleKey } from './sample.ts';

/**
 * How close an observer must come to the key. Published figures set the measure: raters with a checklist agree about
 * 0.8 with one another (Ilgen 2015: 0.81; a single rater 0.77), so more cannot be asked of items; on five levels
 * even careful raters hit the same step in a third of the cases but are within one step in two thirds to nine tenths
 * (arXiv 2501.13957: exact 0.27–0.44, within one 0.67–0.87), so a step counts as agreement and one level of seven
 * may be further off. Equal marks on everything, as some tools ask for, would be chance.
 */
export const TOLERANCE = {
  /** Share of items answered like the key, 0 to 1. */
  items: 0.8,
  /** Steps a level may be off and still agree. */
  step: 1,
  /** Levels that may be further off. */
  strays: 1,
} as const;

export interface ItemCompared {
  readonly id: string;
  readonly key: Answer;
  readonly own: Answer;
  readonly agrees: boolean;
}

export interface LevelCompared {
  readonly id: string;
  readonly key: number;
  readonly own: number;
  /** Steps above the key (milder) or below it (stricter). */
  readonly off: number;
}

/** An observer's sheet beside the key. What stands on one of them only, for instance after a new rubric, is left out. */
export interface Comparison {
  readonly items: readonly ItemCompared[];
  readonly levels: readonly LevelCompared[];
  readonly overall: Omit<LevelCompared, 'id'> | undefined;
  /** Items answered like the key. */
  readonly agreed: number;
  /** The same as a share, 0 to 1. */
  readonly share: number;
  /** Levels further off than a step. */
  readonly strays: number;
  /** Milder or stricter than the key, in steps of a level on average. */
  readonly leaning: Leaning;
  /** What was outside tolerance; empty for a sample that is passed. */
  readonly outside: readonly ('items' | 'levels' | 'overall')[];
}

const compareItems = ({ items }: SampleKey, sheet: AssessmentState): Comparison['items'] =>
  Object.entries(items).flatMap(([id, { answer: key }]) => {
    const own = sheet.items[id]?.answer;
    return own === undefined ? [] : [{ id, key, own, agrees: own === key }];
  });

const compareLevels = ({ criteria }: SampleKey, sheet: AssessmentState): Comparison['levels'] =>
  Object.entries(criteria).flatMap(([id, { level: key }]) => {
    const own = sheet.criteria[id]?.level;
    return own === undefined ? [] : [{ id, key, own, off: own - key }];
  });

const isFarOff = ({ off }: { readonly off: number }): boolean => Math.abs(off) > TOLERANCE.step;

/** Holds a sheet against the key of its sample. */
export function compareWithKey(key: SampleKey, sheet: AssessmentState): Comparison {
  const items = compareItems(key, sheet);
  const levels = compareLevels(key, sheet);
  const own = sheet.overall;
  const overall = own === undefined ? undefined : { key: key.overall, own, off: own - key.overall };
  const agreed = items.filter(({ agrees }) => agrees).length;
  const share = items.length === 0 ? 0 : agreed / items.length;
  const strays = levels.filter(isFarOff).length;
  const offsets = levels.map(({ off }) => off);
  const mean = offsets.reduce((sum, off) => sum + off, 0) / Math.max(1, offsets.length);
  return {
    items,
    levels,
    overall,
    agreed,
    share,
    strays,
    leaning: leaningOf(mean),
    outside: [
      ...(share < TOLERANCE.items ? (['items'] as const) : []),
      ...(levels.length === 0 || strays > TOLERANCE.strays ? (['levels'] as const) : []),
      ...(overall === undefined || isFarOff(overall) ? (['overall'] as const) : []),
    ],
  };
}

/** Whether the observer has seen what the key sees. */
export const isWithin = ({ outside }: Comparison): boolean => outside.length === 0;
