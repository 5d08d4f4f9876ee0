import type { ActRule } from '../../../language.ts';

/** Shows that the message was received. */
export const heard: ActRule = {
  act: 'acknowledge',
  code: 'acknowledge.heard',
  frames: [
    '{start}(?:(?:ok|okay|all right|alright|right(?: you are)?|sure(?: thing)?|certainly|' +
      'of course|absolutely|got (?:it|that|you)|noted|understood|i see|very well|will do|' +
      'fair (?:point|enough)|copy that|i know,? i know|perfect|quite so|point taken|gotcha|' +
      "roger)(?= ?(?:,|\\.|!|;|:|$|\\n))|(?:yes|yep|yeah)(?=[,.] (?:sir|madam|i|we|that'?s|" +
      'of course|it|certainly|your)))',
    '{start}(?:ok|okay|right|sure|certainly|understood|noted|got it|of course)(?= (?:sir|' +
      "madam|ma'am|mr|ms|mrs|i|let|thank|so|then|we|thanks|one|just|please|that|and|no|to))",
    '\\bgot (?:the|your) (?:photos?|pictures?|email|message|number|details|forms?|file|note)\\b',
    '\\b(?:thank you|thanks) for (?:telling|letting|explaining|that|the (?:information|' +
      'details|number|photos?))\\b[^.!?;]{0,16}',
    '\\bi (?:quite|do|fully|perfectly) understand(?=,|\\.| (?:sir|madam|mr|ms|mrs|that (?:it|' +
      'you) (?:need|want)|you (?:want|need)))',
    "\\bi understand (?:that it'?s urgent|your (?:request|point|question))\\b",
    "\\bi(?:'ve| have)? (?:just |already |now |fully |completely |also )*(?:made a note|noted|" +
      'written (?:it|that|this|your|down)|recorded|logged (?:it|that|your)|registered your|' +
      'taken (?:a note|down|note)|got (?:that|it|your|all)|received your|understand(?! (?:how|' +
      'your|that (?:this|you|it)|you|the (?:frustration|inconvenience)|why))(?: what|' +
      ' the (?:situation|problem|issue|request|case|matter)|,|\\.|!|$))\\b',
    "\\bi hear (?:you|what)\\b|\\bi(?:'m| am) listening\\b",
    '(?<!(?:can|could|may|might|shall|do|should) )\\bi see (?:what|your|that|the)\\b',
    '\\b(?:your )?(?:complaint|request|report|message|feedback|email|case|' +
      'suggestion) (?:has been|is|was) (?:received|noted|recorded|logged|registered)\\b',
    '\\bplease go (?:on|ahead)\\b',
    "\\bi(?:'m| am) (?:writing|noting|taking|putting) (?:it|this|that|everything|it all|all of (?:it|this)) down\\b",
  ],
};
