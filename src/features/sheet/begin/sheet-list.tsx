import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../../core/assessment/assessment-log.ts';
import { foldAssessment } from '../../../core/assessment/assessment-state.ts';
import { isComparable } from '../../../core/assessment/opinions.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { Button } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import styles from './begin.module.css';
import { whoIs } from './sheet-names.ts';

interface SheetListProps {
  readonly sheets: readonly Sheet[];
  readonly scenario: Scenario;
  readonly onOpen: (sheet: Sheet) => void;
}

function Line({ sheet, scenario, onOpen }: Omit<SheetListProps, 'sheets'> & { sheet: Sheet }) {
  const { t, i18n } = useTranslation();
  const state = foldAssessment(sheet);
  if (state === undefined) return null;
  const { rater, name, at } = state.started;
  const isOld = !isComparable(scenario, state);
  return (
    <li>
      <span>
        <b>{whoIs(rater, name, t)}</b> ·{' '}
        {state.handedIn
          ? t('sheet.handedIn', { at: formatMoment(state.handedInAt ?? at, i18n.language) })
          : t('sheet.begin.open')}
        {isOld && <small>{t('sheet.begin.old')}</small>}
      </span>
      {!isOld && (
        <Button onClick={() => onOpen(sheet)}>
          {t(state.handedIn ? 'sheet.begin.look' : 'sheet.begin.goOn')}
        </Button>
      )}
    </li>
  );
}

/** The sheets there are about this talk; one made with an earlier rubric can only be seen among the opinions. */
export function SheetList({ sheets, scenario, onOpen }: SheetListProps) {
  const { t } = useTranslation();
  if (sheets.length === 0) return null;
  return (
    <section aria-label={t('sheet.begin.sheets')}>
      <h3>{t('sheet.begin.sheets')}</h3>
      <ul className={styles.sheets}>
        {sheets.map((sheet, index) => (
          <Line key={index} {...{ sheet, scenario, onOpen }} />
        ))}
      </ul>
    </section>
  );
}
