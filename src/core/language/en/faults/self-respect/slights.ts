import type { FaultRule } from '../../../language.ts';
import { yourKind } from './your-kind.ts';

/** Slights of age, helplessness and manners, short of calling names. */
export const slights: FaultRule = {
  ...yourKind,
  code: 'self-respect.slights',
  severity: 'heavy',
  frames: [
    "\\b(?:{person}|those|business|accounts?) (?:of|in|on|at|with|from) (?:yours\\b|an? \\w+ like yours|(?:your|such an?|a (?:rather )?different) (?:(?:\\w+'s )?age|years|position|income|size|neighbou?rhood|stage|background|level|sort|class|means|budget|kind|limited|generation|wages?|village|standing|education|profession|part of|side of|intelligence|calib(?:re|er)|postcode|status|gender|sex|religion|race|mentality|ability)\\b)(?! group| (?:would|are) (?:be |feel )?(?:upset|worried|annoyed|furious|angry|cross))",
    "\\b(?:at|for|of) (?:your|someone your|a person your) (?:(?:\\w+'s )?age|stage of life|time of life|years)\\b(?! (?:group|limit|\\d|the \\w+ (?:is|are)|you (?:get|pay|travel)))",
    '\\b(?:someone|people|an? (?:man|woman|person|lady|gentleman)|folks?|somebody) (?:of |at )?your age\\b(?! group)',
    '\\bwith (?:that|your|ur|such an?) (?!attitude|tone)(?:{trait})\\b(?! {we} )',
    '\\bput (?:your \\w+|someone|somebody) on(?: the (?:phone|line))?\\b(?!\\? (?:s?he|they|i|we)\\b)(?=[^.!?]{0,4}(?:{end}|maybe|perhaps|who|with|instead))',
    '\\b(?:ask|get|(?<!\\b(?:do you|(?:i|we)(?: can| could| will|.ll)) )have|let|find|bring|put) (?:somebody|someone|your (?:{kin}))\\b(?! (?:home|in (?:when|to receive|between|at))| (?:name|sign|who is (?:home|in)))(?![^.!?]{0,36} for {us}\\b)[^.!?]{0,36}\\b(?:look|read|explain|help|call|ring|do it|use the|understand|phone|speak|young|who (?:can|knows|understands|speaks|has)|type|with (?:a|some|more)|on the (?:phone|line)|instead|for you|show)',
    '\\b(?:perhaps|maybe) your (?:{kin}) (?:could|should|might|can)\\b(?! \\w+ (?:on|for|with)\\b)',
    '\\b(?:give|pass|hand) the phone to (?:your (?:{kin})|some(?:one|body))\\b(?!,? (?:so|for|please))',
    '\\byour (?:{kin}) (?:should|had better) (?:call|ring|come|do (?:it|this)|read|fill)\\b(?= (?:instead|next|for you)|{end})',
    "\\b(?:is there|isn'?t there|do(?:n't)? you have|haven'?t you(?: got)?) (?:some(?:body|one)|any(?:body|one)|an adult|a grown-?up) (?:on |at home |there |else |around ){0,3}(?:i can|who(?! (?:can|could|will) (?:(?:help (?:you )?(?:to )?)?(?:carry|lift|move)|sign|open|receive|collect|take|drive|stay|let|unlock|show|move|wait|be))|with (?:a brain|any sense)|sensible|more|less|younger|{end}\\?)",
    "\\bshouldn'?t (?:be|have been) (?:let|sending|calling|shopping|ordering|travelling|traveling|using|driving|doing|buying|allowed){rest}(?:by (?:himself|herself|yourself)|alone|at all|on (?:your|his|her) own|near)\\b",
    '\\b(?:a|one|as a) (?:grown|adult|educated|fully grown|mature) (?:man|woman|men|person|adult)\\b',
    '{youAre}{adv} (?:(?:such|being|just|acting|behaving|like|nothing|but|no|better|worse|than|an?|bit|of|real|total|complete|big|little|proper|right) ){0,4}(?:{dull}|{nasty}|{nuisance}|badly brought up|the (?:worst|rudest|dumbest|most \\w+) (?:{person}|one)|one of those{end}|just like (?:all )?the (?:others|rest){end})\\b(?! (?:to (?:be|feel|find|want|ask|raise|insist|get|reach)|that (?:this|the|our)|with the|situation|enough to))',
    '\\b{who} (?:sound|look|seem|act|behave|talk) {mods}(?:like (?:(?:a|an|my) (?:{near})?(?:child|toddler|baby|brat|kid|old|fool|teenager|lunatic|madman|mother|robot|beggar|criminal|thief|drunk)|(?:someone|somebody|people|a person|the (?:type|kind|sort)) (?:who|that|of)|you{rest} (?:pay|afford|read)\\b)|ridiculous|pathetic|silly|crazy|hysterical|childish|desperate|drunk|poor|ignorant|petty|spoiled)\\b',
    "\\byou (?:don'?t|do not) (?:look|sound|seem|strike me) like (?:someone|somebody|a person|the (?:type|kind)|a)\\b",
    "\\b(?:don'?t be|stop being|why are you being|are you always|must you be|how can (?:you|anyone|somebody|a person) be)(?: (?:such|an?|so|this|that|always)){0,2} (?:{nasty}|{dull}|baby|child|cheap)\\b(?! (?:of|to ask))",
    "\\b(?:what|that(?:'?s| is| was)|it{is}|such|another|no) (?:[\\w-]+ ){0,2}?(?:silly|foolish|ridiculous|childish|pathetic|absurd|idiotic|ignorant|pointless|daft|naive) (?:question|thing|idea|excuse|complaint|man|woman|customer|remark|request|argument|reason|story|behaviou?r)\\b(?<!no such thing as an? \\w+ question)",
    '\\b(?:what|that{is}|it{is}|such|another) (?:just |really )?(?:an? )?(?:\\w+ )?stupid question\\b',
    '\\bone of the (?:worst|(?:rud|slow|stupid|dumb|picki|needi|lazi)est|most (?:{nasty}|{dull})) (?:{person})\\b',
    '\\bwho do you think you{are}\\b(?! (?:talking|speaking))',
    '{youAre} (?:not|nothing|{nobody})(?: that| so| all that| exactly)? (?:special|important|royalty|the (?:king|queen)|our only|god|(?:an? )?(?:vip|big|key|major|expert|lawyer|doctor|engineer))\\b',
    "\\b(?:the )?world (?:doesn'?t|does not) revolve around you\\b",
    '\\bthink(?:s|ing)? (?:that )?you{are} {mods}(?:a |an |our |the )?(?:key|big|important|major|special|vip|expert|lawyer|only|king|queen|better|clever|smart|funny|above|entitled|god)\\b',
    '\\bwhy must you (?:be|always)\\b',
    '\\bhow (?:stupid|ignorant|naive|childish|petty|silly|rude|greedy|pathetic) (?:of you|are you|can you|you are|must you)\\b',
    '\\bwhat (?:kind|sort) of (?:a )?(?:person|man|woman|customer|mother|father|business|company|fool|people|idiot|moron|adult|grown-?up|professional)\\b(?! (?:is|does|are) (?:it|your)|[^.!?]{0,16}, (?:so|just so|if) )',
    "\\b(?:maybe|perhaps) (?:you are|you're|u are) (?:old|poor|foreign|uneducated)\\b",
  ],
};
