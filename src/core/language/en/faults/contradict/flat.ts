import type { FaultRule } from '../../../language.ts';

/** You are wrong; how should I know. */
export const flat: FaultRule = {
  code: 'contradict.flat',
  class: 'contradict',
  severity: 'medium',
  frames: [
    "you(?:'re| are)(?: just| simply| completely| totally| absolutely| clearly| quite|" +
      ' definitely| obviously| dead| plainly)* (?:wrong|mistaken|not right|incorrect|' +
      'talking nonsense|talking rubbish|misremembering|imagining (?:it|things))',
    "you(?:'ve| have| must have| obviously| clearly| probably| must)+ (?:got (?:it|that|" +
      'this) (?:all |completely )?wrong|misunderstood|misread|misheard|made a mistake|imagined|' +
      'mixed|read it wrong|counted wrong)',
    "(?:that'?s|that is|it'?s|it is|this is)(?: just| simply| absolutely| totally|" +
      ' completely| utterly| quite| plainly)* (?:nonsense|rubbish|ridiculous|absurd|a lie|' +
      'not true|untrue|false|wrong|impossible|garbage|laughable|stupid|silly|' +
      'not possible,? (?:you|so)|crap)(?: of you)?(?:{end}|,| and| to)',
    "no,? (?:you|it|we|i|they) (?:didn'?t|don'?t|aren'?t|isn'?t|wasn'?t|weren'?t|won'?t|" +
      "can'?t|did|do not|did not){end}",
    "that (?:can'?t|cannot|could never|could not|couldn'?t) (?:be|happen|have happened|" +
      'be true|be right){end}',
    '(?:that |it )?never happened|there is no way (?:that|we|it|you)|no way{end}',
    "(?:i|we) (?:never|did not|didn'?t) (?:ever )?(?:say|said|promise|promised|tell you|" +
      'told you|agree|agreed) (?:that|any|such|it|so|to that|this|you)[^.!?;]{0,12}',
    "what(?:'s| is) wrong with my (?:tone|attitude|voice|manner)|there(?:'s|" +
      ' is) nothing wrong with my',
    "(?:this is|that'?s|that is) (?:just )?(?:how|the way) i (?:am|talk|speak)",
    "don'?t (?:you )?(?:tell|teach) me (?:how to do )?my job",
    "i know (?:my job|how to do my job|what i'?m doing|better)",
    '(?:who|what) (?:are you to|gives you the right)|what makes you think|says who|' +
      'on what grounds',
    'by what right',
    'why should (?:i|we) (?:believe|care|help|pay|do|listen|apolog|refund|tell|give|trust|wait)',
    'since when (?:do|are|is|did|does|can)',
    'how (?:should|would|could|can|am|are|the hell should|on earth should|' +
      'in the world would) (?:i|we) (?:supposed to |meant to |possibly |ever |' +
      'be expected to )*(?:know|tell|remember|help that|guess|do (?:that|anything)|care)',
    'what (?:do|did|can|would|should|exactly do|else do) (?:you|i) (?:expect|want|' +
      'think) (?:me|us|i|we)(?: to| can| am| should| could)*(?: do| say)?(?: about (?:it|that|' +
      'this))?{end}',
    'what (?:do|did) you expect{end}',
    'what (?:do|can|could|am|should) i (?:supposed to )?do (?:about (?:it|that|this))?\\?|' +
      'do i look like',
    'am i (?:your|a|the) (?:servant|slave|maid|mother|mind reader|magician|god|psychic|' +
      'wizard|driver|babysitter)',
    "i(?:'m| am) not (?:your|a) (?:servant|slave|maid|mother|mind[- ]reader|magician|psychic|" +
      'wizard|robot|babysitter|miracle worker|superman)',
    'do you (?:honestly |really |seriously |actually )*(?:think|believe|expect|imagine|' +
      'suppose)(?! (?:it would|that would|you (?:could|can|will|would)|this (?:would|will)|' +
      'we (?:could|can) (?:arrange|meet)))[^.!?;]{2,50}\\?',
    "you think (?:i|we|this is|it'?s|the|that|you can|money|trucks|that'?s)[^.!?;]{2,50}\\?",
    "what has (?:that|it|this) (?:got )?to do with (?:me|us)|what'?s (?:it|" +
      'that) got to do with (?:me|us)',
    "so what\\b|who cares|(?<=^|[.!?] ?)and\\?{end}|{start}whatever{end}|what'?s your point",
    "what do you want from (?:me|us)|what(?:'s| is) that supposed to mean",
  ],
  unless: [
    "(?:i|we)(?:'m| am| are|'re| was| were) (?:wrong|mistaken)",
    'if i|may have|might have|not sure (?:if|whether)',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'know|tell',
      say: 'I do not have that yet. I will find out and come back to you within ten minutes.',
    },
    { about: 'tone|attitude', say: 'I am sorry if I sounded short. Let us go on with your case.' },
    {
      about: 'never|promise|say',
      say: 'Let me check what was agreed, so that we both have the same record in front of us.',
    },
    { say: 'The record I see differs from what you say. May we go through it together?' },
  ],
};
