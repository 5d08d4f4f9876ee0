import type { ActRule } from '../../../language.ts';

/** Thanks or apologises for the waiting. */
export const waiting: ActRule = {
  act: 'hold-thanks',
  code: 'hold-thanks.waiting',
  frames: [
    '\\b(?:thank(?:s| you)|(?:i )?appreciate(?: you| your)?|grateful)(?: so much| very much|' +
      ' again| for| you| kindly| your)*(?: for)? (?:your )?(?:hold(?:ing)?|wait(?:ing)?|' +
      'patience|patiently|being patient|staying (?:on|with)|bearing with|keeping)\\b[^.!?;]' +
      '{0,30}',
    '\\b(?:sorry|apologi[sz]e|apologies)[^.!?;]{0,24}(?:keep(?:ing)? you (?:waiting|holding)|' +
      'the (?:long )?(?:wait|hold)|made you wait|making you wait|kept you waiting|for the hold)' +
      '\\b',
    '\\b(?:thanks|thank you)[^.!?;]{0,14} for (?:hanging on|waiting|holding)\\b[^.!?;]{0,20}',
    '\\b(?:leave|left|leaving|keep|kept|keeping) you (?:hanging|on hold|standing)\\b',
    "\\byou(?:'ve| have) been (?:so |very |most )?patient\\b|\\bkept you waiting\\b",
    '\\bkeep(?:ing)? you waiting\\b',
  ],
};
