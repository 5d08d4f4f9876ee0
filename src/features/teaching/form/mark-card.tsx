import { useTranslation } from 'react-i18next';
import { OPINION_GIVERS } from '../../../core/classroom/assignment.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { NumberField } from '../../../ui/field.tsx';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';
import { sumOf, toHundred } from './weights.ts';

/** Whose opinion counts how much, and what is enough. */
export function MarkCard({ draft, onChange }: PartProps) {
  const { t } = useTranslation();
  const { weights, pass, counts } = draft;
  const sum = sumOf(weights);
  const words =
    sum === 100
      ? t('teaching.form.sum.right')
      : t(sum < 100 ? 'teaching.form.sum.less' : 'teaching.form.sum.more', {
          sum,
          by: Math.abs(100 - sum),
        });
  return (
    <Card className={styles.card} aria-labelledby="marks">
      <h2 id="marks">{t('teaching.form.marks')}</h2>
      <p>{t('teaching.form.marksText')}</p>
      <div className={styles.weights}>
        {OPINION_GIVERS.map((giver) => (
          <NumberField
            key={giver}
            label={t(`teaching.form.giver.${giver}`)}
            value={weights[giver]}
            min={0}
            max={100}
            onValue={(value) => onChange({ weights: { ...weights, [giver]: value } })}
          />
        ))}
      </div>
      <div className={styles.bar} aria-hidden="true">
        {OPINION_GIVERS.filter((giver) => weights[giver] > 0).map((giver) => (
          <span key={giver} data-giver={giver} style={{ flexGrow: weights[giver] }}>
            {t(`teaching.form.giver.${giver}`)}
          </span>
        ))}
        {sum < 100 && <span data-giver="missing" style={{ flexGrow: 100 - sum }} />}
      </div>
      <div className={styles.sum}>
        <output data-right={sum === 100}>{words}</output>
        {sum !== 100 && (
          <Button onClick={() => onChange({ weights: toHundred(weights) })}>
            {t('teaching.form.sum.fill')}
          </Button>
        )}
      </div>
      <div className={styles.fields}>
        <NumberField
          label={t('teaching.form.pass')}
          value={pass}
          min={0}
          max={100}
          onValue={(value) => onChange({ pass: value })}
        />
        <NumberField
          label={t('teaching.form.classWeight')}
          hint={t('teaching.form.classWeightHint')}
          value={counts}
          min={0}
          max={100}
          onValue={(value) => onChange({ counts: value })}
        />
      </div>
    </Card>
  );
}
