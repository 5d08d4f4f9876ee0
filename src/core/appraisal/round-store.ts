import type { OpenProblem } from '../classroom/submission.ts';
import type { StoreFailure } from '../classroom/workspace.ts';
import type { Result } from '../shared/result.ts';
import type { NoticeAnswer } from './answer.ts';
import type { RoundRefusal } from './decide-round.ts';
import type { NewFact, RoundFact } from './round-fact.ts';

/** The facts of a round, in order, and never none. */
export type RoundLog = readonly RoundFact[];

/** The rounds a teacher keeps on this device, in the same store as classes and assignments: one backup has it all. */
export interface RoundStore {
  /** The latest opened first; what cannot be read stays stored and is only counted. */
  rounds(): Promise<
    Result<{ readonly items: readonly RoundLog[]; readonly unreadable: number }, StoreFailure>
  >;
  /** One round; `unknown` for one that is not here. */
  round(id: string): Promise<Result<RoundLog, StoreFailure | 'unknown'>>;
  /** Appends a fact that is possible there; gives all of them. */
  append(
    id: string,
    fresh: NewFact,
    at: number,
  ): Promise<Result<RoundLog, StoreFailure | RoundRefusal>>;
  /** Drops the last fact, where it may be dropped. */
  undo(id: string): Promise<Result<RoundLog, StoreFailure>>;
  remove(id: string): Promise<Result<void, StoreFailure>>;
  /** Opens a sealed answer with the key it was sealed for. */
  open(sealed: Uint8Array): Promise<Result<NoticeAnswer, OpenProblem | StoreFailure>>;
}
