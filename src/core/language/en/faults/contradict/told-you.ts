import type { FaultRule } from '../../../language.ts';

/** 不是跟你说了吗: “I already told you”. */
export const toldYou: FaultRule = {
  code: 'contradict.told-you',
  class: 'contradict',
  severity: 'heavy',
  frames: [
    "(?:i|we)(?:'ve| have| did| had)? (?:just |already |clearly |only |literally |" +
      'repeatedly |told you and )*(?:told|explained|said|answered|informed|repeated)(?: that|' +
      ' it| this)?(?: to)?(?: you)?(?: that| this| it)? ?(?:already|before|twice|three times|' +
      'four times|many times|several times|a (?:hundred|thousand|million|dozen) times|once|' +
      'again and again|over and over|so many times|\\d+ times|clearly|very clearly|' +
      'quite clearly)',
    "(?:i|we)(?:'ve| have)? (?:just |already |clearly )+(?:told(?! (?:the|our|him|her|them|" +
      'my|him|your))|explained (?:that|this|it) to|said (?:that|this|so) to|informed) ?(?:you)?' +
      '\\b',
    "i(?:'ve)? (?:just )?told you(?!r| (?:about|that) (?:a |the )?(?:good|great))",
    'how (?:many|often|much) (?:more )?(?:times )?(?:do|must|should|have|did|am|will|' +
      'can) (?:i|we) (?:have to|need to|got to|to|supposed to|say|tell|explain|repeat|' +
      'going to have)?',
    '(?:do|must|should) (?:i|we) (?:really )?(?:have|need)? ?(?:to )?(?:repeat|say|tell|' +
      'explain) (?:myself|it|this|that|everything|you)(?: to you)?(?: again| twice| once more)?',
    "(?:i'?m|i am|i'?ll) (?:not going to|only going to|only|never going to|not) (?:say|" +
      'repeat|tell|explain|repeating|saying)(?! you otherwise)(?: it| this| that| myself|' +
      ' you)*(?: again| once| twice| one more time| one last time)?',
    'for the (?:last|hundredth|tenth|third|umpteenth|millionth|nth) time',
    "(?:didn'?t|did) (?:i|we|you) (?:not )?(?:just |already )?(?:tell you|say (?:that|so)|" +
      'explain|hear (?:me|what i)|listen to (?:me|what))(?! (?:ok|clearly))',
    "you(?:'re| are) (?:just |clearly |obviously |still )?not listening|" +
      'are you (?:even )?listening',
    "were you (?:even )?listening|weren'?t you listening",
    "as i(?:'ve| have)? (?:already |just |clearly |repeatedly )+(?:said|told|explained|" +
      'mentioned)(?: to you)?(?:,| a| several| many| twice|{end})',
    "which i(?:'ve| have)? already (?:told|explained)",
    "(?:it'?s|it is|that'?s|it was|it'?s all) (?:all |clearly |plainly |right |" +
      'quite clearly |very clearly |already )+(?:written|stated|printed|there|in front|' +
      'explained|on the (?:sign|website|form|label|screen)|posted)(?: right| clearly|' +
      ' plainly)*(?: there| here| in| on)?[^.!?;]{0,24}(?:read|see|look|miss|in front of you|' +
      "black and white|for everyone|\\?|didn'?t)",
    '(?:read|look at|see) the (?:sign|terms|small print|fine print|notice|website|contract|' +
      "label|screen)(?:!|{end})(?<!(?:let me|i'?ll|can|could you|please) (?:read|look at|" +
      'see) the (?:sign|terms|small print|fine print|notice|website|contract|label|' +
      'screen)[!.,]?)',
    "can'?t you see (?:i'?m|that|we'?re|the|i|it)",
    '(?:look|check|read|google|find|work|figure|do) it (?:up |out )?yourself|just google|' +
      'try reading',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [{ say: 'Perhaps I was not clear enough. Let me go over the main points again.' }],
};
