import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ASSIGNMENT_LIMITS, ATTEMPTS_THAT_COUNT } from '../../../core/classroom/assignment.ts';
import { SEATS } from '../../../core/rotation/round.ts';
import { COACH_TIMES, LEVELS } from '../../../core/scenario/vocabulary.ts';
import { INTERFACE_LOCALES } from '../../../core/settings/settings.ts';
import { Card } from '../../../ui/card.tsx';
import { CheckBox, NumberField, SelectField } from '../../../ui/field.tsx';
import { toggled } from './draft.ts';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';

function Several({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.several}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.boxes}>{children}</div>
    </fieldset>
  );
}

/** Seats, levels, attempts and help: what the preset has set, to be changed one by one. */
export function HowCard({ draft, onChange }: PartProps) {
  const { t } = useTranslation();
  const { levels, seats, rounds, attempts, coach, hints, locale } = draft;
  return (
    <Card className={styles.card} aria-labelledby="how">
      <h2 id="how">{t('teaching.form.how')}</h2>
      <div className={styles.fields}>
        <Several legend={t('teaching.form.seats')}>
          {SEATS.map((seat) => (
            <CheckBox
              key={seat}
              checked={seats.includes(seat)}
              onChange={() => onChange({ seats: toggled(SEATS, seats, seat) })}
            >
              {t(`teaching.seat.${seat}`)}
            </CheckBox>
          ))}
        </Several>
        <Several legend={t('teaching.form.levels')}>
          {LEVELS.map((level) => (
            <CheckBox
              key={level}
              checked={levels.includes(level)}
              onChange={() => onChange({ levels: toggled(LEVELS, levels, level) })}
            >
              {t(`library.level.${level}.name`)}
            </CheckBox>
          ))}
        </Several>
        <Several legend={t('teaching.form.hints')}>
          <CheckBox checked={hints} onChange={(value) => onChange({ hints: value })}>
            {t('teaching.form.hintsAllowed')}
          </CheckBox>
        </Several>
        <NumberField
          label={t('teaching.form.rounds')}
          hint={t('teaching.form.roundsHint')}
          value={rounds}
          min={1}
          max={ASSIGNMENT_LIMITS.rounds}
          onValue={(value) => onChange({ rounds: value })}
        />
        <NumberField
          label={t('teaching.form.most')}
          hint={t('teaching.form.mostHint')}
          value={attempts.most}
          min={0}
          max={ASSIGNMENT_LIMITS.attempts}
          onValue={(most) => onChange({ attempts: { ...attempts, most } })}
        />
        <SelectField
          label={t('teaching.form.counts.label')}
          value={attempts.counts}
          options={ATTEMPTS_THAT_COUNT.map((one) => [one, t(`teaching.form.counts.${one}`)])}
          onValue={(value) => {
            const counts = ATTEMPTS_THAT_COUNT.find((one) => one === value);
            if (counts !== undefined) onChange({ attempts: { ...attempts, counts } });
          }}
        />
        <SelectField
          label={t('teaching.form.coach')}
          value={coach}
          options={COACH_TIMES.map((one) => [one, t(`settings.coach.${one}.name`)])}
          onValue={(value) => {
            const time = COACH_TIMES.find((one) => one === value);
            if (time !== undefined) onChange({ coach: time });
          }}
        />
        <SelectField
          label={t('teaching.form.language')}
          value={locale}
          options={INTERFACE_LOCALES.map((one) => [one, t(`shell.language.${one}`)])}
          onValue={(value) => onChange({ locale: value })}
        />
      </div>
    </Card>
  );
}
