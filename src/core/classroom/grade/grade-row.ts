import type { OpinionGiver, Weights } from '../assignment.ts';
import type { Seat } from '../../rotation/round.ts';
import type { DecidedRecord, DecidedSession } from './as-decided.ts';
import type { Student } from '../roster.ts';
import type { TalkMark } from '../talk-mark.ts';

/** Why an attempt does not count; `beyond-most` = more talks than the assignment allows. */
export type AttemptState = 'counts' | 'beaten' | 'beyond-most' | 'blocked' | 'barred';

/** One talk of a student as the agent. */
export interface AttemptRow {
  readonly session: DecidedSession;
  /** Digest of the submission it came in. */
  readonly digest: string;
  readonly state: AttemptState;
  /** Let count by the teacher in spite of what is against it. */
  readonly allowed: boolean;
  /** Ids of other students who handed in the very same talk as their own. */
  readonly copies: readonly string[];
  /** With the teacher's verdicts on objections; nothing where it cannot be computed. */
  readonly total: number | undefined;
  readonly opinions: Readonly<Record<OpinionGiver, number | undefined>>;
  /** 1–5 by criterion, by everybody who rated it: of several sheets of a kind the mean. */
  readonly levels: Readonly<Record<OpinionGiver, Readonly<Record<string, number>>>>;
  /** What the teacher gave it criterion by criterion. */
  readonly mark: TalkMark | undefined;
  /** The observers behind the one figure, and whether they handed the sheet in themselves. */
  readonly observers: readonly {
    readonly name: string;
    readonly total: number;
    readonly confirmed: boolean;
  }[];
}

/** Talks of a student about one scenario of the assignment. */
export interface TaskRow {
  readonly scenario: string;
  readonly attempts: readonly AttemptRow[];
  /** By the attempts that count; nothing where there is none. */
  readonly machine: number | undefined;
}

export interface OverriddenMark {
  readonly points: number;
  readonly reason: string;
}

/** One student in a gradebook. */
export interface GradeRow {
  readonly student: Student;
  /** The submission that counts: the latest; nothing where none came. */
  readonly record: DecidedRecord | undefined;
  /** All that came, the latest first. */
  readonly records: readonly DecidedRecord[];
  readonly tasks: readonly TaskRow[];
  /** Scenarios nothing counts for. They count 0 points once something was handed in. */
  readonly missingTasks: readonly string[];
  /** How often the student had each seat in talks that count, beaten ones included. */
  readonly seats: Readonly<Record<Seat, number>>;
  /** Seats the assignment asks for and the student has not had often enough. */
  readonly missingSeats: readonly Seat[];
  /** The teacher's opinion in one figure, if they gave one. It goes before what their sheets come to. */
  readonly plainTotal: number | undefined;
  /** Out of 100; an opinion nobody gave is missing. */
  readonly points: Readonly<Partial<Record<OpinionGiver, number>>>;
  /** The share each opinion has in the mark, adding up to 1: those missing have given theirs to the others. */
  readonly shares: Readonly<Partial<Record<OpinionGiver, number>>>;
  /** Opinions that should weigh and are not there. */
  readonly missingOpinions: readonly OpinionGiver[];
  /** By the opinions, as whole points; nothing where nothing was handed in or no opinion is there. */
  readonly computed: number | undefined;
  readonly overridden: OverriddenMark | undefined;
  /** What counts: the override, else `computed`. */
  readonly final: number | undefined;
  /** Nothing where there is no mark. */
  readonly passed: boolean | undefined;
  readonly late: boolean;
  readonly excused: string | undefined;
  readonly missing: boolean;
  readonly openObjections: number;
  readonly comment: string;
}

/** Everything about one assignment for one class, computed from the submissions and the teacher's decisions. */
export interface Gradebook {
  readonly rows: readonly GradeRow[];
  /** Under no name of the class, the latest first; `submission.assigned` gives them to somebody. */
  readonly strangers: readonly DecidedRecord[];
  /** Put aside by the teacher. */
  readonly aside: readonly DecidedRecord[];
  readonly weights: Weights;
}
