import { fail, ok, type Result } from '../shared/result.ts';
import { agentSays } from './agent-says.ts';
import { decideObjection, object } from './objections.ts';
import { customerLeaves, customerSays, isPersonCustomer } from './customer-seat.ts';
import { letCustomerAnswer } from './let-customer-answer.ts';
import { beginPart, openRecord, requestRecord } from './desk.ts';
import type { PlayStage } from './play-stage.ts';
import { isContent, nextPart } from '../scenario/where.ts';
import { saveTicket } from './tickets.ts';
import {
  MAX_SENTENCE,
  type Refusal,
  type SessionCommand,
  type SessionEvent,
} from './session-event.ts';
import type { SessionState } from './session-state.ts';

type Decision = Result<readonly SessionEvent[], Refusal>;
type Command<Type extends SessionCommand['type']> = Extract<SessionCommand, { type: Type }>;

/**
 * The agent may speak while connected, and not over a customer who is about to answer. A person in the customer's
 * seat can interrupt and be interrupted, and can stay on when the script's customer would have left.
 */
function speechRefusal(state: SessionState): Refusal | undefined {
  const { phase, pending } = state;
  if (phase === 'ringing') return 'still-ringing';
  if (phase === 'on-hold') return 'on-hold';
  if (isPersonCustomer(state))
    return phase === 'talking' || phase === 'leaving' ? undefined : 'over';
  if (phase !== 'talking') return 'over';
  return pending === 'nothing' ? undefined : 'not-your-turn';
}

function say(
  { scenario }: PlayStage,
  state: SessionState,
  command: Command<'say'>,
  at: number,
): Decision {
  const refusal = speechRefusal(state);
  if (refusal !== undefined) return fail(refusal);
  if (command.text.trim() === '') return fail('empty');
  if (command.text.length > MAX_SENTENCE) return fail('too-long');
  if (command.reply !== undefined && !(command.reply in scenario.script.replies))
    return fail('unknown-reply');
  return ok([agentSays(scenario, state, command, at)]);
}

function takeHint(state: SessionState, at: number): Decision {
  const { level, task } = state.started;
  if (level === 'real' || task?.hints === false) return fail('no-hints-here');
  return state.phase === 'over' ? fail('over') : ok([{ type: 'hint.taken', n: state.next, at }]);
}

/** Hanging up ends the case; with nothing left open in this part it only ends the part. */
function hangUp({ script }: PlayStage, state: SessionState, at: number): Decision {
  const { next: n, phase, snapshot } = state;
  if (phase === 'over') return fail('over');
  if (phase === 'ringing') return fail('still-ringing');
  const { part } = snapshot.context;
  const goesOn = phase !== 'between' && isContent(snapshot) && nextPart(script, part) !== undefined;
  return ok([
    goesOn ? { type: 'part.ended', n, at, part } : { type: 'call.ended', n, at, by: 'agent' },
  ]);
}

const whenTalking = (state: SessionState, event: SessionEvent): Decision => {
  const refusal = speechRefusal(state);
  return refusal === undefined ? ok([event]) : fail(refusal);
};

/**
 * Turns a command into facts, or refuses it with a code. Pure: `at` (milliseconds since 1970) comes from the caller.
 * The facts are numbered from `state.next` and become true when the caller has stored and evolved them in order.
 */
export function decide(
  stage: PlayStage,
  state: SessionState,
  command: SessionCommand,
  at: number,
): Decision {
  const { next: n, phase } = state;
  switch (command.type) {
    case 'pick-up':
      return phase === 'ringing'
        ? ok([{ type: 'call.picked-up', n, at, rings: command.rings }])
        : fail('already-picked-up');
    case 'say':
      return say(stage, state, command, at);
    case 'let-customer-answer':
      return isPersonCustomer(state)
        ? fail('not-your-turn')
        : ok(letCustomerAnswer(stage, state, at));
    case 'customer-says':
      return customerSays(stage, state, command, at);
    case 'customer-leaves':
      return customerLeaves(stage, state, at);
    case 'fall-silent':
      return whenTalking(state, { type: 'agent.fell-silent', n, at });
    case 'hold':
      return whenTalking(state, { type: 'call.held', n, at });
    case 'resume':
      return phase === 'on-hold'
        ? ok([{ type: 'call.resumed', n, at, seconds: command.seconds }])
        : fail('not-on-hold');
    case 'open-record':
      return openRecord(stage, state, command, at);
    case 'request-record':
      return requestRecord(stage, state, command, at);
    case 'begin-part':
      return beginPart(stage, state, at);
    case 'save-ticket':
      return saveTicket(stage, state, command, at);
    case 'take-hint':
      return takeHint(state, at);
    case 'object':
      return object(state, command, at);
    case 'decide-objection':
      return decideObjection(state, command, at);
    case 'hang-up':
      return hangUp(stage, state, at);
  }
}
