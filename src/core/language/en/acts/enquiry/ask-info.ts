import type { ActRule } from '../../../language.ts';

/** Questions that reproach, dare or echo instead of asking. */
const RHETORICAL =
  "\\bwho(?:se idea|'s gonna)|\\bwho (?:let|gonna|told(?! you (?:that |it|the |your ))|asked|made|forced|do you think|are you to|cares|says|would have)\\b|\\b(?:so what|on earth|the hell)\\b|\\bwhy (?:(?:did|do|would|could|have|are|were|must|should)(?:n't| you not| you (?:making|being|always|keep|even|still|only|just|wait|leave|come|tell|say|so))|you\\b|not\\b|" +
  'bother|should|must)|\\bhow (?:many (?:more )?times|often (?:do|must) i|dare|(?:should|would|am|do) i|are we|could you|can you|long do i)\\b|' +
  "\\bwhat (?:else )?(?:did|do|would|were|are) you (?:expect|think|take|want (?:me|from)|care|say)|\\bwh(?:ich|at(?:'s| is| was)?) (?:part of|kind of|makes you think|am i|can i do|it to|that to|fraud|wrong with you|your problem|the (?:point|use)|so (?:hard|diff))|" +
  '\\b(?:can|do|did|are|have|could) you (?:even|really|ever (?:read|listen|think|stop|learn)|seriously|honestly|actually think|believe|imagine|blind|deaf|listening|not\\b|stupid|serious|joking|kidding|think (?:i|we|this|that))|\\bdo i (?:look|have to|need to)\\b|\\bshall we\\b|\\b(?:so|too|really) hard\\b|\\bwould it (?:kill|hurt)|\\blook like (?:a|an|your|i)\\b|\\bthe matter,|\\bdid i (?:not|say|or)\\b|\\bis it (?:not|our|my) |\\bdo you want (?:my help|a medal)|\\bor do i|\\bdon.?t (?:like|want) (?:it|the|that)|\\b(?:you or me|what are you go(?:ing to|nna) do|what can you do|learn to|where does it say|with a brain|as to tell|do you know how many|what would you like me|why, may i ask|always (?:this|so))\\b|' +
  "\\b(?:can|do|did|could|wo|have|are)n't you (?:see|read|under|listen|hear|know|think|reali|ever|even|get|got|remember|have (?:eyes|ears|any))|, (?:is|are|was|can|could|do(?:es)?|did|will|would)(?:n.t)? (?:it|you|that|we|they|i)(?: not)?(?:,? (?:sir|madam))?(?:\\?|,)|\\bwhat you think you|\\bwhat do you want\\?|\\bunderstood\\?";
const FACT =
  '(?:{datum}|mobile|digits|ref\\b|imei|sticker|reading|first line|initials|birthday|dob|surname|consignee|brand|colou?r|pieces|weigh|happened|passport|licen[cs]e)';
const LEAD =
  '(?:(?:and|n|so|but|ok(?:ay)?|u[mh]+|er|like|you know|right|now|well|just|also|then|alright|sorry|please|roughly|exactly|hi|yes),? )*';
const BE = '(?:is|was|are|were|has|have|can|will|if|when|that|so|did|i|you)';
const MINE = '(?:the|your|ur|his|her|their)';
const PAUSE = '(?:a|one) (?:moment|minute|sec)';

/** Asks for facts. */
export const request: ActRule = {
  act: 'ask-info',
  code: 'ask-info.request',
  frames: [
    '\\b(?:could|can|may|might|would|will) (?:you|u|i|we)(?: please| happen to| still| be able to| kindly| just| also| perhaps| quickly| first| mind| possibly| ask you to| (?:trouble|bother) you for)* (?:have|get|grab|take|ask|giv|tell|provide|send|share|read|spell|describe|confirm|' +
      `let {us} (?:know|have|see)|show|upload|email|note|repeat|know|see|look at|say|quote|remember|recall|check (?=wh|how)|(?<=for )(?:the|your|an?))(?!\\w* (?:(?:me )?${PAUSE}|(?:it|that|this|you) (?:to|by|in|on)\\b))`,
    '(?:{start}|\\b(?:please|kindly|just|favou?r and) )(?:give|tell(?! you)|provide|send(?! to)|share|say|spell|describe|show (?=me|us)|upload|email|attach|fill in|(?<!then )enter|state|quote|read|write|type|pop|drop|(?:shoot|ping|fling|chuck|bung|text|forward|remind|hit) (?=me|us|it|over)|(?:trouble|bother) you (?:to|for)|let {us} (?:know|have)(?! a look))' +
      `(?! (?:{us} )?(?:${PAUSE}|until|till))[^.!?;\\n]{1,50}?\\b(?:${FACT}|what|which|when|where|who|how|whether)\\b`,
    `(?:{start}|\\b{we}(?= |'))(?:'ll|'d| ?(?:will|would|just|also|still|only|do|gonna))* ?(?:(?:need|want|have|(?<=d )like) to (?:know|ask)\\b|(?:need|require|want|missing|could (?:do with|use)|(?<=d )like)(?: you)? (?:to (?:have|see|get)|${MINE}|an?|some|two|three)\\b[^.!?;\\n]{0,30}?\\b${FACT})|\\ball {we} need(?: \\w+){0,2} is\\b`,
    "\\bif i (?:could|can|may) (?:just )?(?:have|get|take|see)|\\b(?:if|chance) you (?:could|can|would)(?: please| just)? (?:give|let|send|tell|show|find|read|check)\\b|\\byou didn'?t (?:say|mention) (?:wh|how)|\\bgrateful for an? |\\btake (?:down |a note of )(?:the|your)|(?<!\\b(?:we|i|they|he|she|drivers?|agents?)(?:'ll| will| can| always)? )\\btake (?:a |some |two |three |\\d )?(?:photo|picture|screenshot)",
    '(?:{start}|\\b(?:ask|tell me|know|say|remember|sorry|about|for me|from|at|on|in|to|by|have) |\\bi wonder )(?:roughly |exactly |about )?(?:what|whats|wheres|whos|where ?abouts|which|when|where|who(?:se|m)?|why|how)\\b(?! else[,?]| about)[^.!?;\\n]{2,90}\\?',
    `\\b(?<!\\b(?:know|see|tell (?:you|me)|say|says|understand|check|checked|show|shows|that'?s|is|find out|on|of|about|with) )(?:what|which)(?:'?s| is) (?:your|ur|the) (?:[\\w'-]+ ){0,3}?${FACT}`,
    `{start}${LEAD}(?:(?:${MINE}|last|first|full|[a-z]{3,}'?s) (?:(?!${BE}\\b)[\\w'-]+ ){0,5}?|[\\w-]{3,9} )?${FACT}(?: (?!${BE}\\b)[\\w'-]+){0,5},? ?(?:pl(?:s|z|ease)\\b|again|once more|handy|if you|\\?)|\\bgot (?:your|ur|the|an?) [^.!?;,]{0,30}?${FACT}[^.!?;]{0,24}\\?|\\bmind (?:telling|giving|sending|reading|showing) {us}\\b`,
    `^${LEAD}(?:(?:${MINE}|\\w{5,8}) )?(?:number|name|address|postcode|phone|mobile|e-?mail)[.?!]?$|\\blast (?:four|4)\\?`,
    `{start}(?:and (?:the|your|his|her)\\b|any (?!questions|doubts|thing|other|more)) ?[^.!?;\\n]{3,50}\\?`,
  ],
  unless: [
    RHETORICAL,
    'how.s (?:that|this)|how (?:does|do|would) [^.!?]{2,24} (?:sound|work|suit|sit with|strike)|how do you feel|what {we} can do',
  ],
  unlessActs: ['anything-else', 'offer-help', 'confirm'],
  spares: ['quoted', 'reported'],
};

/** A question about facts that no act before has claimed. */
export const question: ActRule = {
  act: 'ask-info',
  code: 'ask-info.question',
  frames: [
    "(?:{start}|\\b(?:and|so|but|or) )(?:do|did|does|is|are|was|were|has|have|had|can|could|would|will|any|mind if)(?:n'?t)?\\b [^.!?;\\n]{4,100}\\?",
    `^${LEAD}(?:(?:(?:(?:for|at|on|from|to|by) )?(?:whats?|wheres|whens|which|how (?:many|much|long|heavy|big|far|often|old))(?! an? )\\b|(?:when|where|who|how) (?:is|are|was|were|do|does|did|has|have|had|will|can) (?!i\\b|we\\b))[^.!?\\n]{6,70}$|who (?:\\w+s|took|made|sent) (?:the|your|for)\\b[^.!?\\n]{3,70}$|(?:do|did|does|is|are|was|were|has|have) (?:the|your|you|it|there|that|any|he|she|they|this|anyone)\\b[^.!?\\n]{5,80}$)`,
    "{start}(?:u|you|ya) (?:still |ever |already )?(?:got|had|see|know|tried|using|near) [^.!?;\\n]{4,60}\\?|{start}[\\w ,'-]{3,40} or (?!is |shall |do )[^.!?;\\n]{2,40}\\?",
  ],
  unless: [
    RHETORICAL,
    '\\b(?:(?:another|one) (?:other|more|question)|(?:can|could|may|shall|should|would) {we}|is (?:that|this|it) (?:all|it|so))\\b|\\b(?:would you mind|(?<!can it )wait|hold (?:on|the line|for|while)|stay|hang on|excuse)\\w*\\b[^?]{0,60}\\?',
  ],
  unlessActs: [
    'anything-else',
    'offer-help',
    'confirm',
    'check-satisfaction',
    'ask-info',
    'hold-request',
  ],
  spares: ['quoted', 'reported'],
};
