import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { INTERFACE_LOCALES, type InterfaceLocale } from '../core/settings/settings.ts';
import type { first as enFirst } from '../locales/en/first.ts';
import type { rest as enRest } from '../locales/en/rest.ts';
import type { talk as enTalk } from '../locales/en/talk.ts';
import type { first as zhFirst } from '../locales/zh-CN/first.ts';
import type { rest as zhRest } from '../locales/zh-CN/rest.ts';
import type { talk as zhTalk } from '../locales/zh-CN/talk.ts';

/**
 * Words come in three parts: `first` before anything is shown, `talk` for a call, `rest` for all other screens.
 */
interface Loader {
  readonly first: () => Promise<typeof zhFirst | typeof enFirst>;
  readonly talk: () => Promise<typeof zhTalk | typeof enTalk>;
  readonly rest: () => Promise<typeof zhRest | typeof enRest>;
}
type Part = keyof Loader;

/** Only the language in use is fetched. */
const LOADERS: Readonly<Record<InterfaceLocale, Loader>> = {
  'zh-CN': {
    first: async () => (await import('../locales/zh-CN/first.ts')).first,
    talk: async () => (await import('../locales/zh-CN/talk.ts')).talk,
    rest: async () => (await import('../locales/zh-CN/rest.ts')).rest,
  },
  en: {
    first: async () => (await import('../locales/en/first.ts')).first,
    talk: async () => (await import('../locales/en/talk.ts')).talk,
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

/** What was asked for so far, by language and part. */
const asked = new WeakMap<i18n, Map<string, Promise<void>>>();

async function load(instance: i18n, locale: InterfaceLocale, part: Part): Promise<void> {
  const words = await LOADERS[locale][part]();
  instance.addResourceBundle(locale, 'translation', words, true);
}

function loadOnce(instance: i18n, locale: InterfaceLocale, part: Part): Promise<void> {
  const known = asked.get(instance) ?? new Map<string, Promise<void>>();
  asked.set(instance, known);
  const key = `${locale}/${part}`;
  const loading = known.get(key) ?? load(instance, locale, part);
  known.set(key, loading);
  loading.catch(() => known.delete(key));
  return loading;
}

/** Settled when the words of a call are there in the present language; the same promise until it fails. */
export const talkWords = (instance: i18n): Promise<void> =>
  loadOnce(instance, localeOf(instance), 'talk');

/** Settled when the words of all other screens are there; a call's come apart. */
export const otherWords = (instance: i18n): Promise<void> =>
  loadOnce(instance, localeOf(instance), 'rest');

/** Switches every word on the page without leaving it. */
export async function switchLocale(instance: i18n, locale: InterfaceLocale): Promise<void> {
  const parts = ['first', 'talk', 'rest'] as const;
  await Promise.all(parts.map((part) => loadOnce(instance, locale, part)));
  await instance.changeLanguage(locale);
}

/** The interface language as one of ours. */
export const localeOf = (instance: i18n): InterfaceLocale =>
  INTERFACE_LOCALES.find((locale) => locale === instance.language) ?? 'en';
