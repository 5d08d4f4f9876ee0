/** Where each kind begins in a list sorted by kind, from how many there are of each; one more at the end. */
export function beginningsOf(counts: Uint32Array): Uint32Array {
  const from = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (const [kind, count] of counts.entries()) {
    sum += count;
    from[kind + 1] = sum;
  }
  return from;
}
