import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import type { Checked, CollectInput, Found } from '../../../core/classroom/collect.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SourceFailure } from '../../../core/scenario/scenario-source.ts';
import type { SessionStarted } from '../../../core/session/session-event.ts';
import type { Result } from '../../../core/shared/result.ts';

/** What a session was played with. */
export type PlayedWith = Pick<SessionStarted, 'scenario' | 'locale' | 'persona'>;

/** Scenarios are sent over once each, under this name. */
export const scenarioKey = ({ scenario, locale, persona }: PlayedWith): string =>
  JSON.stringify([scenario, locale, persona]);

/** What the worker is told. */
export type LaneOrder =
  | {
      readonly type: 'begin';
      readonly assignment: SharedAssignment;
      /** Digests that need no check. */
      readonly known: readonly string[];
    }
  | {
      readonly type: 'scenario';
      readonly key: string;
      readonly loaded: Result<Scenario, SourceFailure>;
    }
  | { readonly type: 'find'; readonly order: number; readonly input: CollectInput }
  | {
      readonly type: 'check';
      readonly order: number;
      readonly sealed: readonly Uint8Array[];
      /** Milliseconds since 1970. */
      readonly at: number;
    };

/** What it says: that it needs a scenario, or the answer to an order. */
export type LaneWord =
  | { readonly type: 'need'; readonly key: string; readonly playedWith: PlayedWith }
  | { readonly type: 'found'; readonly order: number; readonly found: readonly Found[] }
  | { readonly type: 'checked'; readonly order: number; readonly checked: readonly Checked[] };
