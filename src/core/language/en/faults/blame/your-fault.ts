import type { FaultRule } from '../../../language.ts';

/** 是你自己没看清: the fault is put on the customer. */
export const yourFault: FaultRule = {
  code: 'blame.your-fault',
  class: 'blame',
  severity: 'heavy',
  frames: [
    "(?:it'?s|it is|it was|that'?s|that is|that was|this is|this was|is|was|entirely|all|" +
      'purely|clearly|obviously|really|simply|only)(?: entirely| all| purely| clearly|' +
      ' obviously| really| simply| just| actually| completely| totally| probably| partly|' +
      ' only)* (?:your|you) (?:own )?(?:fault|mistake|error|problem|responsibility|doing|' +
      'negligence|choice|carelessness|decision|lookout|oversight)(?!,? (?:is|not)\\b)\\b',
    "(?:whose|who'?s) (?:fault|problem|mistake|idea) (?:is|was) (?:that|it|this)",
    "(?:you(?:'ve| have)? (?:only|got (?:only )?|no one but|nobody but) ?(?:yourself|" +
      'have yourself)|only yourself|no one but yourself|nobody but yourself|blame yourself|' +
      'yourself to blame)',
    "(?:don'?t|do not|you can'?t|can'?t|you cannot|stop) (?:blame|blaming) (?:me|us|our|the|" +
      'everyone|others)',
    '(?:you )?(?:brought|did|done) (?:this|it|that) (?:on|to|all by) yourself|' +
      'you asked for (?:it|this)',
    "serves you right|that'?s what (?:you get|happens) (?:when|for|if)|you were warned",
    'we (?:did )?warn(?:ed)? you|i warned you',
    "you (?:clearly |obviously |simply |just |yourself |probably |must have |must'?ve |have |" +
      "'ve |also |actually |even )*(?:didn'?t bother|never bothered|failed to|" +
      'forgot(?:ten)? to|neglected to|messed (?:it |this |that )?up|screwed|ruined|' +
      'chose (?:the (?:cheap|wrong|slow)|not to|to ignore|this|it|that)|picked the (?:cheap|' +
      'wrong|slow)|ignored|were (?:too )?(?:careless|late|lazy|sloppy|negligent|slow|' +
      "not (?:home|careful|paying))|weren'?t (?:even )?(?:home|there|careful|paying|listening|" +
      'at home)|wrote (?:it|the address) (?:down )?wrong|typed (?:it|the) wrong|(?:gave|put|' +
      'entered|filled|wrote|sent|provided) (?:us |me |down |in )?(?:the |a |an )?(?:wrong|' +
      "incorrect|bad)|left it (?:too late|to the last)|didn'?t (?:read|listen|check|" +
      'pay attention|look|pack|insure|tell|think|notice|plan|buy insurance|take|look after)|' +
      'signed (?:for )?it without|agreed to (?:it|the terms|this|that),? (?:so|didn|remember)|' +
      'lost it|broke it|caused (?:this|it|the))(?!.{0,12}\\?)',
    '(?:how|what) (?:careless|stupid|silly|thoughtless|irresponsible)',
    'that was (?:very |really |so |pretty |rather )?(?:careless|stupid|silly|thoughtless|' +
      'irresponsible|dumb|foolish) (?:of you)?',
    'because (?:of you(?:r)?\\b(?! (?:kind|feedback|loyal|call|help|report|patience))|' +
      "you (?:didn'?t|couldn'?t|wouldn'?t|never|refused|were late|forgot|can'?t|failed))",
  ],
  unless: [
    "not your (?:fault|mistake|responsibility|problem)|isn'?t your (?:fault|mistake)",
    "wasn'?t your (?:fault|mistake)",
    "(?:it is|it'?s|that'?s|was) (?:not|never|in no way|hardly) [^.!?]{0,16}your",
    "don'?t blame yourself",
  ],
  spares: ['quoted', 'reported', 'denied', 'condition'],
  better: [
    {
      about: 'address|wrong|typed|wrote',
      say: 'The address needs a correction. I will change it now and arrange a new delivery.',
    },
    {
      about: 'insur',
      say: 'Without insurance there is still a claims procedure. Let me see what your terms allow.',
    },
    { say: 'However it happened, let me help you put it right.' },
  ],
};
