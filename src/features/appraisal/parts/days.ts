/** A day as people write it; `at` is milliseconds since 1970. */
export const formatDay = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);

const two = (value: number): string => String(value).padStart(2, '0');

/** As a field for a day writes it, in the time of this place. */
export function toDayField(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The last minute of that day; nothing for what is no day. */
export function fromDayField(field: string): number | undefined {
  const at = new Date(`${field}T23:59:00`).getTime();
  return Number.isNaN(at) ? undefined : at;
}
