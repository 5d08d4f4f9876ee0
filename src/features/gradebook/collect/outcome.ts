import type { Arrival } from '../../../core/classroom/check/check-submission.ts';
import { studentOf } from '../../../core/classroom/grade/match-students.ts';
import { BLOCKING, type SubmissionRecord } from '../../../core/classroom/record.ts';
import type { Student } from '../../../core/classroom/roster.ts';
import type { FoundProblem } from '../../../core/classroom/collect.ts';
import type { OpenProblem, Submission } from '../../../core/classroom/submission.ts';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';

type Who = Submission['student'];

/** What became of one hand-in. */
export type Outcome = { readonly file: string } & (
  | { readonly kind: Exclude<Arrival, 'duplicate'>; readonly record: SubmissionRecord }
  | { readonly kind: 'duplicate'; readonly who: Who }
  | { readonly kind: 'other-assignment'; readonly assignment: string }
  | {
      readonly kind: 'refused';
      readonly problem: FoundProblem | OpenProblem | 'not-checked';
      readonly missing?: readonly number[];
    }
  | { readonly kind: 'not-kept'; readonly failure: StoreFailure; readonly who: Who }
);

export const OUTCOME_KINDS = [
  'refused',
  'not-kept',
  'other-assignment',
  'new',
  'newer',
  'older',
  'duplicate',
] as const satisfies readonly Outcome['kind'][];

/** What a teacher should know of a submission that was taken in. */
export type OutcomeNote =
  | 'stranger'
  | 'altered'
  | 'blocked'
  | 'score-differs'
  | 'late'
  | 'other-edition';

export function notesOf(
  record: SubmissionRecord,
  students: readonly Student[],
): readonly OutcomeNote[] {
  const codes = record.sessions.flatMap(({ problems }) => problems.map(({ code }) => code));
  const notes: readonly (readonly [OutcomeNote, boolean])[] = [
    ['stranger', studentOf(record.student, students) === undefined],
    [
      'altered',
      codes.includes('altered') ||
        record.sheets.some((sheet) => sheet.problems.includes('altered')),
    ],
    ['blocked', codes.some((code) => code !== 'altered' && BLOCKING.includes(code))],
    ['score-differs', codes.includes('score-differs')],
    ['late', record.problems.includes('late')],
    ['other-edition', record.problems.includes('other-edition')],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}

/** Who it says it is from. */
export function whoIs(outcome: Outcome): string | undefined {
  if ('record' in outcome) return outcome.record.student.name;
  return 'who' in outcome ? outcome.who.name : undefined;
}
