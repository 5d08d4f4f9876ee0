import type { ActRule } from '../../../language.ts';

/** Those who may decide what the speaker may not. */
const BOSS =
  '(?:manager|supervisor|boss|(?:team )?lead(?:er)?|director|chief|captain|principal|head(?= (?:will|has|must|decid|sign|approv))|head ?(?:teacher|office|quarters|nurse)|head of [a-z ]{3,20}|matron|consultant|\\w*master|specialist|' +
  '(?:senior|duty) \\w+|back office|committee|board|adjuster|assessor|underwriter|surveyor|auditor|officer|coordinator|registrar|finance|legal|management|' +
  '(?:claims?|complaints?|fraud|billing|security|credit|customs|technical|escalations?|compliance|safety|medical|quality|operations) (?:team|department|desk|office|handler|people|unit|section))\\b';
const DECIDES =
  '(?:(?:approv|authori[sz]|decid|judg|rul)(?:es?|ing)\\b|(?:sign|ok(?:ay)?|agree)s?\\b|(?:make|take)s? (?:the|that|this|it|a) |ha(?:s|ve) the (?:power|authority|last|final)|sets? (?:it|that|the)\\b)';

/** Names who decides next. */
export const whoDecides: ActRule = {
  act: 'escalate',
  code: 'escalate.who-decides',
  frames: [
    '\\bescalat(?:e|ed|ing)\\b',
    '\\b(?:(?:go(?:es)?|speak|talk)\\b|(?:transfer|put|connect|pass|forward|hand|refer|rais|report|submit|check|ask|bring|consult|contact|inform|notif|sen[dt]|writ|involv|fetch|get|giv|tak|find|show)\\w*\\b)[^.!?;]{0,30}?\\b' +
      `(?:to|with|by|past|through|front of|the|our|my|an?|from)\\b(?: [\\w']{1,15}){0,3}? ${BOSS}`,
    `\\b(?:my|our|the|a|duty|only|her|his|this)(?: [\\w']{1,15}){0,2}? ${BOSS}(?:(?:(?!\\b(?:what|how)\\b)[^.!?;]){0,30}\\b)?(?:'ll|'s going to| will(?! be (?:back|in|out))| can| is (?:going to|the one)| takes| ha(?:s|ve) to (?!write|do)| must| needs| ${DECIDES})`,
    `\\b${BOSS}{far}\\b${DECIDES}`,
    "\\b(?:s?he|they)(?:'ll| will) (?:decide|approve|judge|rule|sign (?:it|that|off)|take (?:it |this )?(?:over|from here))\\b|(?<!\\b(?:has|have) )\\b(?:put|putting) (?:you|u) thr(?:ough|u)\\b|\\bconnect(?:ing)? you (?:to|with)|\\btransfer(?:ring|red)? (?:you|your call|this call)\\b|\\b(?:hand|pass|turn)(?:ing|ed|s)? (?:you|your (?:file|case|call)|the (?:file|case|call)) (?:over )?to\\b|\\bmy colleague,? (?:\\w+ )?(?:who|can|does|knows)\\b",
    '\\b(?:decided|approved|signed off|authori[sz]ed|judged|ruled on|agreed) by (?:our|my|the|a)\\b',
    "\\b(?:manager|director|supervisor|boss|chief)'s (?:signature|approval|decision|ok)|" +
      '\\b(?:yes|ok|signature|approval|permission|decision) (?:from|of|by) (?:our|my|the|a)\\b',
    '(?<!\\b(?:you|i|we) (?:can )?)\\b(?:makes?|takes?|have|has|gives?) (?:the|that|this) (?:\\w+ )?(?:decision|say|word|call)\\b(?! (?:you|us|him|her|them|back)\\b)',
    "\\b(?:decision|call|choice|that|approval|(?:final|last) word|it(?! is for|'s for))(?:'s| is| lies| rests| sits| goes| belongs)(?: up| now| next| solely| entirely| then)* (?:to|with|for|above) (?:our|my|(?<!\\b(?:it|that)\\b.{2,24})the(?! (?:bank|seller|customer)\\b)|her|him|them) ",
  ],
  unless: [
    'if you want to complain|\\byou (?:can|could|may|should|want to|need to|like to|are free to|wish)\\b{rest}\\b(?:manager|boss|supervisor|head office)',
  ],
  spares: ['quoted', 'reported', 'denied'],
};
