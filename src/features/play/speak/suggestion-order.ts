import { pickIndex } from '../../../core/shared/seeded.ts';

/** A fixed order that gives nothing away: the same in the same place of the same call, different elsewhere. */
export function shuffled<Item>(
  items: readonly Item[],
  seed: number,
  place: string,
): readonly Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = pickIndex(last + 1, seed, `${place}/${last}`);
    const [moved] = order.splice(other, 1);
    if (moved !== undefined) order.push(moved);
  }
  return order;
}
