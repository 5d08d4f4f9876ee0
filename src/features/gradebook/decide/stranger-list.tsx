import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecidedRecord } from '../../../core/classroom/grade/as-decided.ts';
import { Button } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { OpenBook } from '../book/use-book.ts';
import styles from './decide.module.css';

/** One per device: what was handed in again follows it. */
const latestOnly = (records: readonly DecidedRecord[]): readonly DecidedRecord[] =>
  records.filter(
    ({ submission }, index) => records.findIndex((one) => one.submission === submission) === index,
  );

function Stranger({
  record,
  open,
  isAside,
}: {
  readonly record: DecidedRecord;
  readonly open: OpenBook;
  readonly isAside: boolean;
}) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const { student, submission, madeAt, sessions } = record;
  // Who is still missing is the likeliest.
  const rows = [...open.grades.rows].sort((a, b) => Number(b.missing) - Number(a.missing));
  const assign = (to: string | null) =>
    open.decide({ type: 'submission.assigned', submission, student: to });
  return (
    <li className={styles.stranger}>
      <p>
        <b>{student.name}</b> {student.number}{' '}
        <span className={styles.code}>
          {formatMoment(madeAt, i18n.language)} · {t('gradebook.talks', { count: sessions.length })}
        </span>
      </p>
      <div className={styles.keys}>
        <label htmlFor={id}>{t('gradebook.stranger.who')}</label>
        <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{t('gradebook.stranger.choose')}</option>
          {rows.map(({ student: one, missing }) => (
            <option key={one.id} value={one.id}>
              {one.name} {one.number}
              {missing ? ` · ${t('gradebook.stranger.nothingYet')}` : ''}
            </option>
          ))}
        </select>
        <Button icon="check" disabled={chosen === ''} onClick={() => assign(chosen)}>
          {t('gradebook.stranger.assign')}
        </Button>
        {!isAside && (
          <Button variant="quiet" onClick={() => assign(null)}>
            {t('gradebook.stranger.aside')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Hand-ins under a name nobody of the class has, and those put aside: a person says whose they are. */
export function StrangerList({ open }: { readonly open: OpenBook }) {
  const { t } = useTranslation();
  const strangers = latestOnly(open.grades.strangers);
  const aside = latestOnly(open.grades.aside);
  if (open.book.schoolClass === undefined) return null;
  return (
    <>
      {strangers.length > 0 && (
        <section aria-labelledby="strangers" data-print="hide">
          <Notice tone="warning">
            <h2 id="strangers" className={styles.heading}>
              {t('gradebook.stranger.title', { count: strangers.length })}
            </h2>
            <p>{t('gradebook.stranger.text')}</p>
            <ul className={styles.objections}>
              {strangers.map((record) => (
                <Stranger key={record.submission} {...{ record, open }} isAside={false} />
              ))}
            </ul>
          </Notice>
        </section>
      )}
      {aside.length > 0 && (
        <details className={styles.fold} data-print="hide">
          <summary>{t('gradebook.stranger.asideTitle', { count: aside.length })}</summary>
          <ul className={styles.objections}>
            {aside.map((record) => (
              <Stranger key={record.submission} {...{ record, open }} isAside />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
