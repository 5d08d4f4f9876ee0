import { isSameEvent } from '../session/same-event.ts';
import { decide } from '../session/decide.ts';
import type { PlayStage } from '../session/play-stage.ts';
import type { SessionCommand, SessionEvent } from '../session/session-event.ts';
import type { SessionState } from '../session/session-state.ts';

type Made<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

/** What the talk's own facts were decided from; the customer's by whether a person or the script sits there. */
function talkCommand(
  state: SessionState,
  event: Made<'agent.said' | 'customer.said' | 'call.ended' | 'part.ended'>,
): SessionCommand {
  const byPerson = state.started.customer === 'person';
  switch (event.type) {
    case 'agent.said': {
      const { text, reply } = event;
      return { type: 'say', text, ...(reply === undefined ? {} : { reply }) };
    }
    case 'customer.said':
      return byPerson
        ? { type: 'customer-says', parts: event.parts }
        : { type: 'let-customer-answer' };
    case 'call.ended':
      if (event.by === 'agent') return { type: 'hang-up' };
      return { type: byPerson ? 'customer-leaves' : 'let-customer-answer' };
    case 'part.ended':
      // Both may end a part; who did is the same fact.
      if (state.phase !== 'leaving') return { type: 'hang-up' };
      return { type: byPerson ? 'customer-leaves' : 'let-customer-answer' };
  }
}

function commandOf(state: SessionState, event: SessionEvent): SessionCommand | undefined {
  switch (event.type) {
    case 'agent.said':
    case 'customer.said':
    case 'call.ended':
    case 'part.ended':
      return talkCommand(state, event);
    case 'call.picked-up':
      return { type: 'pick-up', rings: event.rings };
    case 'agent.fell-silent':
      return { type: 'fall-silent' };
    case 'call.held':
      return { type: 'hold' };
    case 'call.resumed':
      return { type: 'resume', seconds: event.seconds };
    case 'desk.opened':
      return { type: 'open-record', record: event.record };
    case 'hint.taken':
      return { type: 'take-hint' };
    case 'record.requested':
      return { type: 'request-record', record: event.record };
    case 'part.began':
      return { type: 'begin-part' };
    case 'ticket.saved':
      return { type: 'save-ticket', fields: event.fields };
    case 'finding.objected': {
      const { about, code, start, reason } = event;
      return { type: 'object', about, code, start, reason };
    }
    case 'session.started':
    case 'objection.decided':
      return undefined;
  }
}

/** An analysis by another version of the engine is believed: a later engine never changes what already happened. */
function withOwnAnalysis(event: SessionEvent, decided: SessionEvent): SessionEvent {
  const isOther =
    event.type === 'agent.said' &&
    decided.type === 'agent.said' &&
    event.analysis.engine !== decided.analysis.engine;
  return isOther ? { ...decided, analysis: event.analysis } : decided;
}

/**
 * Whether a fact somebody else claims could have happened now: decided again from the same state it must come out
 * the same. Keeps what is out of turn, made up or doubled out of the log, on every device alike.
 */
export function isPossible(stage: PlayStage, state: SessionState, event: SessionEvent): boolean {
  const command = commandOf(state, event);
  if (command === undefined || event.n !== state.next) return false;
  const decided = decide(stage, state, command, event.at);
  const [first] = decided.ok ? decided.value : [];
  return first !== undefined && isSameEvent(withOwnAnalysis(event, first), event);
}
