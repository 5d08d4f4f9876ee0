import type { ActRule } from '../../../language.ts';

/** Thanks or apologises for the waiting. */
export const waiting: ActRule = {
  act: 'hold-thanks',
  code: 'hold-thanks.waiting',
  frames: [
    '\\b(?:thank(?:s| you)|thx|cheers|ta|appreciated?|grateful|obliged)\\b[^.!?;,]{0,30}?(?:\\b(?:for|and|you|your|the|being|so|how|very|it)(?<!thanks to your) (?:{patience})(?!-)|\\bon (?:hold|the line))\\b',
    '\\b(?:sorry|apologi[sz]e|apologies|forgive|excuse|pardon)\\b[^.!?;]{0,30}?\\b(?:ke(?:ep|pt|eping)|mak(?:e|ing)|made|leav(?:e|ing)|left|had|have|let(?:ting)?) you(?: (?:\\w+ )?(?:{patience}|on (?:hold|the (?:line|phone))|hanging|standing)\\b|{end})',
    '\\b(?:sorry|apologi[sz]e|apologies|forgive|excuse|pardon)\\b(?:{rest}\\b(?:the|this|that|your|a) (?:\\w+ )?(?:wait|hold|silence|pause)(?! for| on (?:the|your))|{few}\\b(?:that|it|this) took)\\b',
    '\\byou{are} (?:being )?(?:very|so|most) patient|\\byou{have}? (?:been (?:\\w+ ){0,3}patient|waited (?:\\w+ )?patiently|(?:waited|held)\\b{few}(?:appreciate|thank|kind))',
  ],
};
