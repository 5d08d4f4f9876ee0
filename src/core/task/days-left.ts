const DAY = 24 * 60 * 60 * 1000;

/** Nights until a moment, by the calendar of the given offset (minutes, as `Date.getTimezoneOffset`); negative after. */
export function daysLeft(due: number, now: number, offset: number): number {
  const dayOf = (at: number): number => Math.floor((at - offset * 60_000) / DAY);
  return dayOf(due) - dayOf(now);
}
