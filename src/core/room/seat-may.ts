import type { SessionEvent } from '../session/session-event.ts';
import type { Seat } from './room-slot.ts';

/** Facts only the agent's hand can make. */
const AGENTS: readonly SessionEvent['type'][] = [
  'call.picked-up',
  'agent.said',
  'agent.fell-silent',
  'call.held',
  'call.resumed',
  'desk.opened',
  'hint.taken',
  'record.requested',
  'part.began',
  'ticket.saved',
  'finding.objected',
];

/** Whose fact this is; the beginning and the end belong to both who talk. */
function seatsOf(event: SessionEvent): readonly Seat[] {
  if (AGENTS.includes(event.type)) return ['agent'];
  if (event.type === 'customer.said') return ['customer'];
  if (event.type === 'call.ended') return event.by === 'agent' ? ['agent'] : ['customer'];
  if (event.type === 'session.started' || event.type === 'part.ended') return ['agent', 'customer'];
  return [];
}

/**
 * Whether somebody in this seat may make this fact. A seat the script sits in is served by the person in the other
 * one, whose tab moves it on.
 */
export function seatMay(seat: Seat, scripted: readonly Seat[], event: SessionEvent): boolean {
  if (seat === 'observer') return false;
  return seatsOf(event).some((owner) => owner === seat || scripted.includes(owner));
}
