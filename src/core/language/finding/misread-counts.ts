import { isConfirming, type Misreading, nearestFacts, type ReadingBack } from './reading-back.ts';
import { countsIn } from './case-truth.ts';

/**
 * The facts whose counts the utterance asks about with another number of the same things ("fourteen boxes, right?").
 * Only where that many of them occur nowhere in the case: sums, shares and remainders are counts, too.
 */
export function misreadCounts(reading: ReadingBack): Misreading[] {
  const { ready, counts, allCounts } = reading.truth;
  return countsIn(ready, reading.numbered).flatMap(({ things, number, start, end }) => {
    // "One" is said of anything ("one more thing").
    if (number === '1' || allCounts.has(`${number} ${things}`)) return [];
    const at = { start, end };
    const facts = counts.filter((count) => count.things === things).map(({ fact }) => fact);
    // Where several facts count the same things, the first is about them and the others come back to it.
    const [meant] = nearestFacts(facts, at, reading);
    return meant !== undefined && isConfirming(reading, at) ? [{ fact: meant, ...at }] : [];
  });
}
