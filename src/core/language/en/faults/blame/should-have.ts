import type { FaultRule } from '../../../language.ts';

/** You should have …, why didn’t you … */
export const shouldHave: FaultRule = {
  code: 'blame.should-have',
  class: 'blame',
  severity: 'heavy',
  frames: [
    'you (?:really |just |obviously |clearly |certainly |simply |definitely )*(?:should|' +
      "could|ought to|might|needed to|were supposed to|were meant to) ?(?:'ve|have|of)?(?:n't|" +
      ' not)? ?(?:really |just |at least |simply |probably |also )*(?:have )?(?:(?:thought|' +
      'read|checked|told|said|called|rung|asked|paid|bought|packed|insured|known|listened|' +
      'looked|planned|noticed|mentioned|ordered|chosen|come|written|been (?:at home|there|home|' +
      'in|more|careful|here|paying|clearer|quicker|earlier|aware|on time)|taken|kept|done|' +
      'filled|given|waited|signed|opened|inspected|declared|informed|reported|booked|left|' +
      'labelled|labeled|put|sent|used|started|made sure|remembered|answered|picked|realised|' +
      'realized|gone|watched|let us|let me|contacted|complained|double|measured|weighed|' +
      'counted|stayed|refused|accepted|trusted|expected|got (?:it|them|one) insured)\\b' +
      ')(?! (?:an? )?(?:email|text|sms|message|confirmation|refund))([^.,!?;]{0,24})',
    "why (?:on earth |the hell |then )?(?:didn'?t|did you not|don'?t|wouldn'?t|haven'?t|" +
      "hadn'?t|couldn'?t|weren'?t|aren'?t) you (?:just |even |simply |ever |bother |then |" +
      'at least )*([^.!?;]{1,40})',
    'why (?:on earth |the hell )?(?:did|do|would|are|have|must) you (?:even |always |only |' +
      'just |still |keep |wait(?:ing|ed)? |not |keep on |call(?:ing)? (?:again|now)|insist|' +
      'leave (?:it|this) (?:so|until|to)|sign (?:for )?it|choose the|pick the|take so|' +
      'order (?:so|from)|put (?:the )?wrong|tell (?:me|us) (?:this )?(?:only )?now|' +
      'send it without|pack it)([^.!?;]{0,30})',
    "if (?:only )?you(?:'d| had| would(?:'ve| have)| hadn'?t| have)(?: just| only| simply|" +
      " bothered to| actually)? [^.!?;]{3,50}?(?:wouldn'?t|would not|would have|would be|we'd|" +
      "it'd|could have|none of|this (?:would|might))",
    'none of this would have happened',
    "this (?:wouldn'?t|would not|would never|could have been|" +
      'could all have) (?:have )?(?:happened|been|be|avoided)[^.!?;]{0,12}(?:if|had) you',
    'who (?:told|asked|made|forced|said|let) you (?:to |could |can |that you )?([^.?!;]{2,30})',
    '(?:nobody|no one) (?:told|asked|forced|made|invited|begged) you',
    'next time,? (?:please |just |maybe |perhaps |try to |you (?:should|might|could|need to|' +
      "can|must|had better)|be|do|make sure|remember|don'?t|think|read|check|pay|buy|call|" +
      'listen|use|plan|look|ask|learn|tell)+(?: you| to| that)?[^.!?;]{0,20}(?:read|check|' +
      'think|careful|listen|attention|insur|look|brain|plan|earlier|sooner|properly|first|' +
      'before)',
  ],
  unless: [
    "why (?:don'?t|didn'?t) (?:you )?we",
    "why don'?t you (?:try|take|have|send|let|give|come|call|wait|choose|pick|email|leave it|" +
      'tell me|go|sit|start|and i|use)',
    '(?:i|we) should have',
    'should have (?:received|got an|gotten|been (?:sent|given|emailed|delivered|refunded|' +
      'charged|credited|informed by))',
    'may i ask|could i ask|can i ask|just to understand|help me understand',
  ],
  spares: ['quoted', 'reported', 'denied', 'self'],
  better: [
    {
      about: 'insur',
      say: 'Without insurance there is still a claims procedure. Let me see what your terms allow.',
    },
    {
      about: 'read|terms|check',
      say: 'That condition is easy to overlook. Let me tell you what we can still do.',
    },
    {
      about: 'call|told|tell|ask|earlier|sooner|wait',
      say: 'Thank you for telling us. Let me see how quickly we can put it right.',
    },
    { say: 'Let me see what we can still do about it now.' },
  ],
};
