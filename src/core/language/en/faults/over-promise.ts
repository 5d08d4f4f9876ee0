import type { FaultRule } from '../../language.ts';

/** What only chance, or somebody else, can bring about. */
const GOOD =
  "arriv\\w+|deliver(?:ed|s)?\\b|delivery|be there|be here|be home|be back|(?:it|they|he)(?:'s| is|'re| are) (?:there|here)|reach\\w*|land(?:s|ed)?\\b|" +
  'be (?:fixed|found|approved|paid|replaced|solved|accepted|granted|released|cleared|refunded|ready|safe|fine|okay|sorted|gone|covered|cured|working|on (?:it|that|the)|with you)|' +
  'fixed|repaired|refund(?:s|ed)?\\b|compensat\\w+|approv\\w+|accept(?:s|ed)?|grant(?:s|ed)?|releas\\w+|clear(?:s|ed)? (?:it|customs)|on time|' +
  'win\\b|found\\b|find (?:it|your|them|both|every|all)\\b|get (?:it|your|the|him|her|in|there|through|well|better|a|back|every)|' +
  'solv\\w+|resolv\\w+|in full|replac\\w+|safe(?:ly)?\\b|work(?:s|ing)?\\b|cure\\w*|pass\\b|make it|make the|catch|sail|depart\\w*|see you (?:at|on|by|today|tomorrow)|' +
  'friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|tonight|rise|go up|grow|profit|pay(?:s|out)?\\b|succe\\w+|never|no (?:risk|damage|delay|extra)|as good as new|hold\\b|qualify|says? (?:yes|no)|favour';
const BAD =
  'late\\b|delay\\w*|lost\\b|break\\w*|broken|wrong\\b|damag\\w+|happen\\w*|mistake|problems?\\b(?<!not a problem)|fail\\b';
const OUTCOME = `${GOOD}|${BAD}`;
/** After "certainly" a mishap is only a promise if it is denied. */
const SURE_OUTCOME = `${GOOD}|(?:not|never|n't|no)\\b[^.!?;]{0,14}(?:${BAD})`;

/** 保证明天到: an outcome outside one’s power is guaranteed. */
export const guarantee: FaultRule = {
  code: 'over-promise.guarantee',
  class: 'over-promise',
  severity: 'medium',
  frames: [
    // I promise that …
    `\\b(?:i'?m|we'?re|i am|we are) (?:absolutely|quite|completely|100 ?%|dead|totally) (?:certain|sure|positive)\\b[^.!?;]{0,50}?(?:${OUTCOME})|\\bbet you\\b[^.!?;]{0,50}?(?:${OUTCOME})|\\b(?:i|we)(?: can| do| will|'ll| could| hereby| absolutely| personally| happily| solemnly|'?d|'?m (?:happy|glad|delighted|pleased|able) to)* (?:guarantee|promise|swear|assure you|vow|bet|stake my|give you my (?:\\w+ )?(?:word|promise|guarantee))(?! (?:i|we)(?:'ll| will| am|'m| are|'re)\\b)[^.!?;]{0,60}?(?:${OUTCOME})`,
    `\\b(?:have|got|on|with|take) my (?:\\w+ )?(?:word|promise|guarantee|oath)\\b[^.!?;]{0,50}?(?:${OUTCOME})|(?:${OUTCOME})[^.!?;]{0,30}\\b(?:my (?:\\w+ )?(?:word|promise|guarantee)\\b|i (?:promise|guarantee|swear)\\b|swear on|stake my|mark my words|cast[- ]iron|trust me|believe me|count on (?:it|that|me)|bet on it|set your watch)`,
    `(?:{start})(?:trust me|believe me|mark my words|(?:you (?:may|can) )?rest (?:assured|easy)|don'?t worry|no worries|count on it|be sure|you can be sure|no doubt|of course)[^.!?;]{0,14}(?:it|they|you|(?:your|the) \\w+|that|he|she|nothing)(?:'?ll| will| is going to|'?s going to| can)(?: not)? (?:${OUTCOME})`,
    // … for sure, in either order.
    `\\b(?:definitely|certainly|absolutely|for sure|100 ?%|(?:a |one )?hundred per ?cent|without (?:fail|a doubt|question|any doubt)|no doubt|no question|undoubtedly|surely|sure|guaranteed)(?: (?:it|you|the|your|they|we|he|will|'ll|going to|be|get|is|are|not|to|have|can)|'ll)* (?:${SURE_OUTCOME})`,
    `\\b(?:will|'ll|is going to|are going to|'s going to|can)(?: be| get| have)? (?:definitely|certainly|absolutely|surely|for sure|100 ?%|(?:a |one )?hundred per ?cent|without (?:fail|question)|no doubt)[^.!?;]{0,24}?(?:${SURE_OUTCOME})`,
    `(?:${SURE_OUTCOME})[^.!?;]{0,24}?[, ](?:100 ?%|(?:a |one )?hundred per ?cent|guaranteed(?! (?:rate|fare|price|minimum|until|for|by the|seat))|for (?:sure|certain)|without (?:fail|question|a doubt)|no (?:question|doubt|ifs|matter what)|definitely|(?:absolutely|dead) certain|whatever (?:happens|they|the))\\b`,
    // Nothing can go wrong; never again; no way they say no.
    "\\bnothing(?: whatsoever| at all| bad)* (?:can|could|will|is going to|ever)(?: possibly| ever)* (?:go(?:es)? wrong|happen|break|get lost|stop|delay)|\\b(?:can'?t|cannot|never|won'?t) (?:possibly |ever )?(?:fail|go wrong|miss|lose|be (?:lost|late|delayed|refused))\\b|\\bcan only (?:ever )?(?:go up|rise|grow|get better|win)|\\b(?:will|'ll|won'?t|never)(?: never| not)?(?: will)?(?: ever)? (?:happen|have (?:this|that|any|a) \\w+|occur|break|fail|lose)(?: (?:again|ever))\\b|\\bnever \\w+(?: \\w+){0,3},? (?:and )?never will\\b|\\bnever (?:ever )?(?:happen|lose|break|be late)[^.!?]{0,14}(?:again|ever|in your)|\\b(?:will|'ll) never \\w+ (?:\\w+ )?again\\b|\\b(?:with|in) (?:total|complete|full|absolute|all) (?:confidence|certainty),?[^.!?]{0,24}(?:will|'ll)\\b|\\bno (?:way|chance|risk|possibility|danger)(?! (?:that )?(?:i|we)\\b)(?: on earth| in the world| at all| whatsoever| (?:that|of|it|the|your|they|he))* (?:anything|it|he|she|they|\\w+)?(?: (?:will|'ll|can|could|gets?|goes?|says? no|is|being|refus\\w+|fail\\w*|lost|late|delay\\w*|turn\\w*))\\b|\\b(?:no (?:way|chance|risk|danger)|impossible)(?: that)? (?:they|it|he|she|you|any\\w+)(?: (?:don'?t|won'?t|doesn'?t|can'?t|wouldn'?t|couldn'?t|isn'?t|aren'?t|not)| turns? (?:you|it) down| says? no| refuses?)\\b|\\bimpossible (?:that|for) (?:it|they|anything|them)\\b|\\byou{are} (?:absolutely |definitely )?(?:guaranteed|certain|sure|bound) to (?:get|win|be|pass|receive|have)\\b",
    "\\b(?:dead cert|sure thing|done deal|safe as houses|hand on (?:my )?heart|cross my heart|on my (?:\\w+ )?(?:life|honou?r)|come what may|rain or shine|zero risk|(?:no|without any) risk whatsoever|risk[- ]free|foolproof|bank on (?:it|that)|as good as (?:yours|done|approved)|in the bag{end}|can sleep soundly)\\b|\\b(?:is|are|'re|'s) never (?:late|delayed|lost|damaged|broken|cancelled|refused)\\b|\\b(?:i|we) have no doubt\\b[^.!?]{0,40}\\b(?:will|'ll)\\b|\\bwe always (?:deliver|arrive|win|find)\\b",
    'guaranteed{end}|\\b100 ?%{end}|\\bguaranteed (?:to |by (?:to|mon|tue|wed|thu|fri|sat|sun)|delivery|approval|success|refund|cure|on)',
  ],
  unless: [
    "(?:can'?t|cannot|can not|unable to|not able to|nobody (?:can|could)|no one can|don'?t want to|couldn'?t|wouldn'?t|hard to|no way to|never|not|neither|n'?t|without) (?:really |honestly |absolutely |fully |in a position to )?(?:guarantee|promise|give|say|swear|be (?:sure|certain)|know)",
    "(?:definitely|certainly|absolutely|promise|promise you|guarantee|assure you)(?: that)?(?: i| we)?(?:'ll| will|'m| am|'re| are| to)?(?: personally| do my best to)? (?:understand|look|check|help|ask|see (?:if|what|to)|let you|pass|follow|try|note|do (?:my|our|everything|all|what)|ring|call|write|email|tell|stay|take (?:this|it)|keep|raise|chase|send|give|speak|book)",
    "\\b(?:i|we)(?:'ll| will| can| would) (?:definitely|certainly|absolutely|surely) (?!get|have|find|win|deliver|refund|make|solve|fix|recover|be there)",
    "\\?|\\b(?:not|n'?t) (?:be )?(?:guaranteed|certain|100 ?%|(?:a )?hundred per ?cent|definite|definitely)|\\bguaranteed (?:rate|fare|price|minimum|until|seat)|\\bbattery\\b|\\b100 ?% (?:cotton|wool|silk|recycled|polyester|charged)|\\bcharged? to 100",
  ],
  spares: ['quoted', 'reported', 'denied', 'condition'],
  better: [
    {
      about: 'refund|pay|compensat',
      say: 'A refund has to be approved first. I will send the request today and tell you the result tomorrow.',
    },
    {
      say: 'I will do what I can to have it there, and I will call you by six today with the latest.',
    },
  ],
};
