import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttemptRow } from '../../../core/classroom/grade/grade-row.ts';
import { BLOCKING } from '../../../core/classroom/record.ts';
import { Button } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { OpenBook } from '../book/use-book.ts';
import forms from '../decide/decide.module.css';
import { listWords } from '../list-words.ts';
import styles from './student.module.css';

interface AttemptProblemsProps {
  readonly attempt: AttemptRow;
  readonly open: OpenBook;
}

/** Lets a talk count in spite of everything, or not at all; either needs a reason. */
function Standing({ attempt, open }: AttemptProblemsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const { session } = attempt.session;
  const isOut = attempt.state === 'blocked' || attempt.state === 'barred';
  const decide = async () => {
    const type = isOut ? ('session.allowed' as const) : ('session.barred' as const);
    if (await open.decide({ type, session, reason: reason.trim() })) setReason('');
  };
  return (
    <details className={forms.fold} data-print="hide">
      <summary>{t(isOut ? 'gradebook.standing.allow' : 'gradebook.standing.bar')}</summary>
      <div className={forms.form}>
        <label htmlFor={id}>{t('gradebook.standing.reason')}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <div className={forms.keys}>
          <Button disabled={reason.trim() === ''} onClick={decide}>
            {t(isOut ? 'gradebook.standing.allow' : 'gradebook.standing.bar')}
          </Button>
        </div>
      </div>
    </details>
  );
}

function useLines({ attempt, open }: AttemptProblemsProps): readonly string[] {
  const { t, i18n } = useTranslation();
  const { session, copies } = attempt;
  const { total, claimed } = session;
  const names = copies.map(
    (id) => open.grades.rows.find(({ student }) => student.id === id)?.student.name ?? id,
  );
  return [
    ...session.problems.map(({ code, n }) =>
      t(`gradebook.problem.${code}`, {
        n: (n ?? 0) + 1,
        ours: total ?? '–',
        theirs: claimed ?? '–',
      }),
    ),
    ...(names.length > 0
      ? [t('gradebook.problem.copy', { names: listWords(names, i18n.language) })]
      : []),
  ];
}

/** What there is to say against one talk, and the teacher's way to overrule it. */
export function AttemptProblems(props: AttemptProblemsProps) {
  const { t, i18n } = useTranslation();
  const { session, state, allowed } = props.attempt;
  const lines = useLines(props);
  if (lines.length === 0 && state !== 'barred') return null;
  const isBad = session.problems.some(({ code }) => BLOCKING.includes(code));
  return (
    <Notice
      tone={isBad ? 'bad' : 'warning'}
      title={t('gradebook.problemsOf', { when: formatMoment(session.startedAt, i18n.language) })}
    >
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {allowed && <li>{t('gradebook.standing.allowed')}</li>}
        {state === 'barred' && <li>{t('gradebook.standing.barred')}</li>}
      </ul>
      <Standing {...props} />
    </Notice>
  );
}
