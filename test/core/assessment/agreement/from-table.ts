/** Two raters' judgements from a published crosswise table of counts: rows are the first rater's categories. */
export function fromTable<Category>(
  categories: readonly Category[],
  counts: readonly (readonly number[])[],
): { readonly first: Category[]; readonly second: Category[] } {
  const pairs = categories.flatMap((one, row) =>
    categories.flatMap((other, column) =>
      Array.from({ length: counts[row]?.[column] ?? 0 }, () => [one, other] as const),
    ),
  );
  return { first: pairs.map(([one]) => one), second: pairs.map(([, other]) => other) };
}
