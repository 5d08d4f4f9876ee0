/** Several names in a sentence, as the language writes them. */
export const listWords = (words: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(words);
