import { isGone } from '../scenario/where.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { GESTURES } from '../scenario/vocabulary.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { leave } from './let-customer-answer.ts';
import type { PlayStage } from './play-stage.ts';
import {
  type CustomerPart,
  MAX_SENTENCE,
  type Refusal,
  type SessionCommand,
  type SessionEvent,
} from './session-event.ts';
import type { SessionState } from './session-state.ts';

type Decision = Result<readonly SessionEvent[], Refusal>;

/** Most pieces one turn of a person may have. */
const MOST_PARTS = 12;

/** Does a person sit as the customer? */
export const isPersonCustomer = ({ started }: Pick<SessionState, 'started'>): boolean =>
  started.customer === 'person';

/** The words of a scripted line, `<slot>/<band>/<index>`, the customer's own or their temperament's. */
function wordsOf({ strings, personaStrings }: Scenario, line: string): string | undefined {
  const [slot = '', band = '', index = ''] = line.split('/');
  const { lines: own, trick } = personaStrings;
  const lines = Object.entries({ ...own, trick, ...strings.lines });
  const byBand = Object.entries(lines.find(([id]) => id === slot)?.[1] ?? {});
  return byBand.find(([id]) => id === band)?.[1]?.[Number(index)];
}

function partRefusal(scenario: Scenario, { part, line, text }: CustomerPart): Refusal | undefined {
  if (text.trim() === '') return 'empty';
  if (part === 'own-words') return line === '' ? undefined : 'unknown-line';
  if (part === 'gesture') {
    const gesture = GESTURES.find((one) => one === line);
    const isKnown = gesture !== undefined && scenario.common.gestures[gesture] === text;
    return isKnown ? undefined : 'unknown-line';
  }
  return wordsOf(scenario, line) === text ? undefined : 'unknown-line';
}

function phaseRefusal({ phase }: SessionState): Refusal | undefined {
  if (phase === 'ringing') return 'still-ringing';
  if (phase === 'on-hold') return 'on-hold';
  return phase === 'over' || phase === 'between' ? 'over' : undefined;
}

/** A person speaks as the customer. Scripted lines must stand as they are written; changed ones are own words. */
export function customerSays(
  { scenario }: PlayStage,
  state: SessionState,
  { parts }: Extract<SessionCommand, { type: 'customer-says' }>,
  at: number,
): Decision {
  const refusal = isPersonCustomer(state) ? phaseRefusal(state) : 'not-your-turn';
  if (refusal !== undefined) return fail(refusal);
  if (parts.length === 0) return fail('empty');
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  if (length > MAX_SENTENCE || parts.length > MOST_PARTS) return fail('too-long');
  const wrong = parts.map((part) => partRefusal(scenario, part)).find(Boolean);
  if (wrong !== undefined) return fail(wrong);
  return ok([{ type: 'customer.said', n: state.next, at, parts: [...parts] }]);
}

/** A person ends the talk as the customer: after a goodbye it is closed, before one they have walked out. */
export function customerLeaves({ scenario }: PlayStage, state: SessionState, at: number): Decision {
  if (!isPersonCustomer(state)) return fail('not-your-turn');
  const { phase, next: n } = state;
  if (phase === 'ringing') return fail('still-ringing');
  if (phase === 'over' || phase === 'between') return fail('over');
  const hasParted = phase === 'leaving' || isGone(state.snapshot);
  return ok([
    hasParted ? leave(scenario, state, n, at) : { type: 'call.ended', n, at, by: 'customer' },
  ]);
}
