import { OPINION_GIVERS, type Weights } from '../../../core/classroom/assignment.ts';

export const sumOf = (weights: Weights): number =>
  OPINION_GIVERS.reduce((sum, giver) => sum + weights[giver], 0);

/** The same proportions in whole numbers that come to 100; the largest remainders are rounded up. */
export function toHundred(weights: Weights): Weights {
  const sum = sumOf(weights);
  if (sum === 0) return { machine: 100, self: 0, observer: 0, teacher: 0 };
  const exact = OPINION_GIVERS.map((giver) => ({ giver, share: (weights[giver] * 100) / sum }));
  const down = exact.map((one) => ({ ...one, whole: Math.floor(one.share) }));
  const left = 100 - down.reduce((all, { whole }) => all + whole, 0);
  const first = [...down]
    .sort((one, other) => other.share - other.whole - (one.share - one.whole))
    .slice(0, left)
    .map(({ giver }) => giver);
  const of = (giver: keyof Weights): number =>
    (down.find((one) => one.giver === giver)?.whole ?? 0) + (first.includes(giver) ? 1 : 0);
  return {
    machine: of('machine'),
    self: of('self'),
    observer: of('observer'),
    teacher: of('teacher'),
  };
}
