import { useTranslation } from 'react-i18next';
import type { AttemptRow } from '../../../core/classroom/grade/grade-row.ts';
import { FAR_APART, levelsApart } from '../../../core/classroom/grade/levels.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { classNames } from '../../../ui/class-names.ts';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { OpenBook } from '../book/use-book.ts';
import { oneDecimal } from '../table/cells.tsx';
import { criteriaIn, type OpinionColumn, opinionColumns } from './opinion-columns.ts';
import styles from './student.module.css';
import type { StudentPorts } from './student-ports.ts';
import { TeacherWords } from './teacher-words.tsx';
import { useTalk } from './use-talk.ts';

interface SheetTableProps {
  readonly attempt: AttemptRow;
  readonly open: OpenBook;
  readonly ports: StudentPorts;
}

interface RowsProps {
  readonly columns: readonly OpinionColumn[];
  readonly scenario: Scenario | undefined;
}

function Head({ columns }: Pick<RowsProps, 'columns'>) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('gradebook.sheets.criterion')}</th>
        {columns.map(({ key, by, name }) => (
          <th key={key} scope="col">
            {t(`gradebook.sheets.rater.${by}`)} {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** One criterion by everybody; far apart is said in words, and on paper too. */
function CriterionRow({ id, columns, scenario }: RowsProps & { readonly id: string }) {
  const { t } = useTranslation();
  const compared = columns.filter(({ problems }) => problems.length === 0);
  const apart = levelsApart(compared.map(({ levels }) => levels[id]));
  return (
    <tr data-apart={apart >= FAR_APART || undefined}>
      <th scope="row">
        <span lang={scenario?.locale}>{scenario?.rubricStrings.criteria[id]?.name ?? id}</span>{' '}
        {apart >= FAR_APART && (
          <Tag tone="warning" icon="swap">
            {t('gradebook.sheets.apart', { count: apart })}
          </Tag>
        )}
      </th>
      {columns.map(({ key, levels }) => (
        <td key={key}>{levels[id] ?? '–'}</td>
      ))}
    </tr>
  );
}

function Totals({ columns }: Pick<RowsProps, 'columns'>) {
  const { t } = useTranslation();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('gradebook.sheets.overall')}</th>
        {columns.map(({ key, overall }) => (
          <td key={key}>{overall ?? '–'}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">{t('gradebook.sheets.total')}</th>
        {columns.map(({ key, total, problems, isConfirmed, isCapped }) => (
          <td key={key}>
            <b>{total === undefined ? '–' : oneDecimal(total)}</b>
            {isCapped && <small>{t('gradebook.sheets.capped')}</small>}
            {problems.map((code) => (
              <small key={code}>{t(`gradebook.sheets.problem.${code}`)}</small>
            ))}
            {!isConfirmed && <small>{t('gradebook.sheets.unconfirmed')}</small>}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

/** What everybody thought of the talk, criterion by criterion, side by side; and the teacher's reasons. */
export function SheetTable({ attempt, open, ports }: SheetTableProps) {
  const { t } = useTranslation();
  const task = useTalk(attempt, open.book, ports);
  const columns = opinionColumns(attempt, open.book);
  if (columns.length === 0) return null;
  const talk = task.state === 'done' && task.value.ok ? task.value.value : undefined;
  const scenario = talk?.scenario;
  return (
    <section className={styles.part}>
      <h2>{t('gradebook.sheets.title')}</h2>
      <p className={styles.soft}>{t('gradebook.sheets.text')}</p>
      <section
        className={styles.scroll}
        aria-label={t('gradebook.sheets.title')}
        {...SCROLLS_BY_KEYBOARD}
      >
        <table className={classNames(styles.table, styles.compact)}>
          <Head columns={columns} />
          <tbody>
            {criteriaIn(columns, scenario?.rubric.criteria ?? []).map((id) => (
              <CriterionRow key={id} {...{ id, columns, scenario }} />
            ))}
          </tbody>
          <Totals columns={columns} />
        </table>
      </section>
      {attempt.mark !== undefined && talk !== undefined && (
        <TeacherWords key={attempt.mark.handedIn} mark={attempt.mark} {...{ talk, open }} />
      )}
    </section>
  );
}
