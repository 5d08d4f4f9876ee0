import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { INTERFACE_LOCALES, type InterfaceLocale } from '../core/settings/settings.ts';
import type { first as enFirst } from '../locales/en/first.ts';
import type { rest as enRest } from '../locales/en/rest.ts';
import type { first as zhFirst } from '../locales/zh-CN/first.ts';
import type { rest as zhRest } from '../locales/zh-CN/rest.ts';

type First = typeof zhFirst | typeof enFirst;
type Rest = typeof zhRest | typeof enRest;

interface Loader {
  readonly first: () => Promise<First>;
  readonly rest: () => Promise<Rest>;
}

/** Only the language in use is fetched, and only what the first screens say before they are shown. */
const LOADERS: Readonly<Record<InterfaceLocale, Loader>> = {
  'zh-CN': {
    first: async () => (await import('../locales/zh-CN/first.ts')).first,
    rest: async () => (await import('../locales/zh-CN/rest.ts')).rest,
  },
  en: {
    first: async () => (await import('../locales/en/first.ts')).first,
    rest: async () => (await import('../locales/en/rest.ts')).rest,
  },
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

/** An i18next instance with the words of one language for the first screens. */
export async function createI18n(locale: InterfaceLocale): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    // Regional variants do not exist here; `zh-CN` must not look for `zh`.
    load: 'currentOnly',
    resources: { [locale]: { translation: await LOADERS[locale].first() } },
    // React escapes.
    interpolation: { escapeValue: false },
  });
  return instance;
}

const whole = new WeakMap<i18n, Map<InterfaceLocale, Promise<void>>>();

async function loadRest(instance: i18n, locale: InterfaceLocale): Promise<void> {
  const words = await LOADERS[locale].rest();
  instance.addResourceBundle(locale, 'translation', words, true);
}

/** Settled when every word of the present language is there; the same promise every time, unless it failed. */
export function allWords(instance: i18n): Promise<void> {
  const locale = localeOf(instance);
  const known = whole.get(instance) ?? new Map<InterfaceLocale, Promise<void>>();
  whole.set(instance, known);
  const loading = known.get(locale) ?? loadRest(instance, locale);
  known.set(locale, loading);
  loading.catch(() => known.delete(locale));
  return loading;
}

/** Switches every word on the page without leaving it. */
export async function switchLocale(instance: i18n, locale: InterfaceLocale): Promise<void> {
  if (!instance.hasResourceBundle(locale, 'translation')) {
    const { first, rest } = LOADERS[locale];
    const [some, others] = await Promise.all([first(), rest()]);
    instance.addResourceBundle(locale, 'translation', { ...some, ...others });
    whole.get(instance)?.set(locale, Promise.resolve());
  }
  await instance.changeLanguage(locale);
}

/** The interface language as one of ours. */
export const localeOf = (instance: i18n): InterfaceLocale =>
  INTERFACE_LOCALES.find((locale) => locale === instance.language) ?? 'en';
