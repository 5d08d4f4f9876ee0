import { useTranslation } from 'react-i18next';
import type { AttemptRow } from '../../../core/classroom/grade/grade-row.ts';
import type { CheckedSheet } from '../../../core/classroom/record.ts';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import type { OpenBook } from '../book/use-book.ts';
import styles from './student.module.css';
import type { StudentPorts } from './student-ports.ts';
import { useTalk } from './use-talk.ts';

interface SheetTableProps {
  readonly attempt: AttemptRow;
  readonly open: OpenBook;
  readonly ports: StudentPorts;
}

/** Sheets about one session out of everything that came in, each once. */
function sheetsAbout(session: string, { book }: OpenBook): readonly CheckedSheet[] {
  const all = book.records
    .flatMap(({ sheets }) => sheets)
    .filter((sheet) => sheet.session === session);
  return [...new Map(all.map((sheet) => [sheet.assessment, sheet])).values()];
}

/** What people thought of the talk: levels by criterion, one column a sheet. */
export function SheetTable({ attempt, open, ports }: SheetTableProps) {
  const { t } = useTranslation();
  const task = useTalk(attempt, open.book, ports);
  const sheets = sheetsAbout(attempt.session.session, open);
  if (sheets.length === 0) return null;
  const talk = task.state === 'done' && task.value.ok ? task.value.value : undefined;
  const names = talk?.scenario.rubricStrings.criteria ?? {};
  const criteria = [...new Set(sheets.flatMap(({ levels }) => Object.keys(levels)))];
  const confirmed = (sheet: CheckedSheet): boolean =>
    sheet.rater !== 'observer' ||
    attempt.observers.some((one) => one.name === sheet.name && one.confirmed);
  return (
    <section className={styles.part}>
      <h2>{t('gradebook.sheets.title')}</h2>
      <section
        className={styles.scroll}
        aria-label={t('gradebook.sheets.title')}
        {...SCROLLS_BY_KEYBOARD}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('gradebook.sheets.criterion')}</th>
              {sheets.map((sheet) => (
                <th key={sheet.assessment} scope="col">
                  {t(`gradebook.sheets.rater.${sheet.rater}`)} {sheet.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map((id) => (
              <tr key={id}>
                <th scope="row" lang={talk?.scenario.locale}>
                  {names[id]?.name ?? id}
                </th>
                {sheets.map(({ assessment, levels }) => (
                  <td key={assessment}>{levels[id] ?? '–'}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('gradebook.sheets.overall')}</th>
              {sheets.map(({ assessment, overall }) => (
                <td key={assessment}>{overall ?? '–'}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('gradebook.sheets.total')}</th>
              {sheets.map((sheet) => (
                <td key={sheet.assessment}>
                  <b>{sheet.total ?? '–'}</b>
                  {sheet.problems.map((code) => (
                    <small key={code}>{t(`gradebook.sheets.problem.${code}`)}</small>
                  ))}
                  {!confirmed(sheet) && <small>{t('gradebook.sheets.unconfirmed')}</small>}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}
