import { isSameValue } from '../shared/same-value.ts';
import type { SessionEvent } from './session-event.ts';

/** Whether two records tell the same fact, whatever the order of their fields. */
export const isSameEvent = (one: SessionEvent, other: SessionEvent): boolean =>
  isSameValue(one, other);

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
