import { useTranslation } from 'react-i18next';
import { caseOf } from '../../../core/appraisal/round-state.ts';
import { Button } from '../../../ui/button.tsx';
import { factWords } from '../parts/fact-words.ts';
import { Failure } from '../parts/with-round.tsx';
import styles from './round.module.css';
import type { OpenRound } from './use-round.ts';

interface LastFactProps {
  readonly open: OpenRound;
  /** On the sheet of one student only what concerns the student is shown. */
  readonly student?: string;
}

/** What was done last, with the way back; and why the last try was not stored. */
export function LastFact({ open, student }: LastFactProps) {
  const { t } = useTranslation();
  const { facts, state, undo, failure } = open;
  const last = facts.at(-1);
  const isOther = student !== undefined && !(last && 'student' in last && last.student === student);
  if (last === undefined || undo === undefined || isOther) return <Failure failure={failure} />;
  const name = 'student' in last ? caseOf(state, last.student)?.student.name : undefined;
  const said = factWords(t, state)(last);
  const what = name === undefined ? said : t('appraisal.sheet.about', { name, what: said });
  return (
    <>
      <Failure failure={failure} />
      <div className={styles.last} data-print="hide">
        <output>{t('appraisal.round.last', { what })}</output>
        <Button icon="undo" onClick={() => void undo()}>
          {t('appraisal.round.undo')}
        </Button>
      </div>
    </>
  );
}
