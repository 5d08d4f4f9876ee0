import { useTranslation } from 'react-i18next';
import { INTERFACE_LOCALES, type SettingsStore } from '../core/settings/settings.ts';
import styles from './language-switch.module.css';

/** Changes every word of the interface on the spot; where one is stays where one is. */
export function LanguageSwitch({ settings }: { readonly settings: SettingsStore }) {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className={styles.switch} aria-label={t('shell.language.label')}>
      {INTERFACE_LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          className={styles.choice}
          lang={locale}
          aria-pressed={i18n.language === locale}
          title={t(`shell.language.${locale}`)}
          onClick={() => settings.change({ interfaceLocale: locale })}
        >
          {t(`shell.language.short.${locale}`)}
        </button>
      ))}
    </fieldset>
  );
}
