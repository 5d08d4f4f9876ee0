import type { FaultRule } from '../../../language.ts';
import { APOLOGY, HELP } from '../help.ts';

/** Pushing away is no fault where help, a transfer, a call back or an apology stands in the same turn. */
export const EXCUSED = {
  unlessTurn: [...HELP, ...APOLOGY, '我收回|说大了|说过头'],
  unlessActs: ['apology', 'offer-help', 'time-commitment'],
  spares: ['quoted', 'reported', 'denied', 'condition'],
} as const satisfies Partial<FaultRule>;
