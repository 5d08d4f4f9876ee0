import type { SeatNames } from './session-event.ts';

/** Names as they were typed, as a session or a room keeps them: those that were given, without spaces around. */
export function seatNames(typed: {
  readonly agent: string;
  readonly customer: string;
  readonly observer: string;
}): SeatNames {
  const [agent, customer, observer] = [typed.agent, typed.customer, typed.observer].map((name) =>
    name.trim(),
  );
  return {
    ...(agent && { agent }),
    ...(customer && { customer }),
    observers: observer ? [observer] : [],
  };
}
