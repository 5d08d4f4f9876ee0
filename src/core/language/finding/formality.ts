import type { ActId } from '../analysis.ts';

/** Open questions of any call: they ask for no fact of this case. */
const OPEN_TO_ALL: readonly ActId[] = ['offer-help', 'anything-else'];
/** What agents say in any call besides. */
const FORMALITIES: ReadonlySet<ActId> = new Set([
  'greeting',
  'self-intro',
  'acknowledge',
  'empathy',
  'apology',
  'hold-request',
  'hold-thanks',
  'check-satisfaction',
  'thanks',
  'goodbye',
]);

/** Whether a sentence that does these acts is about no case. */
export const isFormality = (acts: readonly ActId[]): boolean =>
  OPEN_TO_ALL.some((act) => acts.includes(act)) ||
  (acts.length > 0 && acts.every((act) => FORMALITIES.has(act)));
