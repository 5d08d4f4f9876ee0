import { useTranslation } from 'react-i18next';
import { PLAN_LIMITS } from '../../../core/appraisal/round-plan.ts';
import type { Assignment } from '../../../core/classroom/assignment.ts';
import type { SchoolClass } from '../../../core/classroom/roster.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CheckBox, SelectField, TextArea, TextField } from '../../../ui/field.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import shared from '../appraisal.module.css';
import { useWholeText } from '../parts/whole-field.tsx';
import type { CardProps } from './card-props.ts';
import styles from './plan.module.css';
import { type PlanDraft, withClass } from './plan-draft.ts';

interface WhoCardProps extends CardProps {
  readonly classes: readonly SchoolClass[];
  /** All of the teacher's. */
  readonly assignments: readonly Assignment[];
  /** A round that is open keeps its class. */
  readonly isNew: boolean;
}

const toggled = (
  draft: PlanDraft,
  { shared: { id, title } }: Assignment,
): PlanDraft['assignments'] =>
  draft.assignments.some((one) => one.id === id)
    ? draft.assignments.filter((one) => one.id !== id)
    : [...draft.assignments, { id, title, weight: 1 }];

function Work({ draft, onChange, assignments }: Omit<WhoCardProps, 'classes' | 'isNew'>) {
  const { t } = useTranslation();
  const own = assignments.filter((one) => one.class === draft.class);
  if (own.length === 0)
    return (
      <div className={shared.row}>
        <p>{t('appraisal.plan.noWork')}</p>
        <ButtonLink href={hrefOf({ name: 'assignment', id: 'new' })}>
          {t('appraisal.plan.newWork')}
        </ButtonLink>
      </div>
    );
  return (
    <ul className={styles.work}>
      {own.map((one) => {
        const { id, title } = one.shared;
        const chosen = draft.assignments.find((other) => other.id === id);
        return (
          <li key={id}>
            <CheckBox
              checked={chosen !== undefined}
              onChange={() => onChange({ assignments: toggled(draft, one) })}
            >
              {title}
            </CheckBox>
            {chosen !== undefined && (
              <label>
                <VisuallyHidden>{t('appraisal.plan.weightOf', { title })}</VisuallyHidden>
                <WeightInput
                  value={chosen.weight}
                  onValue={(weight) =>
                    onChange({
                      assignments: draft.assignments.map((other) =>
                        other.id === id ? { ...other, weight } : other,
                      ),
                    })
                  }
                />
              </label>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A bare weight between 1 and 100. */
function WeightInput({ value, onValue }: { value: number; onValue: (value: number) => void }) {
  return <input className={shared.number} {...useWholeText({ value, min: 1, onValue })} />;
}

/** Who is appraised, for what, and by which work. */
export function WhoCard({ draft, onChange, onDraft, classes, assignments, isNew }: WhoCardProps) {
  const { t } = useTranslation();
  return (
    <Card className={styles.card} aria-labelledby="who">
      <h2 id="who">{t('appraisal.plan.who')}</h2>
      <div className={shared.fields}>
        {isNew && (
          <SelectField
            label={t('appraisal.plan.class')}
            value={draft.class}
            options={classes.map(({ id, name }) => [id, name])}
            onValue={(id) =>
              onDraft(
                withClass(
                  draft,
                  id,
                  assignments.filter((one) => one.class === id),
                ),
              )
            }
          />
        )}
        <TextField
          label={t('appraisal.plan.period')}
          hint={t('appraisal.plan.periodHint')}
          value={draft.period}
          maxLength={PLAN_LIMITS.period}
          onValue={(period) => onChange({ period })}
        />
      </div>
      <div className={shared.fields}>
        <TextArea
          label={t('appraisal.plan.aim')}
          value={draft.aim}
          maxLength={PLAN_LIMITS.aim}
          onValue={(aim) => onChange({ aim })}
        />
        <TextArea
          label={t('appraisal.plan.use')}
          value={draft.use}
          maxLength={PLAN_LIMITS.aim}
          onValue={(use) => onChange({ use })}
        />
      </div>
      <fieldset className={styles.group}>
        <legend>{t('appraisal.plan.work')}</legend>
        <p className={shared.small}>{t('appraisal.plan.workHint')}</p>
        <Work {...{ draft, onChange, onDraft, assignments }} />
      </fieldset>
    </Card>
  );
}
