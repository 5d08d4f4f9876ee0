import type { NewDecision } from '../../../core/classroom/decision.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';

/** What a teacher writes about one student, as it stands in the fields. */
export interface MarkForm {
  readonly teacher: string;
  readonly comment: string;
  readonly override: string;
  readonly reason: string;
  readonly excused: string;
}

export type MarkField = keyof MarkForm;
export type MarkProblem = 'points' | 'reason';

const written = (points: number | undefined): string =>
  points === undefined ? '' : String(points);

export const formOf = (row: GradeRow): MarkForm => ({
  teacher: written(row.plainTotal),
  comment: row.comment,
  override: written(row.overridden?.points),
  reason: row.overridden?.reason ?? '',
  excused: row.excused ?? '',
});

/** Nothing for an empty field, NaN for what is no number of points. */
function pointsIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(',', '.');
  if (plain === '') return undefined;
  const points = Number(plain);
  return points >= 0 && points <= 100 ? points : Number.NaN;
}

/** The first thing wrong with each field. */
export function problemsIn(form: MarkForm): Readonly<Partial<Record<MarkField, MarkProblem>>> {
  const isWrong = (text: string): boolean => Number.isNaN(pointsIn(text) ?? 0);
  return {
    ...(isWrong(form.teacher) && { teacher: 'points' as const }),
    ...(isWrong(form.override) && { override: 'points' as const }),
    ...(form.override.trim() !== '' && form.reason.trim() === '' && { reason: 'reason' as const }),
  };
}

function overrideIn(form: MarkForm, row: GradeRow, student: string): readonly NewDecision[] {
  const points = pointsIn(form.override);
  const reason = form.reason.trim();
  if (points === undefined)
    return row.overridden === undefined ? [] : [{ type: 'override.lifted', student }];
  const isSame = row.overridden?.points === points && row.overridden.reason === reason;
  return isSame ? [] : [{ type: 'mark.overridden', student, points, reason }];
}

/** Only what has changed; nothing is decided twice. */
export function decisionsIn(form: MarkForm, row: GradeRow): readonly NewDecision[] {
  const student = row.student.id;
  const teacher = pointsIn(form.teacher);
  const comment = form.comment.trim();
  const excused = form.excused.trim();
  return [
    ...(teacher === row.plainTotal
      ? []
      : [{ type: 'teacher.marked' as const, student, points: teacher ?? null }]),
    ...(comment === row.comment
      ? []
      : [{ type: 'comment.written' as const, student, text: comment }]),
    ...overrideIn(form, row, student),
    ...(excused === '' || excused === row.excused
      ? []
      : [{ type: 'lateness.excused' as const, student, reason: excused }]),
  ];
}
