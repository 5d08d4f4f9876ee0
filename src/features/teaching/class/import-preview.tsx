import { useTranslation } from 'react-i18next';
import {
  isOnlySaid,
  type RosterPreview,
  type RowProblem,
} from '../../../core/classroom/roster/read-roster.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import styles from './class.module.css';

function Problems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.problems}>
      {problems.map(({ row, code, value }) => (
        <li key={`${row} ${code}`}>
          {t('teaching.class.import.row', { row })}
          {t(`teaching.class.row.${code}`)}
          {value !== '' && <span className={styles.value}> {value}</span>}
        </li>
      ))}
    </ul>
  );
}

interface ImportPreviewProps {
  readonly preview: RosterPreview;
  readonly onTake: () => void;
}

/** What would be added, and row by row what is wrong with the rest. */
export function ImportPreview({ preview, onTake }: ImportPreviewProps) {
  const { t } = useTranslation();
  const { students, problems } = preview;
  const bad = problems.filter((problem) => !isOnlySaid(problem));
  const said = problems.filter(isOnlySaid);
  return (
    <div className={styles.section}>
      <output className={styles.found}>
        {t('teaching.class.import.found', { count: students.length })}
      </output>
      {bad.length > 0 && (
        <Notice tone="bad" title={t('teaching.class.import.left', { count: bad.length })}>
          <Problems problems={bad} />
        </Notice>
      )}
      {said.length > 0 && (
        <Notice tone="info" title={t('teaching.class.import.look')}>
          <Problems problems={said} />
        </Notice>
      )}
      {students.length > 0 && (
        <>
          <section
            className={styles.scroll}
            aria-label={t('teaching.class.import.preview')}
            {...SCROLLS_BY_KEYBOARD}
          >
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('teaching.class.number')}</th>
                  <th scope="col">{t('teaching.class.name')}</th>
                  <th scope="col">{t('teaching.class.inGroup')}</th>
                </tr>
              </thead>
              <tbody>
                {students.map(({ number, name, group }, index) => (
                  <tr key={index}>
                    <td>{number}</td>
                    <td>{name}</td>
                    <td>{group}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <div className={styles.actions}>
            <Button variant="primary" icon="check" onClick={onTake}>
              {t('teaching.class.import.take', { count: students.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
