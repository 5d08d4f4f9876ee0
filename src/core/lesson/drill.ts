import { analyse } from '../language/analyse.ts';
import type { ActId, Analysis, FaultFinding } from '../language/analysis.ts';
import type { Exercise } from './lesson.ts';

/** A sentence written for an exercise, as the engine sees it. */
export interface DrillVerdict {
  readonly analysis: Analysis;
  /** Of what was wanted. */
  readonly done: readonly ActId[];
  readonly missing: readonly ActId[];
  /** Faults that have to go; those only worth a second look are left out. */
  readonly faults: readonly FaultFinding[];
  /** Everything wanted is there and nothing is wrong. */
  readonly isDone: boolean;
}

/** Holds a sentence against an exercise. The rules of the language must be loaded. */
export function judgeSentence(
  { wants }: Pick<Exercise, 'wants'>,
  text: string,
  locale: string,
): DrillVerdict {
  const analysis = analyse(text, { locale, seat: 'agent' });
  const found = new Set(analysis.acts.map(({ act }) => act));
  const faults = analysis.faults.filter(({ severity }) => severity !== 'check');
  const missing = wants.filter((act) => !found.has(act));
  return {
    analysis,
    done: wants.filter((act) => found.has(act)),
    missing,
    faults,
    isDone: missing.length === 0 && faults.length === 0,
  };
}
