import type { FaultRule } from '../../language.ts';

const SPARES = ['quoted', 'reported', 'denied'] as const;

export const blame: readonly FaultRule[] = [
  {
    code: 'blame.should-have',
    class: 'blame',
    severity: 'heavy',
    frames: [
      "you (?:really |just |obviously |clearly |certainly |simply |definitely )*(?:should|could|ought to|might|needed to|were supposed to|were meant to) ?(?:'ve|have|of)?(?:n't| not)? ?(?:really |just |at least |simply |probably |also )*(?:have )?(?:(?:thought|read|checked|told|said|called|rung|asked|paid|bought|packed|insured|known|listened|looked|planned|noticed|mentioned|ordered|chosen|come|written|been (?:at home|there|home|in|more|careful|here|paying|clearer|quicker|earlier|aware|on time)|taken|kept|done|filled|given|waited|signed|opened|inspected|declared|informed|reported|booked|left|labelled|labeled|put|sent|used|started|made sure|remembered|answered|picked|realised|realized|gone|watched|let us|let me|contacted|complained|double|measured|weighed|counted|stayed|refused|accepted|trusted|expected|got (?:it|them|one) insured)\\b)(?! (?:an? )?(?:email|text|sms|message|confirmation|refund))([^.,!?;]{0,24})",
      "why (?:on earth |the hell |then )?(?:didn'?t|did you not|don'?t|wouldn'?t|haven'?t|hadn'?t|couldn'?t|weren'?t|aren'?t) you (?:just |even |simply |ever |bother |then |at least )*([^.!?;]{1,40})",
      'why (?:on earth |the hell )?(?:did|do|would|are|have|must) you (?:even |always |only |just |still |keep |wait(?:ing|ed)? |not |keep on |call(?:ing)? (?:again|now)|insist|leave (?:it|this) (?:so|until|to)|sign (?:for )?it|choose the|pick the|take so|order (?:so|from)|put (?:the )?wrong|tell (?:me|us) (?:this )?(?:only )?now|send it without|pack it)([^.!?;]{0,30})',
      "if (?:only )?you(?:'d| had| would(?:'ve| have)| hadn'?t| have)(?: just| only| simply| bothered to| actually)? [^.!?;]{3,50}?(?:wouldn'?t|would not|would have|would be|we'd|it'd|could have|none of|this (?:would|might))|none of this would have happened|this (?:wouldn'?t|would not|would never|could have been|could all have) (?:have )?(?:happened|been|be|avoided)[^.!?;]{0,12}(?:if|had) you",
      'who (?:told|asked|made|forced|said|let) you (?:to |could |can |that you )?([^.?!;]{2,30})|(?:nobody|no one) (?:told|asked|forced|made|invited|begged) you',
      "next time,? (?:please |just |maybe |perhaps |try to |you (?:should|might|could|need to|can|must|had better)|be|do|make sure|remember|don'?t|think|read|check|pay|buy|call|listen|use|plan|look|ask|learn|tell)+(?: you| to| that)?[^.!?;]{0,20}(?:read|check|think|careful|listen|attention|insur|look|brain|plan|earlier|sooner|properly|first|before)",
    ],
    unless: [
      "why (?:don'?t|didn'?t) (?:you )?we|why don'?t you (?:try|take|have|send|let|give|come|call|wait|choose|pick|email|leave it|tell me|go|sit|start|and i|use)",
      '(?:i|we) should have',
      'should have (?:received|got an|gotten|been (?:sent|given|emailed|delivered|refunded|charged|credited|informed by))',
      'may i ask|could i ask|can i ask|just to understand|help me understand',
    ],
    spares: [...SPARES, 'self'],
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
  },
  {
    code: 'blame.your-fault',
    class: 'blame',
    severity: 'heavy',
    frames: [
      "(?:it'?s|it is|it was|that'?s|that is|that was|this is|this was|is|was|entirely|all|purely|clearly|obviously|really|simply|only)(?: entirely| all| purely| clearly| obviously| really| simply| just| actually| completely| totally| probably| partly| only)* (?:your|you) (?:own )?(?:fault|mistake|error|problem|responsibility|doing|negligence|choice|carelessness|decision|lookout|oversight)(?!,? (?:is|not)\\b)\\b",
      "(?:whose|who'?s) (?:fault|problem|mistake|idea) (?:is|was) (?:that|it|this)|(?:you(?:'ve| have)? (?:only|got (?:only )?|no one but|nobody but) ?(?:yourself|have yourself)|only yourself|no one but yourself|nobody but yourself|blame yourself|yourself to blame)|(?:don'?t|do not|you can'?t|can'?t|you cannot|stop) (?:blame|blaming) (?:me|us|our|the|everyone|others)|(?:you )?(?:brought|did|done) (?:this|it|that) (?:on|to|all by) yourself|you asked for (?:it|this)|serves you right|that'?s what (?:you get|happens) (?:when|for|if)|you were warned|we (?:did )?warn(?:ed)? you|i warned you",
      "you (?:clearly |obviously |simply |just |yourself |probably |must have |must'?ve |have |'ve |also |actually |even )*(?:didn'?t bother|never bothered|failed to|forgot(?:ten)? to|neglected to|messed (?:it |this |that )?up|screwed|ruined|chose (?:the (?:cheap|wrong|slow)|not to|to ignore|this|it|that)|picked the (?:cheap|wrong|slow)|ignored|were (?:too )?(?:careless|late|lazy|sloppy|negligent|slow|not (?:home|careful|paying))|weren'?t (?:even )?(?:home|there|careful|paying|listening|at home)|wrote (?:it|the address) (?:down )?wrong|typed (?:it|the) wrong|(?:gave|put|entered|filled|wrote|sent|provided) (?:us |me |down |in )?(?:the |a |an )?(?:wrong|incorrect|bad)|left it (?:too late|to the last)|didn'?t (?:read|listen|check|pay attention|look|pack|insure|tell|think|notice|plan|buy insurance|take|look after)|signed (?:for )?it without|agreed to (?:it|the terms|this|that),? (?:so|didn|remember)|lost it|broke it|caused (?:this|it|the))(?!.{0,12}\\?)",
      "(?:how|what) (?:careless|stupid|silly|thoughtless|irresponsible)|that was (?:very |really |so |pretty |rather )?(?:careless|stupid|silly|thoughtless|irresponsible|dumb|foolish) (?:of you)?|because (?:of you(?:r)?\\b(?! (?:kind|feedback|loyal|call|help|report|patience))|you (?:didn'?t|couldn'?t|wouldn'?t|never|refused|were late|forgot|can'?t|failed))",
    ],
    unless: [
      "not your (?:fault|mistake|responsibility|problem)|isn'?t your (?:fault|mistake)|wasn'?t your (?:fault|mistake)|(?:it is|it'?s|that'?s|was) (?:not|never|in no way|hardly) [^.!?]{0,16}your",
      "don'?t blame yourself",
    ],
    spares: [...SPARES, 'condition'],
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
  },
  {
    code: 'blame.trouble-maker',
    class: 'blame',
    severity: 'medium',
    frames: [
      "you(?:'re| are)? (?:just |only |really |all |always |keep |keep on |been )*(?:wast(?:e|ing)|tak(?:e|ing) up|hold(?:ing)? up|keep(?:ing)?) (?:my|our|everyone'?s?|everybody'?s?|people|the (?:line|queue|other)|other|all this)(?: \\w+)?|(?:stop )?wasting (?:my|our|everyone'?s) time|(?:i|we) (?:don'?t|do not|haven'?t|haven'?t got|have no|can'?t waste)(?: got| have)?(?: the| any)? (?:all day|time for (?:this|you|your|that)|time to (?:argue|listen|waste|explain|hold)|patience for)|(?:other|real) (?:customers|people) (?:are|to|who|have) (?:waiting|serve|help|real)",
      "(?:not|it'?s|oh,? it'?s|you'?re back|oh no,? it'?s|oh) you again|you again\\b|what (?:is it |do you want |now|is the problem )?(?:this time|again|now)\\b(?! (?:is|we|i))|(?:why are you|you) (?:keep|keep on|always|constantly|forever) (?:call|ring|ask|bother|complain|nagg?|chas|pester|shout|interrupt|chang)(?:ing)?|how many (?:more )?times (?:are|will|do|have|must) you (?:going to |gonna |have to |called|rung|asked|call|ask|ring)|you(?:'ve| have) (?:already )?(?:called|rung|asked|phoned|emailed|complained)(?: us| me)? (?:about this |this )?(?:three|four|five|six|ten|twenty|\\d+|a hundred|a million|so many|too many|enough|hundreds of) (?:times|times already|today)",
      "(?:mak(?:e|ing)|caus(?:e|ing)|giv(?:e|ing)) (?:me|us|our|everyone|so much|a lot of|nothing but)[^.!?;]{0,10}(?:extra work|trouble|headaches?|problems|grief|a hard time|work)(?<!we(?:'re| are)? .{0,30})|stop (?:bothering|pestering|harassing|nagging|annoying) (?:me|us)|because of you,? (?:i|we|my|everyone|the|other)",
    ],
    unless: ["sorry|apolog|won'?t take up your"],
    spares: SPARES,
    better: [
      {
        about: 'call|ring|asked|again|times',
        say: 'I am sorry that you had to call again. I will follow this up myself and call you with the result.',
      },
      { say: 'I have noted your case and will follow it up myself.' },
    ],
  },
];
