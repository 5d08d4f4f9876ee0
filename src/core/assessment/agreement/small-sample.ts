/** Below this many items a figure of agreement is shown with a warning: one item more or less changes it visibly. */
export const FEW_ITEMS = 10;

/** How far a figure may be trusted by the number of items behind it. */
export type SampleSize = 'few' | 'enough';

/** Why a figure does not exist for these ratings. */
export type NoFigure =
  /** Nothing to compare, or one item where the formula needs two. */
  | 'too-few-items'
  | 'too-few-raters'
  /** The ratings do not differ, so agreement cannot be told from habit. */
  | 'no-variance';

/** A 95 % confidence interval, cut to the range of its figure. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure that exists; never NaN and never infinite. */
export interface Known {
  readonly value: number;
  /** Items all the raters rated; only these count. */
  readonly items: number;
  readonly sample: SampleSize;
  /** Absent where the sample is too small for the formula or the formula gives no width. */
  readonly interval?: Interval;
}

export interface Unknown {
  readonly value: undefined;
  readonly items: number;
  readonly reason: NoFigure;
}

/** A figure of agreement or the reason there is none. */
export type Figure = Known | Unknown;

export const sampleOf = (items: number): SampleSize => (items < FEW_ITEMS ? 'few' : 'enough');

export const knownFigure = (value: number, items: number): Known => ({
  value,
  items,
  sample: sampleOf(items),
});

export const noFigure = (reason: NoFigure, items: number): Unknown => ({
  value: undefined,
  items,
  reason,
});

/** The 97.5th percentile of the normal distribution: half the width of a 95 % interval in standard errors. */
export const Z95 = 1.959964;
