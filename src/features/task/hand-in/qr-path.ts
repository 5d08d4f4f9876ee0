interface Cells {
  readonly size: number;
  readonly get: (x: number, y: number) => boolean;
}

/** The dark cells as one path, a run of a row at a time. */
export function qrPath({ size, get }: Cells): string {
  const runs: string[] = [];
  for (let y = 0; y < size; y += 1) {
    let from = -1;
    for (let x = 0; x <= size; x += 1) {
      const isDark = x < size && get(x, y);
      if (isDark && from < 0) from = x;
      if (!isDark && from >= 0) {
        runs.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
        from = -1;
      }
    }
  }
  return runs.join('');
}
