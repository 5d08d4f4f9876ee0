import type { FaultRule } from '../../../language.ts';

/** 爱寄不寄: take it or leave it. */
export const asYouLike: FaultRule = {
  code: 'provoke.as-you-like',
  class: 'provoke',
  severity: 'heavy',
  frames: [
    'take it or leave it',
    "(?:if|since|when) you (?:don'?t|do not|aren'?t|can'?t|won'?t|are not|cannot) (?:like|" +
      'want|agree|happy|satisfied|trust|accept|wait|pleased|believe|handle|afford|' +
      "stand)(?: with)?[^.!?;]{0,24},? (?:then |you can |just |you could |you(?:'re|" +
      " are) (?:free|welcome) to |feel free to |please |why (?:don'?t you|did you|do you) |" +
      "maybe |perhaps |you should |you |simply |don'?t |do not )*(?:go|leave|don'?t|do not|" +
      "find|try|use|choose|take|look|switch|buy|tough|too bad|that'?s|hang|walk|come|order|" +
      'ship|cancel|pick|drive|deliver|do it|carry|send|call someone)(?! (?:it back|a photo|' +
      'the link|our (?:app|chat|website)|for (?:a )?refund|this form))[^.!?;]{0,20}',
    "don'?t (?:like|want) it\\? ",
    "if you'?re (?:not happy|unhappy|so (?:unhappy|worried|clever|smart|impatient)|" +
      'in (?:such|that much of) a (?:hurry|rush)),? [^.!?;]{0,30}(?:elsewhere|yourself|' +
      'somewhere else|another|go|leave|why|should have)',
    '(?:go|look|shop|try|ship|buy|order|find|use|call|get)(?: to| with| from|' +
      ' it)? (?:somewhere else|elsewhere|another (?:company|carrier|courier|shop|place|' +
      'provider|store)|someone else|a competitor|our competitors?|the competition)(?! (?:we|' +
      'i) (?:can|could) recommend)(?=[^.!?;]{0,6}(?:{end}|then|if|,|see))',
    'suit yourself|please yourself|your loss|be my guest|knock yourself out',
    "tough (?:luck|shit|cookies)?{end}|too bad{end}|that'?s too bad|hard luck",
    'good luck (?:with that|finding|getting|suing|then)',
    "i (?:don'?t|do not|couldn'?t|could not) (?:really |honestly )?care(?: less)?(?: what|" +
      ' how| if| about| who| whether|{end}|,)[^.!?;]{0,20}',
    "see if i care|that'?s your (?:problem|business|funeral|concern|look-?out)",
    "not my (?:problem|fault|concern|business),? (?:is it|so|mate|sir|madam|ma'am|go|deal|" +
      'figure|you)',
    'deal with it|live with it|get over it|get used to it|like it or not|like it or lump it',
    'do (?:what(?:ever)?|as) you (?:want|like|please)|have it your way',
    "believe (?:it|me) or (?:not|don'?t)|think what you like|cry me a river|boo hoo",
    "we (?:don'?t|do not) (?:need|want) (?:your (?:business|money|kind|order|parcel|custom)|" +
      'customers like|you)',
    "(?:you won'?t be|nobody will) miss(?:ed)?",
    "we have (?:plenty|enough|thousands|lots|many) (?:of )?(?:other )?customers|we won'?t miss",
  ],
  unless: ['you can (?:return|exchange|cancel) (?:it|them|the)[^.!?]{0,20}(?:refund|within|free)'],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'elsewhere|another|someone else|competit',
      say: 'I would like to keep you as a customer. Let me see how we can meet your request.',
    },
    {
      say: 'I want you to be satisfied. Tell me which point matters most and I will see what I can do.',
    },
  ],
};
