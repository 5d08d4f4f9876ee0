import { type FaultClass, misreadFacts, type Severity } from '../language/analysis.ts';

/** One reason for points won or lost: which words (turn and span), which rule, what would have been better. */
export interface Finding {
  readonly kind: 'won' | 'lost' | 'note';
  readonly criterion: string;
  readonly check: string;
  /** Points this finding won (positive) or lost (negative). Notes carry 0. */
  readonly points: number;
  /** Index into the session's turns; absent when the point is about something that never happened. */
  readonly turn?: number;
  /** UTF-16 span in that turn's text. */
  readonly start?: number;
  readonly end?: number;
  /** Set for faults. */
  readonly fault?: {
    readonly class: FaultClass;
    readonly code: string;
    readonly severity: Severity;
  };
  /** A better wording in the language of the call, where there is one. */
  readonly better?: string;
  /** Id of what was missing or found: an act, fact, need, step or topic. */
  readonly about?: string;
}

export interface CheckResult {
  readonly id: string;
  readonly earned: number;
  readonly possible: number;
  readonly findings: readonly Finding[];
}

export interface CriterionResult {
  readonly id: string;
  readonly earned: number;
  readonly possible: number;
  /** False where only people can rate; such a criterion is left out of the machine's total. */
  readonly rated: boolean;
  readonly checks: readonly CheckResult[];
}

/** Whether a finding is about something that was read back wrongly. */
export const isMisread = ({ about = '' }: Finding): boolean => misreadFacts([about]).length > 0;

/** Why the total is capped: a fatal item (0) or a heavy one (59). */
export interface CapResult {
  readonly id: string;
  readonly total: number;
  readonly turn?: number;
  readonly start?: number;
  readonly end?: number;
}

/** A moment where patience turned: the largest falls and rises of the call. */
export interface TurningPoint {
  readonly turn: number;
  /** Change of patience against the point before, in whole points as they are shown. */
  readonly by: number;
}

export interface CurvePoint {
  readonly turn: number;
  /** 0–100. */
  readonly patience: number;
}

/** The score of a session with its evidence. Same log, same report, always. */
export interface Report {
  /** 0–100, after caps. */
  readonly total: number;
  /** 0–100, before caps. */
  readonly uncapped: number;
  /** Hints taken, and what they cost together out of 100. */
  readonly hints: { readonly taken: number; readonly cost: number };
  readonly passed: boolean;
  readonly fatal: boolean;
  readonly caps: readonly CapResult[];
  readonly criteria: readonly CriterionResult[];
  readonly findings: readonly Finding[];
  readonly curve: readonly CurvePoint[];
  readonly turningPoints: readonly TurningPoint[];
  /** Ending id, or nothing for a call still going on or a transcript from elsewhere. */
  readonly ending?: string;
}
