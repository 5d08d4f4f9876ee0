import { useTranslation } from 'react-i18next';
import { ASSIGNMENT_LIMITS } from '../../../core/classroom/assignment.ts';
import type { ScenarioCard } from '../../../core/scenario/scenario-source.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Room } from '../load-room.ts';
import { Field, SelectField, TextField } from '../../../ui/field.tsx';
import { titleOf } from './build-assignment.ts';
import { toField } from './draft.ts';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';

interface WhatCardProps extends PartProps {
  readonly cards: readonly ScenarioCard[];
  readonly room: Room;
  readonly now: () => number;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Late in the evening a week from now: what most homework means. */
function nextWeek(now: number): string {
  return `${toField(now + WEEK).slice(0, 10)}T22:00`;
}

/** What it is called, for whom, until when. */
export function WhatCard({ draft, cards, room, now, onChange }: WhatCardProps) {
  const { t } = useTranslation();
  return (
    <Card className={styles.card} aria-labelledby="what">
      <h2 id="what">{t('teaching.form.what')}</h2>
      <div className={styles.fields}>
        <TextField
          label={t('teaching.form.name')}
          placeholder={titleOf(draft, cards)}
          hint={t('teaching.form.nameHint')}
          value={draft.title}
          maxLength={ASSIGNMENT_LIMITS.title}
          onValue={(title) => onChange({ title })}
        />
        <SelectField
          label={t('teaching.form.class')}
          value={room.classes.some(({ id }) => id === draft.class) ? draft.class : ''}
          options={[
            ['', t('teaching.assignments.noClass')],
            ...room.classes.map(({ id, name }) => [id, name] as const),
          ]}
          onValue={(id) => onChange({ class: id })}
        />
        <div className={styles.due}>
          <TextField
            label={t('teaching.form.due')}
            type="datetime-local"
            value={draft.due}
            onValue={(due) => onChange({ due })}
          />
          {draft.due === '' ? (
            <Button onClick={() => onChange({ due: nextWeek(now()) })}>
              {t('teaching.form.inAWeek')}
            </Button>
          ) : (
            <Button onClick={() => onChange({ due: '' })}>{t('teaching.form.noDue')}</Button>
          )}
        </div>
        <TextField
          label={t('teaching.form.teacher')}
          placeholder={t('teaching.form.teacherExample')}
          value={draft.teacher}
          maxLength={ASSIGNMENT_LIMITS.teacher}
          onValue={(teacher) => onChange({ teacher })}
        />
      </div>
      <Field label={t('teaching.form.instructions')} hint={t('teaching.form.instructionsHint')}>
        {(own) => (
          <textarea
            {...own}
            rows={3}
            maxLength={ASSIGNMENT_LIMITS.instructions}
            value={draft.instructions}
            onChange={({ currentTarget }) => onChange({ instructions: currentTarget.value })}
          />
        )}
      </Field>
    </Card>
  );
}
