import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings, SettingsStore } from '../core/settings/settings.ts';
import { localeOf, switchLocale } from './i18n.ts';

/** The settings now, and again after every change. */
export const useSettings = (store: SettingsStore): Settings =>
  useSyncExternalStore(store.subscribe, store.get);

/** Carries language and text size over to the document; a changed setting shows at once. */
export function useDocumentSettings(store: SettingsStore): void {
  const { i18n } = useTranslation();
  const { interfaceLocale, textSize } = useSettings(store);
  const current = localeOf(i18n);
  useEffect(() => {
    if (interfaceLocale !== undefined && interfaceLocale !== current) {
      void switchLocale(i18n, interfaceLocale);
    }
  }, [i18n, interfaceLocale, current]);
  useEffect(() => {
    document.documentElement.lang = current;
  }, [current]);
  useEffect(() => {
    document.documentElement.dataset['textSize'] = textSize;
  }, [textSize]);
}
