import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { INTERFACE_LOCALES, type InterfaceLocale } from '../core/settings/settings.ts';
import type { en } from '../locales/en.ts';
import type { zhCN } from '../locales/zh-CN.ts';

type Words = typeof zhCN | typeof en;

/** One file for each language; only the one in use is fetched. */
const LOADERS: Readonly<Record<InterfaceLocale, () => Promise<Words>>> = {
  'zh-CN': async () => (await import('../locales/zh-CN.ts')).zhCN,
  en: async () => (await import('../locales/en.ts')).en,
};

/** The stored choice, else Chinese for anybody whose browser asks for any Chinese before English, else English. */
export function chooseLocale(
  stored: InterfaceLocale | undefined,
  languages: readonly string[],
): InterfaceLocale {
  if (stored !== undefined) return stored;
  const first = languages.map((tag) => tag.toLowerCase()).find((tag) => /^(zh|en)\b/.test(tag));
  return first?.startsWith('zh') ? 'zh-CN' : 'en';
}

/** An i18next instance with the words of one language. */
export async function createI18n(locale: InterfaceLocale): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    // Regional variants do not exist here; `zh-CN` must not look for `zh`.
    load: 'currentOnly',
    resources: { [locale]: { translation: await LOADERS[locale]() } },
    // React escapes.
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Switches every word on the page without leaving it. */
export async function switchLocale(instance: i18n, locale: InterfaceLocale): Promise<void> {
  if (!instance.hasResourceBundle(locale, 'translation')) {
    instance.addResourceBundle(locale, 'translation', await LOADERS[locale]());
  }
  await instance.changeLanguage(locale);
}

/** The interface language as one of ours. */
export const localeOf = (instance: i18n): InterfaceLocale =>
  INTERFACE_LOCALES.find((locale) => locale === instance.language) ?? 'en';
