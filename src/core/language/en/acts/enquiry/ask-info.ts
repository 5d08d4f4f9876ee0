import type { ActRule } from '../../../language.ts';

/** Questions that reproach, dare or echo instead of asking. */
const RHETORICAL =
  "\\bwho (?:told(?! you (?:that |it|the |your ))|asked|made|forced|do you think|are you to|cares|says)\\b|\\bso what\\b|\\bwhy (?:(?:did|do|would|could|have|are|were|must|should)(?:n't| you not| you (?:always|keep|even|still|only|just|wait|leave|come|tell|say|so))|you\\b|not\\b|" +
  'bother|should|must|on earth|the hell)|\\bhow (?:many (?:more )?times|often (?:do|must) i|dare|(?:should|would|am|do) i|are we|could you|can you|long do i)\\b|' +
  "\\bwhat (?:else )?(?:did|do|would|were|are) you (?:expect|think|take|want (?:me|from)|care|say)|\\bwhat(?:'s| is| was)? (?:part|kind of|makes you think|am i|can i do|it to|that to|fraud|wrong with you|your problem|the (?:point|use)|so (?:hard|diff))|" +
  '\\b(?:can|do|did|are|have|could) you (?:even|really|ever (?:read|listen|hear|think|thought|check|consider|stop|try|pay|bother|say|learn)|seriously|honestly|actually think|blind|deaf|listening|not\\b|stupid|serious|joking|kidding|think (?:i|we|this|that))|\\bdo i (?:look|have to|need to)\\b|\\bshall we\\b|' +
  "\\b(?:can|do|did|could|wo|have|are)n't you (?:see|read|under|listen|hear|know|think|reali|ever|even|get|got|remember|have (?:eyes|ears|any))|, (?:is|are|was|can|do(?:es)?|did|will|would) (?:it|you|that|we|they|i)(?:\\?|,)|\\bwant a medal|\\bwhat you think you|\\bunderstood\\?";
const FACT =
  '(?:{datum}|surname|consignee|brand|colou?r|pieces|weigh|happened|passport|licen[cs]e)';
const PAUSE = '(?:a|one) (?:moment|minute|sec)';

/** Asks for facts. */
export const request: ActRule = {
  act: 'ask-info',
  code: 'ask-info.request',
  frames: [
    '\\b(?:could|can|may|might|would|will) (?:you|i|we)(?: please| kindly| just| also| perhaps| quickly| first| mind| possibly| ask you to| (?:trouble|bother) you for)* (?:have|get|take|ask|giv|tell|provide|send|share|read|spell|describe|confirm|' +
      `let (?:me|us) (?:know|have|see)|show|upload|email|note|repeat|know|see|look at|say|quote|remember|recall|check (?=wh|how)|(?<=for )(?:the|your|an?))(?!\\w* (?:(?:me )?${PAUSE}|(?:it|that|this|you) (?:to|by|in|on)\\b))`,
    '(?:{start}|\\b(?:please|kindly|just) )(?:give|tell(?! you)|provide|send(?! to)|share|say|spell|describe|show (?=me|us)|upload|email|attach|fill in|enter|state|quote|read|write|type|pop|drop|let (?:me|us) (?:know|have)(?! a look))' +
      `(?! (?:me )?${PAUSE})[^.!?;\\n]{1,50}?\\b(?:${FACT}|what|which|when|where|who|how|whether)\\b`,
    `\\b(?:i|we)(?:'ll|'d| will| would| just| also| still| only| do)* (?:(?:need|want|have|(?<=d )like) to (?:know|ask)\\b|(?:need|require|want|(?<=d )like)(?: you)? (?:to (?:have|see|get)|your|his|her|their|the|a|some|two|three)\\b[^.!?;\\n]{0,30}?\\b${FACT})|\\ball (?:i|we) need(?: \\w+){0,2} is\\b`,
    "\\bif i (?:could|can|may) (?:just )?(?:have|get|take|see)|\\bif you (?:could|can|would)(?: please| just)? (?:give|let|send|tell|show|find|read|check)\\b|\\byou didn't (?:say|tell me|mention) (?:wh|how)|\\b(?:(?:'m|am|'re|are|still) missing|missing is) (?:the|your)|(?:grateful for an?) |\\btake (?:down |a note of )(?:the|your)|(?<!\\b(?:we|i|they|he|she|drivers?|agents?)(?:'ll| will| can| always)? )\\btake (?:a |some |two |three |\\d )?(?:photo|picture|screenshot)",
    '(?:{start}|\\b(?:ask|tell me|know|say|remember|sorry|about|for me|from|at|on|in|to|by|have) |\\bi wonder )(?:roughly |exactly |about )?(?:what|whereabouts|which|when|where|who(?:se|m)?|why|how)\\b(?! else[,?]| about)[^.!?;\\n]{2,90}\\?',
    `{start}(?:and |so |your |the |full )*${FACT}(?: (?:and|on|of|for|at|number|name|again)[a-z ]{0,24})?(?:,? please)?\\?|{start}(?:and (?:the|your|his|her)|any (?!questions|doubts|thing|other|more)) ?[^.!?;\\n]{3,50}\\?|{start}(?:your |the |full )?[^.,!?;\\n]{0,14}${FACT}[^.,!?;\\n]{0,24},? please(?=[.,!?]|$)`,
  ],
  unless: [
    RHETORICAL,
    'how (?:does|do|would) (?:that|this|it) (?:sound|work|suit)|how do you feel|what (?:i|we) can do',
  ],
  unlessActs: ['anything-else', 'offer-help', 'confirm'],
  spares: ['quoted', 'reported'],
};

/** A question about facts that no act before has claimed. */
export const question: ActRule = {
  act: 'ask-info',
  code: 'ask-info.question',
  frames: [
    "(?:{start}|\\b(?:and|so|but|or) )(?:do|did|does|is|are|was|were|has|have|had|can|could|would|will|any|mind if)(?:n't)?\\b [^.!?;\\n]{4,100}\\?",
    '^(?:(?:and|so|ok|roughly|exactly) )?(?:(?:(?:whats?|which|how (?:many|much|long|heavy|big|far|often|old))(?! an? )\\b|(?:when|where|who|how) (?:is|are|was|were|do|does|did|has|have|had|will|can) (?!i\\b|we\\b))[^.!?\\n]{6,70}$|(?:do|did|does|is|are|was|were|has|have) (?:the|your|you|it|there|that|any|he|she|they|this|anyone)\\b[^.!?\\n]{5,80}$)',
    "{start}[\\w ,'-]{3,40} or (?!is |shall |do )[^.!?;\\n]{2,40}\\?",
  ],
  unless: [
    RHETORICAL,
    '\\b(?:(?:any(?:thing)?|another|something|one) (?:other|more|else|question)|(?:can|could|may|shall|should|would) (?:i|we)|is (?:that|this|it) (?:all|it|so))\\b|\\b(?:would you mind|wait|hold (?:on|the line|for|while)|stay|hang on|excuse)\\w*\\b[^?]{0,60}\\?',
  ],
  unlessActs: [
    'anything-else',
    'offer-help',
    'confirm',
    'check-satisfaction',
    'ask-info',
    'hold-request',
    'privacy-check',
  ],
  spares: ['quoted', 'reported'],
};
