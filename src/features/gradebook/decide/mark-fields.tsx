import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OPINION_GIVERS } from '../../../core/classroom/assignment.ts';
import { pointsOf } from '../../../core/classroom/grade/final-mark.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import type { OpenBook } from '../book/use-book.ts';
import { listWords } from '../list-words.ts';
import styles from './decide.module.css';
import { decisionsIn, formOf, type MarkField, type MarkForm, problemsIn } from './mark-form.ts';

const LONGEST = 1000;

/** How the mark comes about, in a line. */
export function MarkSum({ row }: { readonly row: GradeRow }) {
  const { t, i18n } = useTranslation();
  const parts = OPINION_GIVERS.flatMap((giver) => {
    const [points, share] = [row.points[giver], row.shares[giver]];
    if (points === undefined || share === undefined) return [];
    const percent = Math.round(share * 100);
    return [
      t('gradebook.mark.part', {
        giver: t(`gradebook.column.${giver}`),
        points: Math.round(points * 10) / 10,
        percent,
      }),
    ];
  });
  if (row.computed === undefined) return <p>{t('gradebook.mark.noSum')}</p>;
  return (
    <p>
      {parts.join(' + ')} = <b>{row.computed}</b>
      {row.missingOpinions.length > 0 && (
        <span className={styles.code}>
          {' '}
          {t('gradebook.mark.without', {
            who: listWords(
              row.missingOpinions.map((giver) => t(`gradebook.column.${giver}`)),
              i18n.language,
            ),
          })}
        </span>
      )}
    </p>
  );
}

interface FieldProps {
  readonly field: MarkField;
  readonly form: MarkForm;
  readonly onChange: (form: MarkForm) => void;
  readonly problem: string | undefined;
  readonly rows?: number;
  /** Instead of the usual word under the field. */
  readonly hint?: string | undefined;
}

function Field({ field, form, onChange, problem, rows, hint }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const shared = {
    id,
    value: form[field],
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-hint`,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`gradebook.mark.${field}`)}</label>
      {rows === undefined ? (
        <input
          {...shared}
          inputMode="decimal"
          maxLength={6}
          onChange={({ target }) => onChange({ ...form, [field]: target.value })}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          maxLength={LONGEST}
          onChange={({ target }) => onChange({ ...form, [field]: target.value })}
        />
      )}
      <p id={`${id}-hint`} className={problem === undefined ? styles.code : styles.problem}>
        {problem ?? hint ?? t(`gradebook.mark.hint.${field}`)}
      </p>
    </div>
  );
}

/** What the teacher's sheets come to, whatever the plain figure says; nothing without sheets. */
function sheetsTotal({ tasks }: GradeRow): number | undefined {
  const points = pointsOf(tasks, undefined).teacher;
  return points === undefined ? undefined : Math.round(points * 10) / 10;
}

interface MarkFieldsProps {
  readonly row: GradeRow;
  readonly open: OpenBook;
  readonly onDone: () => void;
  /** The buttons; they stand where the form stands. */
  readonly children: ReactNode;
  readonly formId: string;
}

/** What a teacher thinks of one student's work: an own mark, words, and the last word. */
export function MarkFields({ row, open, onDone, children, formId }: MarkFieldsProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState(() => formOf(row));
  const [isTried, setIsTried] = useState(false);
  const problems = problemsIn(form);
  const sheets = sheetsTotal(row);
  const fromSheets =
    sheets === undefined ? undefined : t('gradebook.mark.fromSheets', { points: sheets });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (Object.keys(problems).length > 0) return;
    if (await open.decide(...decisionsIn(form, row))) onDone();
  };
  const field = (name: MarkField, rows?: number) => {
    const code = isTried ? problems[name] : undefined;
    const problem = code && t(`gradebook.mark.problem.${code}`);
    return (
      <Field
        field={name}
        {...{ form, problem }}
        hint={name === 'teacher' ? fromSheets : undefined}
        onChange={setForm}
        {...(rows !== undefined && { rows })}
      />
    );
  };
  return (
    <form id={formId} className={styles.form} noValidate onSubmit={send}>
      <MarkSum row={row} />
      {field('teacher')}
      {field('comment', 3)}
      <fieldset className={styles.group}>
        <legend>{t('gradebook.mark.overrideTitle')}</legend>
        {field('override')}
        {field('reason', 2)}
      </fieldset>
      {row.late && field('excused', 2)}
      {children}
    </form>
  );
}
