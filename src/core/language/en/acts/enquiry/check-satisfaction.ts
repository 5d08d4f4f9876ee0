import type { ActRule } from '../../../language.ts';

const FINE =
  '(?:ok(?:ay)?|al(?:l |)right|fine|good|fair|acceptable|suits?|suitable|convenient|agreeable|clear|satisf\\w+|happy|agreed?|accept|comfortable|content|makes? sense|work|sound|settle|' +
  'answer(?:ed|s)? (?:your|the|it|that)|solved?|resolved?|help(?:ful)?|enough|easier|better|reasonable|cover(?:ed)?|what you \\w+|live with|bother you|go along with)\\b';

/** Asks for agreement, clarity or satisfaction. */
export const agree: ActRule = {
  act: 'check-satisfaction',
  code: 'check-satisfaction.agree',
  frames: [
    `\\b(?:is|are|was|would|will|do(?:es)?|did|has|can|could)(?:n't)? (?:that|this|it|these|all|everything|(?:the|my|our|an?|half|tomorrow|\\w+day)\\b[^.!?;]{0,30}?)(?: \\w+){0,3}? ${FINE}[^.!?;]{0,40}\\?`,
    `\\b(?:are|would|will|were|do|can|could) (?:you|we)(?: all| be| now| feel| quite| both)* (?:${FINE}|prefer|mind if|rather)[^.!?;]{0,90}\\?`,
    `{start}(?:you |all |everything |(?:this|that) way |sounds? |does it |happy |is it )?(?:${FINE}|deal|fair enough|so far so good)(?! there)(?: \\w+){0,4}(?=\\?|, or\\b[^.!?]{3,50}\\?)|{start}(?:are )?you (?:ok(?:ay)?|fine|happy) with (?:that|this|it)\\b|\\bwould (?:an?|the|that|this|it|\\w+day) [^.!?;]{0,24}\\bdo(?: instead| then| for you)?\\?`,
    '\\b(?:un|not )clear\\?|\\bhow (?:do(?:es)?|would|is|are) [^.!?;]{2,24}? (?:sound|work|suit|look|feel|seem|fit)\\b',
    '\\bwhat (?:do|would) you (?:think|say)\\b|\\bha(?:ve (?:i|we)|s (?:that|this|it)) (?:answer|explain|resolve|cover|settle|solve|help|been (?:clear|any)|made (?:it|that))',
    '(?<!how )\\b(?:did|does) (?:that|i|this|it)[^.!?;]{0,14}(?:clear|make sense|help|answer|solve|explain)|\\bhave you understood',
    '\\b(?:(?:please|you) rate|(?:short|quick) survey|satisfied with)\\b',
    '(?<!\\b(?:how|what|when|where|who) )\\b(?:can|may|shall|could|should) (?:i|we) (?!direct|help|ask|have|take|get|know|see|check|assist|put you|just|go ahead and|note|say|confirm|read|speak|first|please|also|recommend|offer you|do (?:for|else)|be of)' +
      '\\w+ [^.!?;]{2,60}\\?',
    '\\bshall we \\w[^.!?;]{2,40}\\?|\\bany (?:questions|doubts|objections|thoughts)(?: about| on| so far| regarding|\\?)',
    `\\bif (?:you have no objection|you don't mind(?! my)|you agree)|\\bif (?:that|this|it|you)(?:'s|'re| is| are)?(?: all)? ${FINE}|\\b(?:would you like|do you want) (?:me|us) to (?:go (?:over|through)|explain|repeat)`,
  ],
  unless: [
    '\\bhold\\b|bear with|\\bwait|\\b(?:a|one) (?:sec|moment|minute)\\b|(?:could|can|may|would) (?:you|i|we) (?:please )?(?:give|have|tell|send|provide|get)|account ?holder|that all\\?',
  ],
  unlessActs: ['anything-else', 'confirm'],
};
