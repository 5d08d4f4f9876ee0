import type { Decision } from '../../../core/classroom/decision.ts';
import type { AttemptRow, GradeRow } from '../../../core/classroom/grade/grade-row.ts';

type Judged = Extract<Decision, { type: 'objection.judged' }>;

/** One objection of a student's with how far it has come. */
export interface HandedObjection {
  readonly row: GradeRow;
  readonly attempt: AttemptRow;
  readonly objection: AttemptRow['session']['objections'][number];
  /** The teacher's last word on it. */
  readonly judged: Judged | undefined;
}

/** All objections of a student, in the order of the talks. */
export const objectionsOf = (
  row: GradeRow,
  decisions: readonly Decision[],
): readonly HandedObjection[] =>
  row.tasks
    .flatMap(({ attempts }) => attempts)
    .flatMap((attempt) =>
      attempt.session.objections.map((objection) => ({
        row,
        attempt,
        objection,
        judged: decisions.findLast(
          (one): one is Judged =>
            one.type === 'objection.judged' &&
            one.session === attempt.session.session &&
            one.objection === objection.n,
        ),
      })),
    );
