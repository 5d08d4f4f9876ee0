import type { ActRule } from '../../../language.ts';

/** Thanks, but not for waiting, which is an act of its own. */
export const thanks: ActRule = {
  act: 'thanks',
  code: 'thanks.thanks',
  frames: [
    "(?<!(?:no|say) )\\b(?:thank(?:ing)? ?(?:you|u)|indebted to|ty\\b|thanks(?! (?:to|are)\\b)|thx|cheers|\\bta(?=[,.!]| for| very)|much (?:appreciated|obliged)|{we}(?:'m| am|'re| are)? (?:really |very |very much |so |truly |most )?(?:appreciate|grateful)|(?:that'?s|how|very|so) kind of you)\\b(?![^.!?;,]{0,30}\\b(?:{patience}|on (?:hold|the line))\\b)(?! (?:how (?!clear|kind|patient|honest|frank|open|calm|quick|well|much you{have})|that this|that you{are}|for (?:nothing|your lovely)|your (?:frustration|concern)|the (?:frustration|inconvenience)|why))",
  ],
  unless: ["\\byou(?:'ve|'re| are| have)? (?:(?:been )?(?:so |very )?patient|waited)"],
  spares: ['quoted', 'reported'],
};
