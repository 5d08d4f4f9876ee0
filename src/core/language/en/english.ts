import type { Language } from '../language.ts';

/** English of service talk. */
export const english: Language = {
  locale: 'en',
  slots: {},
  acts: [],
  faults: [],
  vocabulary: [],
  scopes: [],
  shell: [],
  rewrites: [],
  honorifics: ['sir|madam'],
  tooLong: { characters: 600, better: 'This is {said} characters long.' },
};
