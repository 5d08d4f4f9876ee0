/** Without letters and digits that are easily taken for one another; a power of two, so none is favoured. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz0';
const LENGTH = 16;

/** A new id of 80 random bits. `randomUUID` would be missing on plain HTTP. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** A whole number that decides among equally fitting customer lines. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
