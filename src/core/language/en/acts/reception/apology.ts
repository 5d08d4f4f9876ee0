import type { ActRule } from '../../../language.ts';

/** Apologises. */
export const sorry: ActRule = {
  act: 'apology',
  code: 'apology.sorry',
  frames: [
    "(?<!(?:no need to|don'?t|do not|needn'?t|not|not going to|won'?t|to be|have to be|be|of|his|her|their|safe than) )\\b" +
      '(?:so |very |really |truly |terribly |extremely |deeply |awfully |most )*(?:(?:sorry|sr+y)(?!,? (?:the|wh[aeo]\\w*|which|your)\\b{rest}\\?|(?:,? sir|,? madam)?,? but (?:if |honestly |frankly |really )*(?:you(?!.?ll)|(?:your|the) \\w+ should)|,? your (?:lord|maj))|soz+\\b|' +
      'apologi[sz]e|apologies|apology|pardon (?:us|the|our|me(?=[,.] i\\b| for))|beg (?:your )?pardon(?= for|[,.] )|(?<!(?:you.ll|you will|might) )regret(?: that| the| any| to hear| this)|' +
      'forgive (?:us|me|the|our)|excuse (?:us|the|our))\\b(?! you feel(?: that way)?)',
    '\\bvery regret\\b|\\b(?:my|our) (?:bad|apologies)\\b|\\b(?:careless|stupid|silly|wrong|clumsy|sloppy|thoughtless) of {us}\\b|\\b{we}(?:.ve| have)? (?:ought to have|messed|mixed up|got (?:it|that|this|your \\w+) wrong)\\b|\\bhave no excuse\\b|\\b(?:that|which) was (?:wrong|careless|sloppy)\\b',
  ],
  unless: ['^sorry\\?$', '(?:no need|nothing) to apologi|no apology'],
  spares: ['quoted', 'reported'],
};
