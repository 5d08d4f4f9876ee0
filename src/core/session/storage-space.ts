/** Bytes, as far as the browser tells. */
export interface StorageSpace {
  readonly used: number;
  readonly available: number;
}
