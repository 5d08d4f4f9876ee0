import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../../core/assessment/assessment-log.ts';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import { compareWithKey } from '../../../core/assessment/licence/compare-with-key.ts';
import { numberOf } from '../../../core/assessment/licence/sample.ts';
import type { SheetForm } from '../../../core/assessment/sheet-form.ts';
import { Page } from '../../../ui/page.tsx';
import type { SampleLoaded } from '../sample/load-sample.ts';
import styles from './compared.module.css';
import { CriterionCompared } from './criterion-compared.tsx';
import { OverallCompared } from './overall-compared.tsx';
import { Talk } from './talk.tsx';
import { Verdict } from './verdict.tsx';

interface ComparedViewProps {
  readonly loaded: SampleLoaded;
  readonly form: SheetForm;
  readonly sheet: Sheet;
  /** The sheet as it was first handed in. */
  readonly state: AssessmentState;
  readonly onOnce: () => void;
}

/** An observer's sheet beside the key, with every reason. */
export function ComparedView({ loaded, form, sheet, state, onOnce }: ComparedViewProps) {
  const { t } = useTranslation();
  const { title } = loaded;
  const { ref, scenario, sample, events, evidence } = loaded.opened;
  const { key } = sample;
  const comparison = compareWithKey(key, state);
  const isRevised = sheet.length > state.next;
  return (
    <Page
      title={t('licence.compared.title')}
      lead={`${title} · ${t('licence.sample', { number: numberOf(ref) })}`}
    >
      <div className={styles.parts}>
        <Verdict
          {...{ comparison, onOnce }}
          quality={ref.quality}
          licence={loaded.licenceOf(state.started.name)}
        />
        {isRevised && <p className={styles.soft}>{t('licence.compared.revised')}</p>}
        <OverallCompared {...{ comparison, scenario }} why={key.why} />
        <div className={styles.criteria}>
          {form.criteria.map((criterion) => (
            <CriterionCompared
              key={criterion.id}
              {...{ criterion, comparison, scenario, state, evidence, answers: key }}
            />
          ))}
        </div>
        <Talk {...{ scenario, events }} />
      </div>
    </Page>
  );
}
