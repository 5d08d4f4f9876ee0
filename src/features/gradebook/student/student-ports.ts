import type { ReactNode } from 'react';
import type { AssessmentLog } from '../../../core/assessment/assessment-log.ts';
import type { TalkMark } from '../../../core/classroom/talk-mark.ts';
import type { SessionEvent } from '../../../core/session/session-event.ts';
import type { HandedTalk } from '../decide/talk-of.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';

/** What the teacher's sheet beside a talk is written with. */
export interface Marking {
  /** Where the teacher's sheets of this assignment are kept. */
  readonly log: AssessmentLog;
  /** What counts now. */
  readonly mark: TalkMark | undefined;
  /** Lets a sheet count, or none any more; false when that could not be stored. */
  readonly onMark: (mark: TalkMark | null) => Promise<boolean>;
}

/** What the page about one student needs of the world outside, and of other features. */
export interface StudentPorts extends GradebookPorts {
  /**
   * The talk with its findings, curve, promises and ticket: parts of another feature; with the sheet of a third beside
   * it while the teacher marks it.
   */
  readonly renderTalk: (talk: HandedTalk, marking: Marking | undefined) => ReactNode;
  /** Brings a copy into this device's own history; nothing when it could not be stored under its own name. */
  readonly keepCopy: (events: readonly SessionEvent[]) => Promise<string | undefined>;
}
