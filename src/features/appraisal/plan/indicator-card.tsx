import { useTranslation } from 'react-i18next';
import { INDICATOR_SETS, type IndicatorSet } from '../../../core/appraisal/indicator-sets.ts';
import { type Indicator, MEASURES, PLAN_LIMITS } from '../../../core/appraisal/round-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/field.tsx';
import shared from '../appraisal.module.css';
import { WholeField } from '../parts/whole-field.tsx';
import type { CardProps } from './card-props.ts';
import type { NamedCriterion } from './criteria-of.ts';
import styles from './plan.module.css';
import { newIndicator, type PlanDraft, withCriterion, withMeasure } from './plan-draft.ts';

interface IndicatorCardProps extends CardProps {
  readonly criteria: readonly NamedCriterion[];
  readonly onSet: (set: IndicatorSet) => void;
}

const SETS: readonly IndicatorSet[] = ['satisfaction', 'complaints'];

/** Which set the indicators still are; nothing once some were added or taken away. */
const setOf = ({ indicators }: PlanDraft): IndicatorSet | undefined =>
  SETS.find(
    (set) =>
      INDICATOR_SETS[set].map(({ id }) => id).join() === indicators.map(({ id }) => id).join(),
  );

interface LineProps {
  readonly one: Indicator;
  readonly n: number;
  readonly onOne: (change: Partial<Indicator>) => void;
  readonly onRemove: (() => void) | undefined;
}

function Line({ one, n, onOne, onRemove }: LineProps) {
  const { t } = useTranslation();
  const name = one.name.trim() === '' ? String(n) : one.name;
  return (
    <li>
      <TextField
        label={t('appraisal.plan.indicator')}
        aria-label={t('appraisal.plan.indicatorName', { n })}
        value={one.name}
        maxLength={PLAN_LIMITS.indicator}
        onValue={(value) => onOne({ name: value })}
      />
      <WholeField
        label={t('appraisal.plan.weight')}
        name={t('appraisal.plan.indicatorWeight', { name })}
        value={one.weight}
        min={1}
        onValue={(weight) => onOne({ weight })}
      />
      <TextArea
        label={t('appraisal.plan.about')}
        rows={2}
        aria-label={t('appraisal.plan.indicatorAbout', { name })}
        value={one.about}
        maxLength={PLAN_LIMITS.about}
        onValue={(about) => onOne({ about })}
      />
      <Button
        variant="quiet"
        icon="trash"
        aria-label={t('appraisal.plan.removeOf', { name })}
        disabled={onRemove === undefined}
        onClick={onRemove}
      >
        {t('appraisal.plan.remove')}
      </Button>
    </li>
  );
}

function Sources({ draft, onChange, criteria }: Omit<IndicatorCardProps, 'onSet'>) {
  const { t } = useTranslation();
  const { indicators } = draft;
  const options: [string, string][] = [
    ...indicators.map(({ id, name }): [string, string] => [id, name]),
    ['', t('appraisal.plan.nowhere')],
  ];
  return (
    <details className={shared.details}>
      <summary>{t('appraisal.plan.criteria')}</summary>
      <p className={shared.small}>{t('appraisal.plan.criteriaText')}</p>
      <div className={styles.criteria}>
        {criteria.map(({ id, name }) => (
          <SelectField
            key={id}
            label={t('appraisal.plan.intoOf', { name })}
            value={indicators.find((one) => one.criteria.includes(id))?.id ?? ''}
            options={options}
            onValue={(into) => onChange({ indicators: withCriterion(indicators, id, into) })}
          />
        ))}
        {MEASURES.map((measure) => (
          <SelectField
            key={measure}
            label={t('appraisal.plan.intoOf', { name: t(`appraisal.plan.measures.${measure}`) })}
            value={indicators.find((one) => one.measures.includes(measure))?.id ?? ''}
            options={options}
            onValue={(into) => onChange({ indicators: withMeasure(indicators, measure, into) })}
          />
        ))}
      </div>
      <p className={shared.small}>{t('appraisal.plan.measuresNote')}</p>
    </details>
  );
}

/** What is looked at, what each indicator weighs, and where its figures come from. */
export function IndicatorCard({ onSet, ...props }: IndicatorCardProps) {
  const { t } = useTranslation();
  const { draft, onChange } = props;
  const { indicators } = draft;
  const sum = indicators.reduce((all, { weight }) => all + weight, 0);
  const replace = (id: string, change: Partial<Indicator>): void =>
    onChange({
      indicators: indicators.map((one) => (one.id === id ? { ...one, ...change } : one)),
    });
  return (
    <Card className={styles.card} aria-labelledby="what">
      <h2 id="what">{t('appraisal.plan.what')}</h2>
      <p className={shared.soft}>{t('appraisal.plan.whatText')}</p>
      <Choice
        legend={t('appraisal.plan.set')}
        layout="row"
        value={setOf(draft)}
        options={SETS.map((value) => ({
          value,
          label: t(`appraisal.plan.sets.${value}`),
          description: t(`appraisal.plan.setTexts.${value}`),
        }))}
        onChange={onSet}
      />
      <ul className={styles.indicators}>
        {indicators.map((one, index) => (
          <Line
            key={one.id}
            one={one}
            n={index + 1}
            onOne={(change) => replace(one.id, change)}
            onRemove={
              indicators.length === 1
                ? undefined
                : () => onChange({ indicators: indicators.filter(({ id }) => id !== one.id) })
            }
          />
        ))}
      </ul>
      <div className={shared.row}>
        <Button
          icon="plus"
          disabled={indicators.length >= PLAN_LIMITS.indicators}
          onClick={() => onChange({ indicators: [...indicators, newIndicator(draft)] })}
        >
          {t('appraisal.plan.add')}
        </Button>
        <output className={styles.sum} data-right={sum === 100}>
          {sum === 100 ? t('appraisal.plan.sumRight') : t('appraisal.plan.sum', { sum })}
        </output>
      </div>
      <Sources {...props} />
    </Card>
  );
}
