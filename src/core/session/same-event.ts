import type { SessionEvent } from './session-event.ts';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

/** Whether two records tell the same fact, whatever the order of their fields. */
export const isSameEvent = (one: SessionEvent, other: SessionEvent): boolean => isSame(one, other);

/** Whether `whole` begins with all of `start`. */
export const beginsWith = (
  whole: readonly SessionEvent[],
  start: readonly SessionEvent[],
): boolean =>
  start.length <= whole.length &&
  start.every((event, index) => {
    const counterpart = whole[index];
    return counterpart !== undefined && isSameEvent(event, counterpart);
  });
