import { useTranslation } from 'react-i18next';
import type { PersonaCard } from '../../core/scenario/scenario-source.ts';
import { type Level, LEVELS } from '../../core/scenario/vocabulary.ts';
import { INTERFACE_LOCALES } from '../../core/settings/settings.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { CustomerFace } from '../../ui/customer-face/customer-face.tsx';
import styles from './call-choices.module.css';

/** What one decides before a call. */
export interface CallChoice {
  readonly persona: string;
  readonly level: Level;
  readonly locale: string;
}

interface CallChoicesProps {
  readonly personas: readonly PersonaCard[];
  readonly choice: CallChoice;
  readonly onChange: (changes: Partial<CallChoice>) => void;
}

/** Level, language and customer of the call; the longest list comes last. */
export function CallChoices({ personas, choice, onChange }: CallChoicesProps) {
  const { t } = useTranslation();
  const customers = personas.map(({ id, name, description }) => ({
    value: id,
    label: name,
    description,
    aside: (
      <span className={styles.portrait}>
        <CustomerFace persona={id} mood="calm" />
      </span>
    ),
  }));
  const levels = LEVELS.map((level) => ({
    value: level,
    label: t(`library.level.${level}.name`),
    description: t(`library.level.${level}.text`),
  }));
  const languages = INTERFACE_LOCALES.map((locale) => ({
    value: locale,
    label: t(`shell.language.${locale}`),
    lang: locale,
  }));
  return (
    <Card className={styles.choices} aria-labelledby="choices">
      <h2 id="choices" className={styles.title}>
        {t('library.brief.choices')}
      </h2>
      <Choice
        legend={t('library.brief.level')}
        options={levels}
        value={choice.level}
        onChange={(level) => onChange({ level })}
      />
      <Choice
        legend={t('library.brief.language')}
        layout="row"
        options={languages}
        value={INTERFACE_LOCALES.find((locale) => locale === choice.locale)}
        onChange={(locale) => onChange({ locale })}
      />
      <Choice
        legend={t('library.brief.customer')}
        options={customers}
        value={choice.persona}
        onChange={(persona) => onChange({ persona })}
      />
    </Card>
  );
}
