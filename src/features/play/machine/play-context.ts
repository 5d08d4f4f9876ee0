import type { OpenFailure } from '../../../core/session/open-session.ts';
import type { PlayStage } from '../../../core/session/play-stage.ts';
import type { PlayedLog } from '../../../core/room/room-session-log.ts';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import type { Drafts } from '../../../core/session/drafts.ts';
import type { Refusal, SessionCommand, SessionEvent } from '../../../core/session/session-event.ts';
import type { LogFailure } from '../../../core/session/session-log.ts';
import type { SessionState } from '../../../core/session/session-state.ts';

/** `natural` = the phone rings, the customer takes a moment and minds silence; `none` = no time pressure at all. */
export type Waiting = 'natural' | 'none';

/** What the process needs from outside. */
export interface PlayInput {
  readonly session: string;
  readonly sessionLog: PlayedLog;
  readonly drafts: Drafts;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly waiting: Waiting;
}

/** A call that is being played: the scenario on its stage and everything that has happened. */
export interface Call {
  readonly stage: PlayStage;
  readonly state: SessionState;
}

/** A command that was not carried out, and why. */
export interface Refused {
  readonly command: SessionCommand['type'];
  readonly why: Refusal;
}

export interface PlayContext {
  readonly input: PlayInput;
  readonly call: Call | undefined;
  readonly problem: OpenFailure | undefined;
  /** Counts from 1: the phone is ringing for the first time when the screen opens. */
  readonly rings: number;
  /** What the learner is writing; leaves only when it has been said and stored. */
  readonly draft: string;
  /** The sentence on its way into the log, empty when there is none. */
  readonly sending: string;
  /** Facts decided but not yet stored, in order. */
  readonly unsaved: readonly SessionEvent[];
  /** The command these facts were decided from. */
  readonly doing: SessionCommand | undefined;
  /** Commands that came while storing. */
  readonly waiting: readonly SessionCommand[];
  readonly refused: Refused | undefined;
  readonly failure: LogFailure | undefined;
  /** The learner chose to go on although the latest facts are kept in this tab only. */
  readonly isUnsaved: boolean;
  /** When the customer, or a scripted agent, will have thought long enough; 0 = not thinking. */
  readonly answerAt: number;
  /** Number of turns in the transcript when a hint was taken; -1 = no hint on show. */
  readonly hintAt: number;
  /** Turns that were already there when the call was opened: they are not announced again. */
  readonly oldTurns: number;
  /** Another window wrote to this call, and the screen has caught up with it. */
  readonly caughtUp: boolean;
}

export type PlayEvent =
  | { readonly type: 'DO'; readonly command: SessionCommand }
  | { readonly type: 'TYPE'; readonly text: string }
  /** Somebody else in the room has done something. */
  | { readonly type: 'FOLLOW'; readonly state: SessionState }
  | { readonly type: 'RETRY' }
  | { readonly type: 'GO-ON-UNSAVED' };

/** The call, in states that exist only once it is loaded. */
export function callOf(context: PlayContext): Call {
  if (context.call === undefined) throw new Error('the call is not loaded yet');
  return context.call;
}
