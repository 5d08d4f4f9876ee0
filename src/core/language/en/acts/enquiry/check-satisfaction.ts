import type { ActRule } from '../../../language.ts';

const FINE =
  '(?:ok(?:ay)?|al(?:l |)right|fine|good|fair|acceptable|suits?|suitable|convenient|agreeable|clear|satisf\\w+|happy(?! in)|agreed?|accept|comfortable|content|makes? sense|work|sound|settle|' +
  'answer(?:ed|s)? (?:your|the|it|that)|solved?|resolved?|help(?:ful)?|enough|any (?:use|good)|easier|better|reasonable|cover(?:ed)?|what you \\w+|live with|bother you|go along with)\\b';

/** Asks for agreement, clarity or satisfaction. */
export const agree: ActRule = {
  act: 'check-satisfaction',
  code: 'check-satisfaction.agree',
  frames: [
    `\\b(?:is|are|was|would|will|do(?:es)?|did|has|can|could)(?:n'?t)? (?:that|this|it|these|all|everything|(?:the|my|our|an?|half|tomorrow|\\w+day)\\b[^.!?;]{0,30}?)(?: \\w+){0,3}? ${FINE}{far}\\?`,
    `\\b(?:are|would|will|were|do|can|could) (?:you|we)(?: all| be| now| feel| quite| both)* (?:${FINE}|prefer|mind if|rather)[^.!?;]{0,90}\\?`,
    `^(?:(?:ok|so|and|right|well),? )*(?:does|is|are|would|will) (?:that|this|it|you) (?:\\w+ ){0,2}?${FINE}[^.!?;]{0,30}$|{start}(?:are )?we (?:all )?(?:good|ok(?:ay)?|cool|happy) with (?:that|this|it)\\?|\\bdo you think (?:that|this|it){is} ${FINE}`,
    `{start}(?:you |all |everything |(?:this|that) way |sounds? |does it |happy |is it |that(?:'?s)? )?(?:${FINE}|deal|fair enough|so far so good)(?! there)(?: \\w+){0,4}(?=\\?|, or\\b[^.!?]{3,50}\\?)|{start}(?:are )?(?:you|u|ya)(?:'?re)? (?:ok(?:ay)?|fine|happy|cool) with [^.!?]{2,30}\\?|\\bhow{is} (?:that|this)(?: for you| sound| look)?\\?|\\bwould (?:an?|the|that|this|it|\\w+day) {few}\\bdo(?: instead| then| for you)?\\?`,
    '\\b(?:un|not )clear\\?|\\bhow (?:do(?:es)?|would|is|are) [^.!?;]{2,24}? (?:sound|work|suit|look|feel|seem|fit|sit with|strike)\\b',
    '\\bwhat (?:do|would) you (?:think|say)\\b|\\bha(?:ve {we}|s (?:that|this|it)) (?:answer|explain|resolve|cover|settle|solve|help|been (?:clear|any)|made (?:it|that))',
    '(?<!how )\\b(?:did|does) (?:that|i|this|it)[^.!?;]{0,14}(?:clear|make sense|help|answer|solve|explain)|\\bhave you understood',
    '\\b(?:(?:please|you) rate|(?:short|quick) survey|satisfied with)\\b',
    '(?<!\\b(?:how|what|when|where|who) )\\b(?:can|may|shall|could|should) {we} (?!direct|help|ask|have|take|get|know|see|check|assist|put you|look|trouble|borrow|write|give you|just|note|say|confirm|read|speak|first|please|also|recommend|offer you|do (?:for|else)|be of)' +
      '\\w+ [^.!?;]{2,60}\\?',
    '\\bshall we (?!see|all)\\w[^.!?;]{2,40}\\?|\\bany (?:questions|doubts|objections|thoughts)(?: about| on| so far| regarding|\\?)',
    `\\bif (?:you have no objection|you don'?t mind(?! my)|you agree)|\\bif (?:that|this|it|you)(?:'s|'re| is| are)?(?: all)? ${FINE}`,
  ],
  unless: [
    '\\bhold\\b|(?:could|can|may|would) (?:you|i|we) (?:please )?(?:grab|give|have|tell|send|provide|get)|account ?holder|how would you prefer|or do i|(?<!you )happy now\\?|n.t be\\b{rest}okay\\?|half minute|\\bhow did\\b|\\b(?:baby|child|dog|everyone|you) all right\\?|\\bhelp to\\b',
  ],
  unlessActs: ['anything-else', 'confirm', 'hold-request'],
};
