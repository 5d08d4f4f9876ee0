type Row = readonly number[];

/** Two raters' judgements counted crosswise, as shares of all items. */
export interface AgreementTable {
  readonly items: number;
  /** `cells[i][j]`: the first rater chose category i, the second category j. */
  readonly cells: readonly Row[];
  /** How often the first rater chose each category. */
  readonly first: Row;
  readonly second: Row;
}

/** How well two categories agree, by their place: 1 is the same, 0 as far apart as can be. */
export type Weight = (one: number, other: number) => number;

export const sum = (numbers: Row): number => numbers.reduce((total, number) => total + number, 0);

function placeOf<Category>(scale: readonly Category[], rating: Category): number {
  const place = scale.indexOf(rating);
  if (place < 0) throw new RangeError(`rating ${String(rating)} is not on the scale`);
  return place;
}

/** Counts pairs over the categories of a scale. @throws RangeError for a rating that is not on it. */
export function tabulate<Category>(
  pairs: readonly (readonly [Category, Category])[],
  scale: readonly Category[],
): AgreementTable {
  const counts = scale.map(() => scale.map(() => 0));
  for (const [one, other] of pairs) {
    const [row, column] = [counts[placeOf(scale, one)], placeOf(scale, other)];
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  const cells = counts.map((row) => row.map((count) => count / pairs.length));
  return {
    items: pairs.length,
    cells,
    first: cells.map(sum),
    second: scale.map((_, column) => sum(cells.map((row) => row[column] ?? 0))),
  };
}

/** Weighted agreement seen in the table. */
export const observedIn = ({ cells }: AgreementTable, weight: Weight): number =>
  sum(cells.flatMap((row, i) => row.map((share, j) => share * weight(i, j))));

/** Weighted agreement two raters with these habits would reach without looking. */
export const chanceIn = ({ first, second }: AgreementTable, weight: Weight): number =>
  sum(first.flatMap((one, i) => second.map((other, j) => one * other * weight(i, j))));

/**
 * Large-sample standard error of kappa and weighted kappa: Fleiss, Cohen & Everitt (1969),
 * Psychological Bulletin 72, 323–327, formula for a true kappa other than zero. Chance must be below 1.
 */
export function standardError(table: AgreementTable, weight: Weight): number {
  const [observed, chance] = [observedIn(table, weight), chanceIn(table, weight)];
  const rowMeans = table.first.map((_, i) =>
    sum(table.second.map((share, j) => share * weight(i, j))),
  );
  const columnMeans = table.second.map((_, j) =>
    sum(table.first.map((share, i) => share * weight(i, j))),
  );
  const spread = table.cells.flatMap((row, i) =>
    row.map((share, j) => {
      const habit = (rowMeans[i] ?? 0) + (columnMeans[j] ?? 0);
      return share * (weight(i, j) * (1 - chance) - habit * (1 - observed)) ** 2;
    }),
  );
  const centre = (observed * chance - 2 * chance + observed) ** 2;
  return Math.sqrt(Math.max(0, sum(spread) - centre) / table.items) / (1 - chance) ** 2;
}
