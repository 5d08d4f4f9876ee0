import {
  MIDDLE,
  STEPS,
  type StoredModel,
} from '../../../src/core/language/matching/linear-models.ts';

/** Weights rounded to few steps, a letter each. */
export function store(weights: readonly number[], bias: number): StoredModel {
  const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((heaviest / STEPS).toPrecision(6));
  const letters = weights.map((weight) =>
    String.fromCharCode(MIDDLE + (step === 0 ? 0 : Math.round(weight / step))),
  );
  return { weights: letters.join(''), step, bias: Number(bias.toPrecision(6)) };
}
