import type { ActRule } from '../../../language.ts';

/** Asks whether there is anything else. */
export const offer: ActRule = {
  act: 'anything-else',
  code: 'anything-else.offer',
  frames: [
    '\\b(?:anything|something|what|any(?:thing)?) else\\b(?! (?:i|we) (?:need|' +
      'require) from)[^.!?;]{0,40}',
    '\\bany (?:other|further|more|additional) (?:questions?|concerns?|issues?|queries|' +
      'requests?|matters?|help)\\b[^.!?;]{0,30}',
    '\\b(?:is that|will that be) (?:all(?! right)|everything)\\b[^.!?;]{0,16}|\\b(?:is )?that the lot\\b' +
      '[^.!?]{0,16}',
    '\\bany (?:other|more) [a-z]+[^.!?;]{0,20}\\?|{start}other questions?[^.!?]{0,16}',
    '\\bstill have (?:any|other) (?:question|problem|thing|need)s?[^.!?]{0,12}',
    '\\bhave (?:any )?other (?:things?|questions?|needs?|problems?)\\b[^.!?]{0,16}',
    '\\banother (?:question|matter)\\b[^.!?]{0,12}\\?',
  ],
  unless: ['nothing else', 'anything else (?:was|is) (?:in|on|damaged|missing)'],
};
