import type { ActorRefFrom } from 'xstate';
import type { SessionCommand } from '../../../core/session/session-event.ts';
import type { playMachine, PlaySnapshot } from './play-machine.ts';

/** A running call process. */
export type PlayActor = ActorRefFrom<typeof playMachine>;

/** Sends a command to the call. */
export type Do = (command: SessionCommand) => void;

/** Whether all that has happened is stored. */
export function savingOf(snapshot: PlaySnapshot): 'saved' | 'saving' | 'failed' {
  if (snapshot.matches('unsaved') || snapshot.context.isUnsaved) return 'failed';
  return snapshot.matches('saving') ? 'saving' : 'saved';
}
