import type { Language } from './language.ts';

/** The languages the engine can judge; a further one adds its folder and one entry. Loaded one by one: a call is in one. */
const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  'zh-CN': async () => (await import('./zh-CN/chinese.ts')).chinese,
  en: async () => (await import('./en/english.ts')).english,
};
const loaded = new Map<string, Language>();

/** `zh-CN` → `zh`. */
function primarySubtag(locale: string): string {
  return locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/**
 * The language whose rules read a locale: the exact one, else one of the same primary language (zh-Hant is read with
 * the Chinese rules after its characters were mapped), else none.
 */
function languageFor(locale: string): string | undefined {
  const known = Object.keys(LOADERS);
  const wanted = primarySubtag(locale);
  return known.find((one) => one === locale) ?? known.find((one) => primarySubtag(one) === wanted);
}

/** Makes a locale's rules ready; must come before any analysis in it. Nothing happens for a locale without rules. */
export async function loadLanguage(locale: string): Promise<void> {
  const language = languageFor(locale);
  if (language === undefined || loaded.has(language)) return;
  const rules = await LOADERS[language]?.();
  if (rules !== undefined) loaded.set(language, rules);
}

/** Makes the rules of all languages ready. */
export async function loadLanguages(): Promise<void> {
  await Promise.all(Object.keys(LOADERS).map(loadLanguage));
}

/**
 * The rules for a locale; nothing for one that has none, and then an analysis is empty. Throws when there are rules
 * that were not loaded: a silent empty analysis would be believed.
 */
export function findLanguage(locale: string): Language | undefined {
  const language = languageFor(locale);
  if (language === undefined) return undefined;
  const rules = loaded.get(language);
  if (rules === undefined) throw new Error(`the rules for ${language} are not loaded`);
  return rules;
}
