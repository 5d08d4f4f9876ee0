import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../../core/assessment/assessment-log.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import styles from './begin.module.css';
import { SheetList } from './sheet-list.tsx';

export interface NewRater {
  readonly rater: 'observer' | 'teacher';
  readonly name: string;
}

interface BeginSheetProps {
  readonly scenario: Scenario;
  /** Sheets by observers and teachers about this talk. */
  readonly sheets: readonly Sheet[];
  /** A name to begin with, where the group wrote down who observes. */
  readonly name: string;
  readonly onOpen: (sheet: Sheet) => void;
  readonly onBegin: (rater: NewRater) => void;
}

/** As long as a name may be; see `seatNameSchema`. */
const MAX_NAME = 40;

/** Who sits down beside the talk: somebody new, or one of those who were there before. */
export function BeginSheet({ scenario, sheets, name: known, onOpen, onBegin }: BeginSheetProps) {
  const { t } = useTranslation();
  const [rater, setRater] = useState<NewRater['rater']>('observer');
  const [name, setName] = useState(known);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    onBegin({ rater, name: name.trim() });
  };
  return (
    <div className={styles.begin}>
      <div>
        <h2>{t('sheet.begin.title')}</h2>
        <p className={styles.lead}>
          {t('sheet.begin.lead')}{' '}
          <a href={hrefOf({ name: 'licence' })}>{t('sheet.begin.licence')}</a>
        </p>
      </div>
      <form onSubmit={begin}>
        <Choice
          legend={t('sheet.begin.iAm')}
          layout="row"
          value={rater}
          onChange={setRater}
          options={(['observer', 'teacher'] as const).map((value) => ({
            value,
            label: t(`sheet.who.${value}`),
          }))}
        />
        <label className={styles.name}>
          <span>{t('sheet.begin.name')}</span>
          <input
            value={name}
            maxLength={MAX_NAME}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <Button variant="primary" icon="eye" type="submit">
          {t('sheet.begin.start')}
        </Button>
      </form>
      <SheetList {...{ sheets, scenario, onOpen }} />
    </div>
  );
}
