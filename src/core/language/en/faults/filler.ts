import type { FaultRule } from '../../language.ts';

/** Verbal tics, repeated. */
export const verbalTic: FaultRule = {
  code: 'filler.verbal-tic',
  class: 'filler',
  severity: 'light',
  frames: [
    '(?:\\b(?:um+|uh+|er+|erm+|uhm)\\b[ ,.\\u2026]{0,3}){2,}',
    '\\b(?:you know|i mean|like|sort of|kind of|basically),[^.!?]{0,40}\\b(?:you know|i mean|' +
      'like|sort of|basically),',
    '\\blike,? like\\b|\\b(?:um+|uh+|erm+)\\b[^.!?]{0,40}\\b(?:um+|uh+|erm+)\\b',
  ],
  better: [{ say: 'Take a short pause instead; it sounds surer than "um" or "you know".' }],
};
