import type { FaultRule } from '../../../language.ts';

/** 没钱就别寄: the customer is poor, mean or not worth the better service. */
export const wealth: FaultRule = {
  code: 'self-respect.wealth',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    '(?:{cant}|can {you}(?: even| really| actually)?|able to|if you could) (?:even |really |not |actually |seriously |hardly |clearly )*afford\\b(?! (?:to (?:lose|wait|miss)|another delay))',
    '\\b(?:if|since|when|because|as) {youAre} (?:so |too |that )?(?:poor|broke|cheap|stingy|skint|hard up|short of (?:cash|money))\\b|{youAre}{adv} (?:being )?(?:too |so |such a |a )?(?:cheap|stingy|tight-?fisted|tight|poor|broke|a? ?cheapskate|penniless|mean with|skint|miserly|penny-?pinch\\w+)\\b',
    "\\btoo (?:cheap|stingy|poor|tight|broke|tight-fisted|mean) (?:to|for)\\b|\\b(?:don'?t|do not|haven'?t|didn'?t|hasn'?t) (?:even )?(?:have|got|have got) (?:the|any|enough|that kind of|that sort of) money\\b|\\b(?:if|unless) you (?:had|have|don'?t have|haven'?t got|had more|can find) (?:the |more |any |enough |some )?(?:money|cash|funds|budget)\\b",
    '\\byou get what you pa(?:y|id) for\\b|\\bwhat (?:do|did|else do|can) (?:you|people) expect (?:for|at|with|from) (?:that|the|such|this|so|a|an|what|\\$|£|€|\\d|five|ten|two|three|our cheapest|economy)\\b|\\b(?:for|at) (?:that|what you|the|this|such a) (?:kind of |sort of |little |low |cheap |ridiculous )?(?:price|money|rate|paid|you paid|little you paid|pittance|fare){wide}(?:expect|want|complain|hope|get|lucky)|\\bpay peanuts\\b|\\bchampagne (?:taste|service)\\b|\\bbeer (?:money|budget)\\b',
    "\\b(?:out of|above|beyond|outside) your (?:price range|means|budget|league|pocket)\\b|\\byour (?:income|salary|wages?|means|budget|bank balance|purse|wallet|pocket|credit) (?:would|will|can|could|might|may|is|does|won'?t|wouldn'?t|can'?t|seems?|doesn'?t)(?: not| hardly| scarcely)?\\b(?! (?:be (?:debited|credited|refunded|charged|checked)|show|limit))|\\bon (?:your|a) (?:salary|wages?|income|pension|budget|pay) like yours\\b|\\b(?:someone|people|those|anyone|a person|customers) (?:with|on|of) (?:a )?(?:little money|(?:your|such a|so small an?|small|low|limited|modest) (?:income|salary|wages?|budget|means|pension))\\b",
    "\\b(?:count|pinch|save|saving|counting|pinching|spare|squeeze|begrudge) (?:\\w+ )?(?:every |your |those |each |a few (?:more )?)?(?:penny|pennies|cents?|coppers|coins|quid|bucks|dollars)\\b(?! (?:on|per|each) (?:every|your next))|\\bcheap (?:customers?|people|clients?|ones?|queue|seats?)\\b|\\bbargain hunters?\\b|\\bthe (?:poor|budget|economy) (?:queue|counter|line|people|customers?) (?:is|are|for you|over)\\b|\\bcharity case\\b|\\b(?:we(?:'?re| are)|this is|i(?:'?m| am)) (?:not|n'?t) (?:running )?a (?:charity|soup kitchen|bank for)\\b|\\bnot a charity\\b",
    "\\b(?:made|meant|intended|designed|only) for (?:people|customers|clients|those|businesses) (?:who|with|that) (?:can|have|actually)? ?(?:pay|money|afford|real)\\b|\\breal (?:customers?|clients?|business|shippers?|companies)\\b(?=[^.!?]{0,30}(?:pay|don'?t|first|never|come))|\\bpaying (?:customers|clients)\\b|\\b(?:more|our) (?:important|valuable|serious|bigger) (?:customers|clients|people|accounts|things)\\b|\\b(?:small|little|tiny|private|one-off) (?:customers|clients|shippers|accounts|fish) like\\b|\\bsmall fry\\b",
    "\\byou(?:'?ve| have)? (?:only )?(?:got )?(?:eleven|two|three|five|ten|\\d+) (?:dollars|euros|pounds|boxes|bucks|quid)[^.!?]{0,20}(?:\\. what|and you|you think|in there)|\\bnot worth (?:much|a thing) to us\\b|\\b(?:no|without|not enough) (?:money|cash),? (?:no|then no|and)\\b|\\bfor someone who (?:pays?|paid|spends?|spent|only)\\b|\\bwho (?:only )?(?:spends?|pays?) (?:so little|next to nothing|\\d)",
  ],
  unless: [
    "can'?t afford to|so you don'?t pay|not have to pay|save (?:yourself|you) (?:a|the|some)|if you'?d like to save|(?:we|i) (?:can'?t|cannot) afford",
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [{ say: 'Let me compare the options and prices for you, so that you can choose.' }],
};
