import type { ActId, FaultClass } from '../language/analysis.ts';

/** What the customer takes from one sentence of the agent: the analysis without its spans. */
export interface Heard {
  readonly acts: readonly ActId[];
  readonly faults: readonly FaultClass[];
  readonly topics: readonly string[];
  /** The agent said exactly this before. */
  readonly repeated: boolean;
  /** Nothing but a word or two, or no words at all. */
  readonly empty: boolean;
}

/** The textbook's five classes of forbidden phrases; a polite word in the same sentence does not make up for them. */
export const FORBIDDEN: readonly FaultClass[] = [
  'self-respect',
  'blame',
  'contradict',
  'vulgar',
  'provoke',
];

export const hurts = (heard: Heard): boolean =>
  heard.faults.some((fault) => FORBIDDEN.includes(fault));

/** Says nothing a customer could do anything with: no act, no fault, nothing about the case. */
export const isBesideThePoint = (heard: Heard): boolean =>
  heard.acts.length === 0 &&
  heard.faults.length === 0 &&
  heard.topics.every((topic) => topic === 'small-talk');
