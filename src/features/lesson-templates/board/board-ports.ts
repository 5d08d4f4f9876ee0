import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import type { HandedGroup } from '../../../core/lesson/board.ts';
import type { Rooms } from '../../../core/room/room-channel.ts';
import type { Result } from '../../../core/shared/result.ts';

/** An assignment the board can be about. */
export interface BoardAssignment {
  readonly id: string;
  readonly title: string;
  /** Name of its class; nothing for one given to no class. */
  readonly className: string | undefined;
}

/** The groups of an assignment with the names of what they were scored by. */
export interface ClassBoard {
  readonly groups: readonly HandedGroup[];
  /** Names of criteria; one that is not known stands by its id. */
  readonly criteria: Readonly<Record<string, string>>;
}

/** What the board asks of the world outside. */
export interface BoardPorts {
  /** The latest first. */
  readonly assignments: () => Promise<Result<readonly BoardAssignment[], StoreFailure>>;
  readonly groups: (
    assignment: string,
    locale: string,
  ) => Promise<Result<ClassBoard, StoreFailure | 'unknown-assignment'>>;
  readonly rooms: () => Promise<Rooms>;
}
