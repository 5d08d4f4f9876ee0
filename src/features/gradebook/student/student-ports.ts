import type { ReactNode } from 'react';
import type { SessionEvent } from '../../../core/session/session-event.ts';
import type { HandedTalk } from '../decide/talk-of.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';

/** What the page about one student needs of the world outside, and of other features. */
export interface StudentPorts extends GradebookPorts {
  /** The talk with its findings, curve, promises and ticket: parts of another feature. */
  readonly renderTalk: (talk: HandedTalk) => ReactNode;
  /** Brings a copy into this device's own history; nothing when it could not be stored under its own name. */
  readonly keepCopy: (events: readonly SessionEvent[]) => Promise<string | undefined>;
}
