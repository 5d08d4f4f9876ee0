import type { FaultClass } from '../analysis.ts';
import type { LookAgain } from '../language.ts';
import { type LinearModel, readModel } from '../matching/linear-model.ts';

/** A trained model made ready. */
export interface PreparedLookAgain {
  readonly sizes: LookAgain['sizes'];
  readonly threshold: number;
  readonly any: LinearModel;
  readonly classes: readonly {
    readonly class: FaultClass;
    readonly better: string;
    readonly model: LinearModel;
  }[];
}

/** Nothing for a language without a model. */
export const prepareLookAgain = (source: LookAgain | undefined): PreparedLookAgain | undefined =>
  source && {
    sizes: source.sizes,
    threshold: source.threshold,
    any: readModel(source.any),
    classes: source.classes.map((one) => ({ ...one, model: readModel(one.model) })),
  };
