import type { ActId } from '../../analysis.ts';
import type { FaultRule } from '../../language.ts';

/** Whoever does one of these has not sent the customer away. */
const HELPS: readonly ActId[] = ['apology', 'hold-request', 'offer-help', 'ownership'];
/** Help, or else who decides and by when. */
const NAMES_A_WAY: readonly ActId[] = [...HELPS, 'escalate', 'time-commitment'];

const HELPED =
  "\\b(?:i|we)(?:'m|'re| am| are) (?:now |just )?(?:\\w+ing (?:you|your|it|this|them|the|that|for|into)\\b|looking|checking|asking)|" +
  "\\b(?:i|we)(?:'ve| have) (?:just |already |now )?(?!got|had|been|done|told|said)(?:{done})\\b|" +
  "\\b(?:he|she|they|who|team|desk|department|colleague)(?:'ll| will) (?:ring|call|phone|help|contact|get|be|tell|sort|write)|\\bbut (?:it'?s )?(?:the next|window|counter|room|on|at|over|try)\\b";

const OUR_LAPSE =
  '\\b(?:if|should|unless)\\b[^.!?]{0,24}\\b(?:hear(?:d)? (?:from|back)\\b|(?:nobody|no one) (?:has |have )?(?:c[oa]me|call|r[iau]ng|phone|turn|answer|show)|' +
  "(?:i|we|he|she|they|(?:the|our) (?:\\w+ )?(?:driver|truck|van|lorry|engineer|technician|courier|fitters?|crew|colleague|parcel|call|refund|money|goods|van)|it (?=\\w+(?:n't| not) (?:c[oa]me|arriv|turn|work|here|there))) ?" +
  "(?:have|has|had|do|does|did|is|are|am|were|was)(?:n't| not)\\b)";

/** That one may not decide is honest where it is said who does, or by when; bare it is a wall. */
export const noAuthority: FaultRule = {
  code: 'evasion.no-authority',
  class: 'evasion',
  severity: 'heavy',
  frames: [
    "(?:not|never|n't) (?:really |actually |at all |even )*(?:up to (?:me|us)|mine to (?:decide|say|make|judge|give|promise))\\b",
  ],
  unlessTurn: ['{remedy}', HELPED],
  unlessActs: NAMES_A_WAY,
  better: [
    {
      say: 'Our manager decides that. I will put it to her now and call you back by noon.',
    },
  ],
};

/** 不归我管, with no help in the same turn. */
export const notMyJob: FaultRule = {
  code: 'evasion.not-my-job',
  class: 'evasion',
  severity: 'heavy',
  frames: [
    // Not ours.
    "{start}not (?:my|our) (?!best|finest|proudest|usual|style|intention|intent|aim|wish)[a-z]{2,14}{end}|{start}(?:sorry,? )?can'?t (?:really )?help\\b|(?:not|(?:is|are|was|were|ai)n'?t|never|hardly|neither)(?: really| actually| exactly| part of| something for| for)* (?:my|our)(?: own)? (?:job|departments?|problem|responsibility|business|area|concern|fault|issue|duty|call|desk|counter|window|side|field|remit|patch|thing)\\b",
    "(?:not|never|n't) (?:really |actually |at all |even )*(?:in charge of|responsible for|involved (?:in|with)|here for|the (?:right )?(?:person|one|desk|department) (?:for|to|who)|down to (?:me|us))\\b",
    "(?:doesn'?t|does not|not|don'?t) (?:belong to|concern|fall (?:under|to|within)|come under|lie with|go through|sit with|rest with|depend on|involve) (?:me|us|my|our|this)\\b",
    "nothing to do with (?:me|us|my|our|this (?:desk|office))|wrong (?:person|desk|department|counter|window|office|team|place|line|hotline|number) (?:for|to)\\b|(?:{start}|this is |it'?s |i'?m |you(?:'ve| have) (?:got )?)(?:the )?wrong (?:desk|department|counter|window|office){end}",
    '\\b(?:i{am}?(?: really)? (?:only|just|merely) (?:an?|the|work|do|sell|take|drive|answer|clean|scan|deliver)|this (?:desk|office|counter|window|team|line) (?:only|just) (?:does|takes|handles|sells|deals|works))(?: \\w+){0,4}{end}',
    "\\b(?:i|we|they|this (?:desk|office|counter|team|branch))(?: really| just| simply)? (?:don'?t|do not|doesn'?t|never)(?: really| even)? (?:deal with|handle|manage|look after|touch|decide|control|get involved|have (?:anything to do|an?y? (?:say|control|influence)))(?: (?:in|on|over|with))?(?:{end}| (?:that|this|those|these|it|them|such|any of|things like)\\b)",
    // Somebody else's.
    "{start}that(?:'?s| is| would be|'d be) (?:accounts|billing|sales|customs|finance|hr|operations|claims|dispatch|legal|maintenance|logistics|security)(?: (?:stuff|side|department|territory|work))?{end}|\\b(?:is|'?s|be|are|that) (?:really )?(?:some(?:one|body) else'?s?|(?:the )?\\w+(?:'s|s')|their|his|her) (?:business|job|department|responsibility|decision|thing|matter|side|problem)\\b|\\boutside (?:of )?(?:my|our) \\w+|\\b(?:i|we)(?:'?m| am|'?re| are) (?:just|only|merely) (?:the|an?) (?:\\w+ )?(?:agents?|middlem[ae]n|platform|brokers?|carrier|forwarder|retailer|reseller|messenger|go-between)\\b|\\b(?:i )?wasn'?t (?:me\\b|even (?:here|there|on (?:shift|duty)|working)\\b|(?:here|there|on (?:shift|duty)|working (?:then|that))\\b(?=[^.!?]{0,20}?[,;] (?:so |and )?(?:don'?t|how (?:should|would|can)|it'?s not|that'?s not|not me|ask|blame|nothing to do|what do you)))|\\b(?:not|ain'?t|isn'?t|wasn'?t) on (?:me|us)(?:{end}| (?:tho|though|mate|sir|madam|but|anyway|that|sorry)\\b)|{start}(?:contact|ask) (?!me|us|for|away|yourself|again|him|her)\\w+{end}|\\blies with (?:the|your|them|customs)|\\b(?:play|have|had|take)s? no (?:part|say|role|hand|influence) in\\b|\\bwe (?:just|only) \\w+[^.!?]{0,14}, (?:we|i) (?:don'?t|didn'?t)\\b|\\bnot in a position to (?:say|comment|help|judge|discuss|tell|answer)\\b|{start}(?:so |just |please )?take (?:it|that|this) up with\\b",
    "\\b(?:that|this|it|those|these|all that|they|which)(?:'?s| is| are|'?d be| would be| will be|'?re)(?: all| really| something| entirely| purely| usually| normally| more)* (?:handled|done|run|decided|set|made|managed|dealt with|looked after|sorted|arranged|controlled|operated|organised|printed|issued) (?:only |purely )?(?:by (?!our|my|us|me)|in another|at another|in a different)\\w*|\\b(?:that|this|it){is}(?: \\w+)? (?:between you and|up to (?:them|the|your)|down to (?:them|the|your))\\b",
    "\\b(?:an?|that'?s|is|be) (?:question|matter|one|issue|something|thing)s? (?:for|to put to|to take up with|between you and|(?:that )?only) (?:the|your|another|customs|hr|them|someone|somebody)\\b",
    "\\b(?:handles?|does(?!n)|deals? with|runs?|decides?|looks? after|makes?|sets?|takes? care of|knows?(?: about)?|sorts?|sold|packed|took|sent|lost|broke)(?: (?:that|this|it|those|them|these|the|your|all|such|sort|kind|of|thing|things|in|\\w+)){0,5},? (?:and |but )?(?:not (?:me|us|i|we)\\b|(?:i|we) (?:don'?t|didn'?t){end})",
    '\\b(?:rather than|instead of) (?:for |to |with |from )?(?:us|me|this (?:desk|office|counter))\\b|\\b(?:run|handled|done|owned|managed) by (?:some(?:body|one) else|another)\\b',
    "(?:{start}|\\b(?:just|better|go and|gotta|well|so|you(?:'ll|'d| will| would)? (?:have|need) to|you (?:must|should)|not my \\w+) )(?:ask|call|contact|talk to|speak to|try|phone|ring|email|check with|blame)(?: with)? (?:whoever|someone else|somebody else|the (?:\\w+ )?\\w+|your (?:bank|seller|sender|agent|insurer|doctor|landlord|operator|school|own \\w+)|customs|another (?:department|desk|office|window|counter)|the post|head office|them)(?: (?:who|that|you|it|sold|sent|made|not me|instead|yourself|about|for that|for it|it|to you|then|directly|from)){0,6}{end}(?! ?\\?)",
    '\\b(?:have|need|got|want) to (?:be )?(?:take|taken|raise|discuss|sort|settle)(?: (?:that|it|this))?(?: up| out)? (?:with|by)\\b',
    // No power, no wish.
    "\\b(?:nothing|not anything|isn'?t anything|little|not much|not a thing|no more)(?: that| else| more| further)? (?:i|we|anyone|anybody|one)(?:'?m|'?re| am| are)? (?:can|could|able to) do\\b|\\bcan do nothing\\b|\\bno way (?:that )?(?:i|we) can (?:help|do)\\b|\\b(?:i|we) (?:can'?t|cannot|can not|am unable to|are unable to|couldn'?t)(?: really| possibly)? (?:help(?: you| with| it| that| there| here|{end})|do (?:anything|a thing|much)|influence|interfere)\\b",
    "\\bout of (?:my|our) (?:hands|control)\\b|\\bmy hands are tied\\b|\\bbeyond (?:me|my|our) ?(?:control|power|reach|pay)?\\b|\\babove my pay ?grade\\b|\\b(?:don'?t|do not) (?:ask|look at|blame) me\\b|\\b(?:there|here|that'?s where) it (?:ends|stops)\\b|\\b(?:i|we)(?:'ve| have) done (?:my|our) (?:part|bit|job|share)\\b|\\bwhy (?:ask|tell|come to|call) (?:me|us)\\b",
    "\\b(?:i'?m|we'?re|i am|we are)(?: just| already| actually)? (?:about to (?:finish|close|leave)|clos(?:ing(?: now)?|ed){end}(?<!(?:\\bon \\w+|\\bcome\\b[^.!?]{0,20}|\\b(?:today|tomorrow|tonight|then|later)),? (?:and )?(?:we'?re|we are) closed)|off (?:duty|now|soon|in)|going home|on my (?:break|lunch)|leaving now)\\b|\\bmy shift (?:is over|ends?|has ended|finished)\\b|\\b(?:person|man|woman|lady|guy|girl|one|colleague|manager|boss)(?: \\w+){0,6} (?:isn'?t|is not|'s not) (?:in|here)(?: today| now)?{end}|\\b(?:who|person|man|woman|lady|guy|girl|one|colleague|boss)(?: \\w+){0,5}(?:'s| is) (?:on (?:leave|holiday|vacation|lunch|(?:a|her|his) break)|off today|gone home|out today|away)\\b",
  ],
  unless: [
    '\\b(?:if|should) (?:i|we|that|this|it) (?:am|are|is|were)\\b',
    // What the customer may do in case our own word is not kept.
    OUR_LAPSE,
    "(?:it|that|this)(?:'s| is| was) not (?:your|the customer)",
    // Whom the speaker is going to ask.
    "\\b(?:i|we)(?:'?ll| will|'?m going to) (?:check|look|read|ask|ring|call|go)\\b",
  ],
  unlessTurn: ['{remedy}', HELPED],
  unlessActs: NAMES_A_WAY,
  better: [
    {
      say: 'Another team looks after this. I will put you through and tell them what you told me.',
    },
  ],
};

/** 不清楚, with no help in the same turn. */
export const noIdea: FaultRule = {
  code: 'evasion.no-idea',
  class: 'evasion',
  severity: 'medium',
  frames: [
    "\\b(?:i|we)(?: really| honestly| just| simply| also| genuinely)* (?:don'?t|do not|wouldn'?t|would not|didn'?t|can'?t|cannot)(?: really| even)? know(?: yet{end}|(?! yet\\b)(?: about| why| where| when| how| what| who| which| whether| if| anything|{end}| that\\b)(?![^.!?;]{0,60}\\byet\\b))(?! (?:you|your name))",
    "\\b(?:i|we|nobody here)(?: really| honestly| possibly| just| simply)* (?:can'?t|couldn'?t|cannot|could not|can not)(?: really| possibly| honestly)? (?:tell(?: you)?(?: (?:that|why|where|when|how|what|anything|more|any more))?{end}|tell you (?:that|why|where|when|how|what|anything|more)|say(?: (?:why|when|how|where|what|anything|that))?{end}|comment|judge|answer (?:that|this))",
    "\\b(?:i|we|they)(?: really| honestly| just| simply| also)* (?:have|'?ve|'?ve got|have got|got)(?: really| absolutely)? (?:no|zero) (?:idea|clue|information|info|details?|record|knowledge|news|data|influence)\\b",
    "\\b(?:don'?t|do not|haven'?t|have not)(?: really| even)? (?:have |got )?(?:a clue|the foggiest|any (?:idea|information|info|details|clue|knowledge)|access to (?:that|this|it|your|those)|an? idea|the faintest)|\\bno (?:idea|clue)\\b(?= [a-z]|, (?:ask|try))|beats me|\\bnot a clue\\b|\\bdunno\\b|\\bwho knows\\b|\\bsearch me\\b|\\byour guess is as good\\b|\\bany(?:one|body)'s guess\\b|\\ball (?:i|we) (?:know|can (?:say|tell you)){end}|\\b(?:hard|impossible) to (?:say|tell){end}|\\bheaven knows\\b|\\bgod knows\\b|\\b(?:before|not in) my time\\b|\\bnot that (?:i|we) know\\b",
    "\\b(?:nobody|no one|they)(?: has| have|'s|'ve)?(?: never| not|n'?t)? (?:told|tell|tells|informed|informs|inform|explained to) (?:me|us)\\b(?! (?:that|what) you)|\\b(?:i|we)(?:'?m|'?re| am| are| was| were)(?: not|n'?t) (?:told|informed|sure{end}|aware of (?:that|this|it)|briefed)\\b",
  ],
  // Who says what has to be known first has given the reason.
  unless: [
    '\\b(?:must|needs? to|have to|has to|should) (?:first )?wait\\b|\\bdepends? on (?:what|how|the|whether|which)|\\b(?:until|till|before) (?:the|we|they|he|she|it|after) [^.!?]{0,30}\\b(?:results?|find\\w*|reports?|inspect\\w*|tests?|scan\\w*|survey\\w*|look(?:s|ed)|measured?|checked|check|opened|arrived?|seen)\\b',
  ],
  unlessTurn: ['{remedy}', HELPED],
  unlessActs: HELPS,
  better: [
    { say: 'I do not have that yet. I will find out and call you back by four this afternoon.' },
  ],
};
