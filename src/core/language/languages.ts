import { english } from './en/english.ts';
import type { Language } from './language.ts';
import { chinese } from './zh-CN/chinese.ts';

/** The languages the engine can judge; a further one adds its folder and one entry. */
const LANGUAGES: readonly Language[] = [chinese, english];

/** `zh-CN` → `zh`. */
function primarySubtag(locale: string): string {
  return locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/**
 * The language for a locale: the exact one, else one of the same primary language (zh-Hant is read with the
 * Chinese rules after its characters were mapped), else nothing, and then an analysis is empty.
 */
export function findLanguage(locale: string): Language | undefined {
  const wanted = primarySubtag(locale);
  return (
    LANGUAGES.find((language) => language.locale === locale) ??
    LANGUAGES.find((language) => primarySubtag(language.locale) === wanted)
  );
}
