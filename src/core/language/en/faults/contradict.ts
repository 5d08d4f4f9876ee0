import type { FaultRule } from '../../language.ts';

const SPARES = ['quoted', 'reported', 'denied'] as const;

export const contradict: readonly FaultRule[] = [
  {
    code: 'contradict.told-you',
    class: 'contradict',
    severity: 'heavy',
    frames: [
      "(?:i|we)(?:'ve| have| did| had)? (?:just |already |clearly |only |literally |repeatedly |told you and )*(?:told|explained|said|answered|informed|repeated)(?: that| it| this)?(?: to)?(?: you)?(?: that| this| it)? ?(?:already|before|twice|three times|four times|many times|several times|a (?:hundred|thousand|million|dozen) times|once|again and again|over and over|so many times|\\d+ times|clearly|very clearly|quite clearly)|(?:i|we)(?:'ve| have)? (?:just |already |clearly )+(?:told(?! (?:the|our|him|her|them|my|him|your))|explained (?:that|this|it) to|said (?:that|this|so) to|informed) ?(?:you)?\\b|i(?:'ve)? (?:just )?told you(?!r| (?:about|that) (?:a |the )?(?:good|great))",
      "how (?:many|often|much) (?:more )?(?:times )?(?:do|must|should|have|did|am|will|can) (?:i|we) (?:have to|need to|got to|to|supposed to|say|tell|explain|repeat|going to have)?|(?:do|must|should) (?:i|we) (?:really )?(?:have|need)? ?(?:to )?(?:repeat|say|tell|explain) (?:myself|it|this|that|everything|you)(?: to you)?(?: again| twice| once more)?|(?:i'?m|i am|i'?ll) (?:not going to|only going to|only|never going to|not) (?:say|repeat|tell|explain|repeating|saying)(?! you otherwise)(?: it| this| that| myself| you)*(?: again| once| twice| one more time| one last time)?|for the (?:last|hundredth|tenth|third|umpteenth|millionth|nth) time|(?:didn'?t|did) (?:i|we|you) (?:not )?(?:just |already )?(?:tell you|say (?:that|so)|explain|hear (?:me|what i)|listen to (?:me|what))(?! (?:ok|clearly))|you(?:'re| are) (?:just |clearly |obviously |still )?not listening|are you (?:even )?listening|were you (?:even )?listening|weren'?t you listening|as i(?:'ve| have)? (?:already |just |clearly |repeatedly )+(?:said|told|explained|mentioned)(?: to you)?(?:,| a| several| many| twice|{end})|which i(?:'ve| have)? already (?:told|explained)",
      "(?:it'?s|it is|that'?s|it was|it'?s all) (?:all |clearly |plainly |right |quite clearly |very clearly |already )+(?:written|stated|printed|there|in front|explained|on the (?:sign|website|form|label|screen)|posted)(?: right| clearly| plainly)*(?: there| here| in| on)?[^.!?;]{0,24}(?:read|see|look|miss|in front of you|black and white|for everyone|\\?|didn'?t)|(?:read|look at|see) the (?:sign|terms|small print|fine print|notice|website|contract|label|screen)(?:!|{end})(?<!(?:let me|i'?ll|can|could you|please) (?:read|look at|see) the (?:sign|terms|small print|fine print|notice|website|contract|label|screen)[!.,]?)|can'?t you see (?:i'?m|that|we'?re|the|i|it)|(?:look|check|read|google|find|work|figure|do) it (?:up |out )?yourself|just google|try reading",
    ],
    spares: SPARES,
    better: [{ say: 'Perhaps I was not clear enough. Let me go over the main points again.' }],
  },
  {
    code: 'contradict.flat',
    class: 'contradict',
    severity: 'medium',
    frames: [
      "you(?:'re| are)(?: just| simply| completely| totally| absolutely| clearly| quite| definitely| obviously| dead| plainly)* (?:wrong|mistaken|not right|incorrect|talking nonsense|talking rubbish|misremembering|imagining (?:it|things))|you(?:'ve| have| must have| obviously| clearly| probably| must)+ (?:got (?:it|that|this) (?:all |completely )?wrong|misunderstood|misread|misheard|made a mistake|imagined|mixed|read it wrong|counted wrong)|(?:that'?s|that is|it'?s|it is|this is)(?: just| simply| absolutely| totally| completely| utterly| quite| plainly)* (?:nonsense|rubbish|ridiculous|absurd|a lie|not true|untrue|false|wrong|impossible|garbage|laughable|stupid|silly|not possible,? (?:you|so)|crap)(?: of you)?(?:{end}|,| and| to)|no,? (?:you|it|we|i|they) (?:didn'?t|don'?t|aren'?t|isn'?t|wasn'?t|weren'?t|won'?t|can'?t|did|do not|did not){end}|that (?:can'?t|cannot|could never|could not|couldn'?t) (?:be|happen|have happened|be true|be right){end}|(?:that |it )?never happened|there is no way (?:that|we|it|you)|no way{end}",
      "(?:i|we) (?:never|did not|didn'?t) (?:ever )?(?:say|said|promise|promised|tell you|told you|agree|agreed) (?:that|any|such|it|so|to that|this|you)[^.!?;]{0,12}|what(?:'s| is) wrong with my (?:tone|attitude|voice|manner)|there(?:'s| is) nothing wrong with my|(?:this is|that'?s|that is) (?:just )?(?:how|the way) i (?:am|talk|speak)|don'?t (?:you )?(?:tell|teach) me (?:how to do )?my job|i know (?:my job|how to do my job|what i'?m doing|better)|(?:who|what) (?:are you to|gives you the right)|what makes you think|says who|on what grounds|by what right|why should (?:i|we) (?:believe|care|help|pay|do|listen|apolog|refund|tell|give|trust|wait)|since when (?:do|are|is|did|does|can)",
      "how (?:should|would|could|can|am|are|the hell should|on earth should|in the world would) (?:i|we) (?:supposed to |meant to |possibly |ever |be expected to )*(?:know|tell|remember|help that|guess|do (?:that|anything)|care)|what (?:do|did|can|would|should|exactly do|else do) (?:you|i) (?:expect|want|think) (?:me|us|i|we)(?: to| can| am| should| could)*(?: do| say)?(?: about (?:it|that|this))?{end}|what (?:do|did) you expect{end}|what (?:do|can|could|am|should) i (?:supposed to )?do (?:about (?:it|that|this))?\\?|do i look like|am i (?:your|a|the) (?:servant|slave|maid|mother|mind reader|magician|god|psychic|wizard|driver|babysitter)|i(?:'m| am) not (?:your|a) (?:servant|slave|maid|mother|mind[- ]reader|magician|psychic|wizard|robot|babysitter|miracle worker|superman)|do you (?:honestly |really |seriously |actually )*(?:think|believe|expect|imagine|suppose)(?! (?:it would|that would|you (?:could|can|will|would)|this (?:would|will)|we (?:could|can) (?:arrange|meet)))[^.!?;]{2,50}\\?|you think (?:i|we|this is|it'?s|the|that|you can|money|trucks|that'?s)[^.!?;]{2,50}\\?|what has (?:that|it|this) (?:got )?to do with (?:me|us)|what'?s (?:it|that) got to do with (?:me|us)|so what\\b|who cares|(?<=^|[.!?] ?)and\\?{end}|{start}whatever{end}|what'?s your point|what do you want from (?:me|us)|what(?:'s| is) that supposed to mean",
    ],
    unless: [
      "(?:i|we)(?:'m| am| are|'re| was| were) (?:wrong|mistaken)",
      'if i|may have|might have|not sure (?:if|whether)',
    ],
    spares: SPARES,
    better: [
      {
        about: 'know|tell',
        say: 'I do not have that yet. I will find out and come back to you within ten minutes.',
      },
      {
        about: 'tone|attitude',
        say: 'I am sorry if I sounded short. Let us go on with your case.',
      },
      {
        about: 'never|promise|say',
        say: 'Let me check what was agreed, so that we both have the same record in front of us.',
      },
      { say: 'The record I see differs from what you say. May we go through it together?' },
    ],
  },
  {
    code: 'contradict.lecture',
    class: 'contradict',
    severity: 'medium',
    frames: [
      "you (?:really |just |simply |all |people |also )*(?:need|have|ought|must|should|had better|'d better|better|have got|'ve got)(?: really| just| simply)? ?(?:to )?(?:listen|understand|realise|realize|learn|accept|grow|show (?:some|a little|more)|respect|be (?:more )?(?:patient|reasonable|polite|respectful|careful|realistic|honest|grateful|quiet|clear)|watch|stop|think|control|get (?:your|over)|pay (?:more )?attention|know (?:that|better|the)|appreciate (?:that|how)|get a grip|read (?:the|your)|speak (?:up|properly|english|clearly)|lower|mind|try harder|be quiet|make up your mind|wait like|remember your|act)(?!.{0,10}\\?)[^.!?;]{0,24}",
      "(?:{start}|you )(?:now |just |please |would you |will you |can you |could you |kindly |why don'?t you |first |you |be )*(?:listen(?: to me| here| carefully| up| for once)|let me finish|stop (?:interrupting|shouting|yelling|complaining|whining|arguing|talking|calling|crying|asking|being|moaning|ranting|it)|don'?t (?:interrupt|shout|yell|raise your voice|talk (?:to me|over|back)|speak to me|use that|take that tone|argue|be (?:rude|silly|ridiculous|stupid|childish|difficult|smart|funny)|get (?:smart|cheeky|clever|funny)|start|you dare|lecture|tell me|play|waste|bother me|push me|rush me|give me (?:that|any))|lower your voice|keep your voice down|(?:watch|mind) your (?:tone|language|mouth|manners|words|attitude)|be (?:quiet|silent|reasonable|realistic|respectful)|show some (?:respect|manners|patience)|grow up|get to the point|spit it out|hurry(?: it)? up|make up your mind|make it (?:quick|snappy)|wait your turn|get in line|back of the (?:line|queue)|sit down|be patient|move (?:along|aside|over)|get on with it|pay attention|pull yourself together|hold your horses|shut (?:it|your|the)|zip it|enough(?: already)?|read (?:it|them) (?:again|properly|carefully))(?= |,|!|{end})(?!.{0,16}(?:i can hear|a bit for me))",
      "(?:it'?s|it is|that'?s) (?:just )?(?:not how|how) (?:it|things|this|business|the (?:world|real world)) work(?:s)?,? (?:sir|madam|ma'am|ok|okay|you|so|get)|let me (?:teach|educate|give you (?:a lesson|some advice)|tell you (?:something|one thing|how))|a word of advice|if i were you,? i(?:'d| would)? (?:have|shut|stop|not|be|read|think|keep)|with all due respect|(?:you|u) (?:can'?t|cannot|don'?t get to) (?:just |simply )?(?:expect|demand|walk|come|call|talk|speak|shout|change|have it|behave|decide|treat)|(?:shouting|yelling|complaining|swearing|crying|getting angry|calling|being rude) (?:at me |about it |again |here )?(?:won'?t|will not|doesn'?t|isn'?t going to|is not going to|does not) (?:help|change|get|make|solve|do|speed|work)",
    ],
    unless: [
      'could you (?:please )?speak up|(?:please|would you|could you) (?:kindly )?speak up',
      '(?:i|we) (?:need|must|have|should) to (?:learn|listen|stop)',
      'thank you for being',
    ],
    spares: [...SPARES, 'self'],
    better: [
      {
        about: 'shout|voice|calm|tone|yell',
        say: 'I can hear how upsetting this is. Please tell me what happened, I am listening.',
      },
      {
        about: 'interrupt|finish|listen',
        say: 'Please go on, I am taking notes. I will answer point by point.',
      },
      {
        about: 'hurry|point|quick|line|turn',
        say: 'Please take your time. I am with you in a moment.',
      },
      { say: 'May I explain how we can best solve this?' },
    ],
  },
];
