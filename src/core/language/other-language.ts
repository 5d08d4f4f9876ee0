const count = (text: string, kind: RegExp): number => text.match(kind)?.length ?? 0;

/** Did the agent speak another language than the call's? Names and codes in Latin letters inside Chinese are fine. */
export function isInOtherLanguage(text: string, locale: string): boolean {
  const han = count(text, /\p{Script=Han}/gu);
  const words = count(text, /[A-Za-z]{2,}/g);
  return locale.startsWith('zh') ? han === 0 && words >= 2 : han >= 2 && words < han;
}
