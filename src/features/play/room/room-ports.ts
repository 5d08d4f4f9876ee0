import type { AssessmentLog } from '../../../core/assessment/assessment-log.ts';
import type { Rooms } from '../../../core/room/room-channel.ts';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import type { Drafts } from '../../../core/session/drafts.ts';
import type { SessionLog } from '../../../core/session/session-log.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { Go } from '../../../ui/route.ts';
import type { RenderSheet } from '../seats/observer-seat.tsx';

/** What a room needs from the world outside. */
export interface RoomPorts {
  readonly rooms: Rooms;
  readonly sessionLog: SessionLog;
  readonly drafts: Drafts;
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly newSeed: () => number;
  readonly settings: Pick<Settings, 'waiting' | 'coach'>;
  readonly sheet: RenderSheet;
  readonly go: Go;
}
