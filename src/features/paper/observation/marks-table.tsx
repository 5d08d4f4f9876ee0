import { useTranslation } from 'react-i18next';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import { clockOf } from '../clock-of.ts';
import type { OnPaper } from '../load-paper.ts';
import styles from '../paper.module.css';
import { wordsOf } from '../words-of.ts';

interface MarksTableProps {
  readonly onPaper: OnPaper;
  readonly sheet: AssessmentState | undefined;
}

/** Lines to write on by hand. */
const BLANK = '\u00a0';
const LINES = ['a', 'b', 'c', 'd'];

function Rows({ onPaper, sheet }: MarksTableProps) {
  const { t } = useTranslation();
  if (sheet === undefined)
    return LINES.map((line) => (
      <tr key={line} className={styles.blank}>
        <td>{BLANK}</td>
        <td>{BLANK}</td>
        <td>{BLANK}</td>
        <td>{BLANK}</td>
      </tr>
    ));
  const { turns } = onPaper.state;
  return sheet.marks.map(({ n, about, kind, note }) => {
    const turn = turns.findLast((one) => one.n <= about && one.by !== 'line');
    return (
      <tr key={n}>
        <td>{clockOf(about, onPaper)}</td>
        <td>{t(`sheet.marks.kinds.${kind}`)}</td>
        <td lang={onPaper.scenario.locale}>{turn && wordsOf(turn, onPaper.scenario)}</td>
        <td>{note}</td>
      </tr>
    );
  });
}

/** What was noted at which moment, with the sentence. */
export function MarksTable(props: MarksTableProps) {
  const { t } = useTranslation();
  const isBare = props.sheet !== undefined && props.sheet.marks.length === 0;
  return (
    <>
      <h3 className={styles.part}>{t('paper.observation.marks')}</h3>
      {isBare ? (
        <p>{t('paper.observation.noMarks')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('paper.observation.time')}</th>
              <th scope="col" className={styles.narrow}>
                {t('paper.observation.kind')}
              </th>
              <th scope="col" className={styles.wide}>
                {t('paper.observation.sentence')}
              </th>
              <th scope="col" className={styles.comment}>
                {t('paper.observation.note')}
              </th>
            </tr>
          </thead>
          <tbody>
            <Rows {...props} />
          </tbody>
        </table>
      )}
    </>
  );
}
