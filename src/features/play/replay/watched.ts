import type { PlayStage } from '../../../core/session/play-stage.ts';
import type { SessionState } from '../../../core/session/session-state.ts';

/** A recording as somebody beside it sees it. */
export interface Watched {
  readonly stage: PlayStage;
  /** As it was at the place on the screen. */
  readonly state: SessionState;
  /** As it is at the end of the recording. */
  readonly whole: SessionState;
  /** Takes the recording to an event. */
  readonly goTo: (n: number) => void;
}

/** The talk with no more on the screen than there is in a real call: no needs ticked off, no figures. */
export const asHeard = (state: SessionState): SessionState => ({
  ...state,
  started: { ...state.started, level: 'real' },
});
