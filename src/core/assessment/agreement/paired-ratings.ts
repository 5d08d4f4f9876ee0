/** What one rater gave to each item, in the items' order; `undefined` is not rated or not applicable. */
export type Ratings<Value> = readonly (Value | undefined)[];

/**
 * The items every rater rated, each with its ratings in the raters' order. A missing rating drops the
 * item for all of them, because only judgements of the same thing can agree.
 * @throws RangeError when the raters' lists differ in length: they are then not about the same items.
 */
export function completeItems<Value>(
  raters: readonly Ratings<Value>[],
): readonly (readonly Value[])[] {
  const [first = []] = raters;
  if (raters.some(({ length }) => length !== first.length))
    throw new RangeError('ratings of the same items must have the same length');
  return first
    .map((_, item) => raters.map((ratings) => ratings[item]))
    .filter((row): row is Value[] => row.every((rating) => rating !== undefined));
}

/** The items both raters rated. @throws RangeError when the lists differ in length. */
export function pairUp<Value>(
  first: Ratings<Value>,
  second: Ratings<Value>,
): readonly (readonly [Value, Value])[] {
  return completeItems([first, second]).flatMap(([one, other]) =>
    one === undefined || other === undefined ? [] : [[one, other] as const],
  );
}
