import type { FaultRule } from '../../../language.ts';

/** Courteous words in a frame that contradicts or lectures. */
export const veiled: FaultRule = {
  code: 'contradict.veiled',
  class: 'contradict',
  severity: 'heavy',
  frames: [
    '\\b(?:does|do) (?:this|it|that|we) look like\\b[^.!?]{2,30}\\??',
    "\\bwho(?:'s| is) the [^.!?]{2,24}(?:expert|agent|professional|one who)\\b[^.!?]{0,24}\\?",
    '\\byou (?:teach|telling|tell|going to teach) me\\b',
    '\\btell(?:ing)? me(?: again)? how to (?!spell|find|get|reach|pronounce)\\b',
    '\\b(?:give|giving) me (?:lessons|a lecture|orders)\\b|\\byou are not going to tell me\\b',
    "\\byou ask me,? i ask\\b|\\b(?:can'?t|cannot|can) you (?:not )?look (?:by )?yourself\\b",
    "\\byou can'?t look\\b|\\bif you know (?:everything|it|so much|all) ?(?:better)?\\b|\\b" +
      'why,? may i ask,?\\b',
    '\\bwas it not\\?|\\bdid i (?:not (?:already )?(?:tell|say|explain)|say)\\b[^.!?]{2,40}\\?' +
      '(?: no\\b)?',
    '\\bone (?:really |always |simply )?(?:ought|should|must|needs|has) (?:to |always )?[^.!?]' +
      '{3,50}',
    '\\b(?:people|everybody|customers|one) (?:ought|should|are supposed|' +
      'is expected) to (?:know|learn|read|understand|check)\\b',
    '\\bi (?:really |simply )?(?:must|have to) (?:insist|ask you|request|' +
      'remind you) (?:that )?(?:you )?(?:to )?(?:stop|not|never|refrain|cease|listen|control|' +
      'be)\\b[^.!?]{0,30}',
    '\\bi (?:would |must |should like to )?(?:gently |kindly |respectfully |' +
      'politely )*remind you\\b(?! (?:of the|that the|that our|that your (?:appointment|' +
      'delivery|payment))|,? (?:of the))[^.!?]{0,40}',
    '\\brespectfully i remind\\b|\\b(?:you (?:may )?want to|please|kindly|do) check your facts\\b',
    "\\byou(?:'ll| will) find (?:that )?(?:the|we|i|our|it)\\b[^.!?]{0,30}(?:not|never|right|" +
      "correct|doesn'?t)",
    "\\bi(?:'m| am) right\\b[^.!?]{0,24}",
    '\\b(?:and )?you (?:are|were) (?:not|wrong)\\b(?=[^.!?]{0,20}(?:{end}|about|on|' +
      '😊))(?<!if you are not|are you not|you are not|since you are not|when you are not)',
    '\\bthe [a-z]+ is right and you\\b|\\bno,? no,?(?: and)? (?:again )?no\\b',
    '\\b(?:that|this) is (?:simply |just )?not how\\b[^.!?]{0,24}|\\bwhat you say is not\\b',
    '\\byou must (?:know|understand|accept|realise|realize) (?:that )?(?:our|we|i|my|this|it)' +
      '\\b[^.!?]{0,24}',
    "\\b(?:as )?i (?:believe (?:i )?|have |'ve |had |did |think i |am sure i |literally |" +
      'clearly |already )*(?:explained|told|said|wrote|mentioned|answered|say|stated)(?: this|' +
      ' that| it| you)?(?: to you)?[^.!?]{0,20}(?:yesterday|the day before|twice|already|' +
      'before|at the start|three times|just now|very simple|in my last|several times|last time|' +
      'a minute ago|clearly|and also)\\b(?! that (?:the|we|our)| (?:i|we) (?:will|would))',
    "\\bas i (?:do not|don'?t) intend to\\b|\\bas i have already\\b[^.!?]{0,40}",
    '\\bi already (?:say|said|tell|explain|wrote|told)(?! (?:the|our|him|her|them|my|it to))\\b' +
      '[^.!?]{0,20}',
    '\\bi (?:literally )?just (?:wrote|said|told|explained) (?:that|this|it|you)\\b|\\bscroll up\\b',
    '\\bread (?:the (?:mail|message|email|text|page|form) again|it again|what i wrote|' +
      'my (?:last )?message|again)\\b',
    '{start}(?:wrong(?: again)?|nope,? wrong|incorrect){end}|\\bi said [^.!?]{2,20}\\. [a-z]+\\.',
    '{start}(?:go|there|not here|move|next|speak|sit|quiet|silence){end}',
    '\\bqueue starts\\b[^.!?]{0,12}\\. not\\b',
  ],
  unless: [
    'may i|shall we|let us|please (?:remind|tell) me',
    '(?:we|i) (?:ought|should) (?:to )?have',
    'one (?:moment|second|minute)',
    'i should have',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'told|said|explain|wrote|mention|say',
      say: 'Perhaps I was not clear enough. Let me go over the main points again.',
    },
    {
      about: 'wrong|right|facts',
      say: 'The record I see differs from what you say. May we go through it together?',
    },
    { say: 'May I explain how we can best solve this?' },
  ],
};
