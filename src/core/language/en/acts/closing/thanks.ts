import type { ActRule } from '../../../language.ts';

/** Thanks. */
export const thanks: ActRule = {
  act: 'thanks',
  code: 'thanks.thanks',
  frames: [
    '(?<!(?:no|say) )\\b(?:thank you|thanks|thank u|thx|many thanks|cheers|\\bta(?=[,.!])|' +
      "thank you for your understand\\w*|much appreciated|i(?:'m| am)? (?:really |very |so |" +
      'truly )?(?:appreciate|grateful)|we (?:really |very much |truly )?appreciate)\\b' +
      '(?!,? (?:so much |very much |again )?for (?:your )?(?:hold|wait|patien|staying on|' +
      "bearing|being patient))(?! (?:how|that this|that you(?:'re| are)|your (?:patience|" +
      'frustration|concern)|the (?:frustration|inconvenience)|why))[^.!?;]{0,40}',
  ],
  spares: ['quoted', 'reported'],
};
