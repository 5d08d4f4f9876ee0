import type { FaultClass } from '../analysis.ts';
import type { LookAgain } from '../language.ts';
import { prepareRuns, type VisitRun } from '../matching/letter-runs.ts';
import { type LinearModel, readModel } from '../matching/linear-model.ts';

/** A trained model made ready. */
export interface PreparedLookAgain {
  /** Visits the runs the models know, by their index. */
  readonly visitRuns: (text: string, visit: VisitRun) => void;
  readonly threshold: number;
  readonly any: LinearModel;
  readonly classes: readonly {
    readonly class: FaultClass;
    readonly better: string;
    readonly model: LinearModel;
  }[];
}

/** Between two runs, in none of them. */
export const BETWEEN_RUNS = '|';

/** Nothing for a language without a model. */
export const prepareLookAgain = (source: LookAgain | undefined): PreparedLookAgain | undefined =>
  source && {
    visitRuns: prepareRuns(source.runs.split(BETWEEN_RUNS)),
    threshold: source.threshold,
    any: readModel(source.any),
    classes: source.classes.map((one) => ({ ...one, model: readModel(one.model) })),
  };
