import type { FaultRule } from '../../../language.ts';

/** Courteous words in a frame that blames. */
export const veiled: FaultRule = {
  code: 'blame.veiled',
  class: 'blame',
  severity: 'heavy',
  frames: [
    '\\bhad you (?:only |just |simply |been |read |booked |told |asked |called |checked |' +
      'looked |packed |paid |insured |given |listened |come |put |left |filled )[^.!?]{0,80}' +
      "(?:would|wouldn'?t|you'd|we'd|none|might|could)\\b",
    "\\bwould(?:n'?t| not)? have been[^.!?]{0,70}\\bif (?:you|your)\\b[^.!?]{0,20}",
    '\\bif (?:the|your) (?:bill|invoice|form|label|people|staff|driver|truck|address|office|' +
      'box|packing|house|doorbell)[^.!?]{0,30}(?:had|could|were|was|knew|would)\\b[^.!?]{2,40}',
    '\\bif you (?:are|were) not so (?:slow|late|careless|lazy|stubborn)\\b',
    "\\bwe'?d (?:all |both )?be (?:in a |spared|happier|better|so much)[^.!?]{0,40}\\bif\\b",
    "\\bit (?:is|was) (?:because )?you(?:r \\w+)? (?:who|which|that|want|wanted|did|didn'?t|" +
      'write|wrote|choose|chose|signed|asked|forgot|said)\\b[^.!?]{0,40}',
    '\\bis it not you\\b[^.!?]{0,30}|\\b(?:it|that) is because you\\b[^.!?]{0,30}',
    "\\b(?:is|was|comes?|it'?s) (?:all |entirely |purely )?down to (?:how |the way |" +
      'what )?you(?:r)?\\b[^.!?]{0,20}',
    "\\byou(?:'re| are) the one (?:who|that)\\b[^.!?]{0,40}",
    '{start}(?:your|entirely your|all your) (?:own )?(?:fault|mistake|planning|choice|doing|' +
      'problem|signature|decision|error|job)\\b[^.!?]{0,24}',
    '\\byours?,? not (?:mine|ours)\\b',
    "\\bnot (?:mine|ours|my (?:fault|problem)),? (?:yours|it'?s yours|but yours)\\b|\\b" +
      'blame the person\\b',
    '\\bblame yourself\\b',
    '\\byou (?:forgot|held up|packed (?:it|them) (?:in|like|with)|picked the|ticked|' +
      'turned up late|misread|misheard|left (?:it|the [^.!?]{2,16}) (?:on|out|open|running|off|' +
      "in)|broke it|threw away|didn'?t (?:open|answer|pick up|hear|come|show|wait|say|write|" +
      "put|tell|pay)|wrote|typed|gave (?:us )?the)\\b[^.!?]{0,40}(?:, (?:so|now|what|you|don'?t|" +
      "not|and now|then|here)|\\. (?:don'?t|what|your|so|now)|, what did| you walk)",
    '\\byour (?:truck|driver|people|office|staff|man|van|warehouse)[^.!?]{0,30}(?:late|wrong|' +
      "slow|forgot|lost|can'?t|didn'?t)[^.!?]{0,12}(?:, so|, don'?t|, not|\\. don'?t)",
    '\\b(?:u|you) picked [^.!?]{0,30}(?:u|you) picked|\\bbroke (?:it|them) yourself\\b',
    '\\bhow (?:on earth |in the world )?did you (?:manage|contrive) to\\b[^.!?]{3,60}',
    '\\bwhat did you (?:think|expect|imagine) (?:would|was going|might)\\b[^.!?]{0,20}',
    "\\bshoulda\\b|\\bshould of\\b|\\bdon'?t come (?:crying|running|complaining|moaning|back to us)\\b",
    '\\bspare (?:us|me) (?:both|all|the)\\b|\\btrouble us\\b',
    '\\bwhy (?:do |did )?you (?:just |only |always |not |never )+[^.!?]{2,40}',
    "\\bplease don'?t let us (?:bear|pay|take)\\b|\\bwho let you\\b",
    "\\bnext time (?:listen|read|think|look|choose|ask|write|check|pack|pay|you(?:'d|" +
      ' would) be so)\\b[^.!?]{0,40}',
    '\\bwell done you\\b',
    '\\bto (?:lose|break|forget|miss) (?:three|two|four|five|\\d+) [a-z]+ in (?:a|one) (?:year|' +
      'week|month|day)\\b',
    '\\b(?:your office|your side|your people) (?:which|who|that) (?:left|forgot|failed|gave|' +
      'sent|did)\\b',
  ],
  unless: ["not your|isn'?t your|wasn'?t your", 'our (?:fault|mistake)'],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'address|label|wrote|form',
      say: 'The address needs a correction. I will change it now and arrange a new delivery.',
    },
    {
      about: 'pack|box|wrap',
      say: 'Let me look at how the goods were packed and see what the claim can cover.',
    },
    { say: 'However it happened, let me help you put it right.' },
  ],
};
