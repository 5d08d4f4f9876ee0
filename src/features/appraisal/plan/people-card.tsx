import { useTranslation } from 'react-i18next';
import { DATES, GIVERS, PLAN_LIMITS } from '../../../core/appraisal/round-plan.ts';
import { Card } from '../../../ui/card.tsx';
import { TextField } from '../../../ui/field.tsx';
import shared from '../appraisal.module.css';
import { WholeField } from '../parts/whole-field.tsx';
import type { CardProps } from './card-props.ts';
import styles from './plan.module.css';

/** Whose opinion counts how much, who marks, and who decides about objections. */
export function PeopleCard({ draft, onChange }: CardProps) {
  const { t } = useTranslation();
  const { shares } = draft;
  const sum = GIVERS.reduce((all, giver) => all + shares[giver], 0);
  return (
    <Card className={styles.card} aria-labelledby="people">
      <h2 id="people">{t('appraisal.plan.people')}</h2>
      <fieldset className={styles.group}>
        <legend>{t('appraisal.plan.shares')}</legend>
        <p className={shared.small}>{t('appraisal.plan.sharesHint')}</p>
        <div className={styles.shares}>
          {GIVERS.map((giver) => (
            <WholeField
              key={giver}
              label={t(`appraisal.giver.${giver}`)}
              value={shares[giver]}
              onValue={(share) => onChange({ shares: { ...shares, [giver]: share } })}
            />
          ))}
          <WholeField
            label={t('appraisal.plan.pass')}
            value={draft.pass}
            onValue={(pass) => onChange({ pass })}
          />
        </div>
        <output className={styles.sum} data-right={sum === 100}>
          {sum === 100 ? t('appraisal.plan.sumRight') : t('appraisal.plan.sum', { sum })}
        </output>
      </fieldset>
      <div className={shared.fields}>
        <TextField
          label={t('appraisal.plan.teacher')}
          value={draft.teacher}
          maxLength={PLAN_LIMITS.person}
          autoComplete="off"
          onValue={(teacher) => onChange({ teacher })}
        />
        <TextField
          label={t('appraisal.plan.reviewer')}
          hint={t('appraisal.plan.reviewerHint')}
          value={draft.reviewer}
          maxLength={PLAN_LIMITS.person}
          autoComplete="off"
          onValue={(reviewer) => onChange({ reviewer })}
        />
        <TextField
          label={t('appraisal.plan.contact')}
          hint={t('appraisal.plan.contactHint')}
          value={draft.contact}
          maxLength={PLAN_LIMITS.contact}
          onValue={(contact) => onChange({ contact })}
        />
      </div>
    </Card>
  );
}

/** Until when each step is to be done. */
export function DatesCard({ draft, onChange }: CardProps) {
  const { t } = useTranslation();
  return (
    <Card className={styles.card} aria-labelledby="dates">
      <h2 id="dates">{t('appraisal.plan.when')}</h2>
      <div className={styles.dates}>
        {DATES.map((date) => (
          <TextField
            key={date}
            type="date"
            label={t(`appraisal.plan.dates.${date}`)}
            value={draft.dates[date]}
            onValue={(day) => onChange({ dates: { ...draft.dates, [date]: day } })}
          />
        ))}
      </div>
    </Card>
  );
}
