import type { ActRule } from '../../../language.ts';

/** Says goodbye, or a closing wish. */
export const close: ActRule = {
  act: 'goodbye',
  code: 'goodbye.close',
  frames: [
    '(?<!-|says? )\\b(?:good ?bye|bye(?:-?bye| now)?|farewell|cheerio|take care(?= ?[.,!]|$| now| of yourself| on the (?:road|way)| out there)|good night|(?:talk|speak) (?:to (?:you|u) )?(?:soon|later|tomorrow|then|at \\w+|on (?:{weekday}))|until (?:next time|then)|mind how you go|all the best|drive (?:safely|carefully)|catch you (?:later|soon)|sleep well|take it easy|bon voyage|(?:a |my )?pleasure (?:speaking|talking|dealing|chatting|serving|doing business)|get well soon|ttyl|cya|see ya|laters)\\b(?! of|-)',
    '(?<!\\b(?:i|we|can|could) )\\bsee you(?: (?:soon|later|then|tomorrow|next|again|there|on|at|around|{weekday})\\b|{end})',
    "(?<!(?:\\b(?:you|i|we|they|to|must|could|may|just|only|will)|'ll) )\\b(?:have(?: yourself)? (?:an?|good|the)|enjoy(?: \\w+)?)(?: \\w+){0,4}? (?:day|evening|weekend|afternoon|morning|week|night|trip|journey|holidays?|flight|one|un|stay|meal|drive|break|move|visit|christmas|time)\\b",
    '\\b(?:look(?:ing)? forward to (?:serving|hearing|seeing|helping|welcoming|working)|hope to (?:see|hear|serve|welcome) you|(?:call|come|contact us|visit us) again (?:any ?time|soon))\\b',
    '\\b(?:best wishes|(?:best|kind) regards|(?:merry|happy) (?:christmas|new year|holidays|easter|birthday)|safe (?:trip|journey|travels|flight|drive|home)|(?:get home|travel|drive) safe(?:ly)?)\\b',
    '\\b(?:walk|see|show|send) you (?:to the (?:door|gate|lift)|out|off)\\b|\\bwalk slowly(?=[.!,]|$)|\\bwish(?:ing)? (?:you|your \\w+|h(?:er|im)|them|everyone) (?:an? |all|well|good|every|safe)(?!.{0,12}in finding)',
  ],
  spares: ['quoted', 'reported'],
};
