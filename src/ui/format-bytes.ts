const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1024;

/** A size as people write it: `320 kB`, `1.4 MB`. */
export function formatBytes(bytes: number, locale: string): string {
  let size = bytes / STEP;
  let unit: (typeof UNITS)[number] = 'kilobyte';
  for (const next of UNITS.slice(1)) {
    if (size < STEP) break;
    size /= STEP;
    unit = next;
  }
  const maximumFractionDigits = size < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(size);
}
