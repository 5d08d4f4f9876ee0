/** A day and a time as people write them; `at` is milliseconds since 1970. */
export const formatMoment = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
