/** A share from 0 to 1 as a whole number of hundredths. Rounded down, so that 79.6 % does not look like 80 %. */
export const percent = (share: number): number => Math.floor(share * 100 + 1e-9);

/** A day as people write it; `at` is milliseconds since 1970. */
export const formatDay = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);

/** "today", "yesterday", "12 days ago". */
export const daysAgo = (days: number, locale: string): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
