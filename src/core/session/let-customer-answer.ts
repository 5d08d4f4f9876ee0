import { composeTurn, type Cue, type Part } from '../scenario/customer/compose-turn.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isGone, nextPart } from '../scenario/where.ts';
import type { PlayStage } from './play-stage.ts';
import type { SessionEvent } from './session-event.ts';
import type { SessionState, Turn } from './session-state.ts';

const isPart = (part: { readonly part: string }): part is Part => part.part !== 'own-words';

function lastWords(turns: readonly Turn[]): readonly Part[] {
  const last = turns.findLast((turn) => turn.by === 'customer');
  const matter = last?.parts.filter(({ part }) => part !== 'reaction').filter(isPart) ?? [];
  return matter;
}

/** The hold that has just ended, read from the transcript. */
function lastHold(state: SessionState): Cue['hold'] {
  const held = state.turns.findLast((turn) => turn.by === 'line' && turn.what === 'held');
  const resumed = state.turns.at(-1);
  if (held?.by !== 'line' || resumed === undefined) return undefined;
  const asked = held.moves.length === 0;
  return { asked, seconds: Math.round((resumed.at - held.at) / 1000) };
}

/** What a customer of the script would now answer to. */
export function cueFrom(state: SessionState): Cue {
  const kind = state.pending === 'nothing' ? 'sentence' : state.pending;
  const hold = kind === 'resume' ? lastHold(state) : undefined;
  return {
    kind,
    before: state.before,
    after: state.snapshot,
    ...(hold === undefined ? {} : { hold }),
    lastWords: lastWords(state.turns),
    usedLines: state.usedLines,
    seed: state.started.seed,
    n: state.next,
  };
}

/** The customer goes. A case in several parts goes on another day, unless they have had enough. */
export function leave(
  scenario: Scenario,
  state: SessionState,
  n: number,
  at: number,
): SessionEvent {
  const { part } = state.snapshot.context;
  if (isGone(state.snapshot)) return { type: 'call.ended', n, at, by: 'customer' };
  return nextPart(scenario.script, part) === undefined
    ? { type: 'call.ended', n, at, by: 'closed' }
    : { type: 'part.ended', n, at, part };
}

/** The customer's next words as facts; when they were the last ones, the end of the call with them. */
export function letCustomerAnswer(
  { scenario }: PlayStage,
  state: SessionState,
  at: number,
): readonly SessionEvent[] {
  const parts = state.pending === 'nothing' ? [] : composeTurn(scenario, cueFrom(state));
  const said: readonly SessionEvent[] =
    parts.length === 0 ? [] : [{ type: 'customer.said', n: state.next, at, parts: [...parts] }];
  return state.phase === 'leaving'
    ? [...said, leave(scenario, state, state.next + said.length, at)]
    : said;
}
