/** A reproducible choice: a whole number from 0 to `count - 1`, the same for the same seed and place. */
export function pickIndex(count: number, seed: number, place: string): number {
  // FNV-1a: spreads short strings well and gives the same figures in every browser.
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < place.length; i += 1) {
    hash = Math.imul(hash ^ place.charCodeAt(i), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  return count <= 0 ? 0 : ((hash ^ (hash >>> 13)) >>> 0) % count;
}
