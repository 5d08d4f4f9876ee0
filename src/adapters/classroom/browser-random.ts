/** Random bytes are there on plain HTTP and from a file too; only WebCrypto's other half is not. */
export const browserRandom = (count: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(count));
