import type { ActRule } from '../../../language.ts';

/** Apologises. */
export const sorry: ActRule = {
  act: 'apology',
  code: 'apology.sorry',
  frames: [
    "(?<!(?:no need to|don't|do not|needn't|not|not going to|won't|to be|have to be|be|of|his|her|their|safe than) )\\b" +
      '(?:so |very |really |truly |terribly |extremely |deeply |awfully |most )*(?:sorry(?!,? (?:the|what|which|your)\\b[^.!?]{0,30}\\?)|soz\\b|' +
      'apologi[sz]e|apologies|apology|pardon (?:us|the|our|me(?=[,.] i\\b| for))|beg (?:your )?pardon(?= for|[,.] )|regret(?: that| the| any| to hear| this)|' +
      'forgive (?:us|me|the|our)|excuse (?:us|the|our))\\b(?! you feel(?: that way)?)[^.!?;]{0,40}',
    '\\bvery regret\\b|\\bmy (?:bad|apologies)\\b',
  ],
  unless: ['^sorry\\?$', 'no need to apologi|no apology'],
  spares: ['quoted', 'reported'],
};
