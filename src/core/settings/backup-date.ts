/** When this device's teacher workspace was last written to a backup file; milliseconds since 1970. */
export interface BackupDate {
  readonly get: () => number | undefined;
  readonly set: (at: number) => void;
}
