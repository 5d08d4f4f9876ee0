import type { ActRule } from '../../../language.ts';

/** Asks for agreement, clarity or satisfaction. */
export const agree: ActRule = {
  act: 'check-satisfaction',
  code: 'check-satisfaction.agree',
  frames: [
    '(?:{start}happy with (?:that|this)|\\b(?:would|does|do|is|will|are)\\b[^.!?]{0,50}\\b' +
      '(?:easier|better|suit|happy (?:with|if)|too (?:little|much|late)|help you if|mind if|' +
      'all right|alright|ok|okay|acceptable|convenient|clear)\\b[^.!?]{0,20})[^.!?]{0,16}\\?',
    '{start}(?:you|this way|that way|all|everything) (?:happy|okay|ok|clear|fine|good)\\?',
    '\\bshall i (?:go (?:over|through)|explain|repeat)[^.!?]{2,40}\\?',
    '\\b(?:is|would|will|does|are|do|was|did)(?: that| this| it| the| you| these| all| our|' +
      ' your| either)*(?: plan| arrangement| solution| time| offer| date| proposal|' +
      ' option)?(?: be| sound| seem| work| suit| feel| all| everything)*(?: ok| okay|' +
      ' all right| alright| fine| good| acceptable| suitable| work| suit| convenient|' +
      ' agreeable| clear| satisf\\w+| happy with| agree| accept| sound good| resolve| answer|' +
      ' solve| help| make sense| possible| enough)(?: for| with| to| by| your| you| that| this|' +
      ' now)*[^.!?;]{0,20}\\?',
    '\\bhow (?:does|do|would|is) (?:that|this|it)(?: sound| work| suit| for you| seem|' +
      ' look)+[^.!?;]{0,12}',
    '(?<!please[^.!?]{0,40}|sir,? |wait[^.!?]{0,30}|hold[^.!?]{0,30})\\b(?:ok|okay|all right|' +
      'alright)(?: with you| for you| by you)?\\?',
    '\\bwhat do you think\\b|\\bhave i (?:answered|explained|resolved|been clear|made)[^.!?;]{0,24}',
    '\\b(?:are|were) you (?:happy|satisfied|comfortable|ok|okay|content|all right|fine) with\\b' +
      '[^.!?;]{0,20}',
    '\\b(?:did|does) (?:that|i|this)[^.!?;]{0,12}(?:clear|make sense|help|answer|solve|' +
      'explain)[^.!?;]{0,20}',
    '\\b(?:please|could you|would you|kindly) rate\\b|\\b(?:short|quick|brief) survey\\b',
    '\\b(?:feedback on|satisfied with (?:my|our|the))\\b[^.!?;]{0,20}|\\bdo you agree\\b',
    '\\bwould you (?:prefer|agree|accept|be happy|mind)\\b[^.!?;]{0,40}\\?',
    '\\bshall we (?:say|agree|do)\\b[^.!?;]{0,20}',
    '\\bany (?:questions|doubts|objections) (?:about|on|so far|regarding)\\b[^.!?;]{0,12}',
    "\\bif that(?:'s| is) (?:ok|okay|all right|alright|fine|acceptable)\\b",
  ],
  unless: [
    'hold|one moment|bear with|wait',
    '(?:could|can|may|would) (?:you|i|we) (?:please )?(?:give|have|tell|send|provide|get)',
    'account ?holder',
  ],
  unlessActs: ['anything-else', 'confirm'],
};
