import type { Analysis } from '../language/analysis.ts';
import type { CallSnapshot } from '../scenario/machine/compile.ts';
import type { PatienceMove } from '../scenario/patience.ts';
import type { CustomerPart, SessionStarted } from './session-event.ts';

/** One entry of the transcript. `n` is the event it came from. */
export type Turn =
  | {
      readonly by: 'agent';
      readonly n: number;
      readonly at: number;
      readonly text: string;
      readonly analysis: Analysis;
      readonly reply?: string;
      /** Patience (0–100) after the sentence, and why it moved. */
      readonly patience: number;
      readonly moves: readonly PatienceMove[];
      /** `stage.beat` the sentence answered; empty before the customer's first words. */
      readonly beat: string;
      /** What the agent could know when saying it: facts given so far, records looked at. */
      readonly known: { readonly facts: readonly string[]; readonly seen: readonly string[] };
    }
  | {
      readonly by: 'customer';
      readonly n: number;
      readonly at: number;
      readonly parts: readonly CustomerPart[];
      readonly patience: number;
    }
  | {
      /** Not words but something that happened on the line. */
      readonly by: 'line';
      readonly n: number;
      readonly at: number;
      readonly what:
        | 'picked-up'
        | 'silence'
        | 'held'
        | 'resumed'
        | 'part-ended'
        | 'part-began'
        | 'ended';
      readonly patience: number;
      readonly moves: readonly PatienceMove[];
    };
export type AgentTurn = Extract<Turn, { by: 'agent' }>;

/**
 * `leaving` = the customer has one last thing to say and then the talk is over; `between` = one part of the case is
 * over and the next has not begun.
 */
export type Phase = 'ringing' | 'talking' | 'on-hold' | 'leaving' | 'between' | 'over';

/** What the customer has yet to answer; `opening` is being reached at all. */
export type Pending = 'nothing' | 'opening' | 'sentence' | 'silence' | 'resume';

/** A finding the student finds unfair, and what a person made of it. `n` is the event it came from. */
export interface Objection {
  readonly n: number;
  /** Number of the sentence's event. */
  readonly about: number;
  readonly code: string;
  readonly start: number;
  readonly reason: string;
  readonly verdict: 'open' | 'accepted' | 'rejected';
  readonly comment: string;
}

/** Everything computed from a session's log; never stored. */
export interface SessionState {
  readonly started: SessionStarted;
  readonly snapshot: CallSnapshot;
  /** Snapshot before the event the customer is to answer; tells what has changed. */
  readonly before: CallSnapshot;
  readonly phase: Phase;
  readonly pending: Pending;
  readonly turns: readonly Turn[];
  /** Lines already spoken, `<slot>/<band>/<index>`. */
  readonly usedLines: readonly string[];
  readonly openedRecords: readonly string[];
  /** Records asked for between two parts. */
  readonly requestedRecords: readonly string[];
  /** The form as it was last saved, by field; empty before. */
  readonly ticket: Readonly<Record<string, string>>;
  readonly hints: number;
  readonly objections: readonly Objection[];
  /** Number of the next event. */
  readonly next: number;
}
