import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import {
  COACH_TIMES,
  INTERFACE_LOCALES,
  type SettingsStore,
} from '../../core/settings/settings.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Page } from '../../ui/page.tsx';
import { hrefOf } from '../../ui/route.ts';
import { About } from './about.tsx';
import styles from './settings-screen.module.css';

const WAITING = ['natural', 'none'] as const;
const TEXT_SIZES = ['normal', 'large'] as const;

interface SettingsScreenProps {
  readonly settings: SettingsStore;
  readonly version: string;
}

/** The few choices there are. They apply at once. */
export function SettingsScreen({ settings, version }: SettingsScreenProps) {
  const { t, i18n } = useTranslation();
  const { waiting, textSize, coach } = useSyncExternalStore(settings.subscribe, settings.get);
  const speeds = WAITING.map((value) => ({
    value,
    label: t(`settings.waiting.${value}.name`),
    description: t(`settings.waiting.${value}.text`),
  }));
  const times = COACH_TIMES.map((value) => ({
    value,
    label: t(`settings.coach.${value}.name`),
    description: t(`settings.coach.${value}.text`),
  }));
  return (
    <Page title={t('settings.title')} lead={t('settings.saved')} width="narrow">
      <Card className={styles.choices}>
        <p>
          <a href={hrefOf({ name: 'teach' })}>{t('settings.teach')}</a>
        </p>
        <Choice
          legend={t('settings.language')}
          layout="row"
          options={INTERFACE_LOCALES.map((value) => ({
            value,
            label: t(`shell.language.${value}`),
            lang: value,
          }))}
          value={INTERFACE_LOCALES.find((locale) => locale === i18n.language)}
          onChange={(interfaceLocale) => settings.change({ interfaceLocale })}
        />
        <Choice
          legend={t('settings.textSize.legend')}
          layout="row"
          options={TEXT_SIZES.map((value) => ({ value, label: t(`settings.textSize.${value}`) }))}
          value={textSize}
          onChange={(value) => settings.change({ textSize: value })}
        />
        <Choice
          legend={t('settings.waiting.legend')}
          options={speeds}
          value={waiting}
          onChange={(value) => settings.change({ waiting: value })}
        />
        <Choice
          legend={t('settings.coach.legend')}
          options={times}
          value={coach}
          onChange={(value) => settings.change({ coach: value })}
        />
      </Card>
      <About version={version} />
    </Page>
  );
}
