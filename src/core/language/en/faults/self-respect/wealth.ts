import type { FaultRule } from '../../../language.ts';

/** 没钱就别寄: the customer is poor, mean or not worth the better service. */
export const wealth: FaultRule = {
  code: 'self-respect.wealth',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    '(?:{cant}|can {you}{mod}|able to|if you could) (?:even |really |not |actually |seriously |hardly |clearly )*afford\\b(?! (?:to (?:lose|wait|miss)|another delay))',
    "{youAre}{adv} {mods}(?:cheap|stingy|tight(?:-?fisted)?|poor|broke|cheapskate|penniless|mean with|skint|miserly|penny-?pinch\\w+|hard up|short of (?:cash|money))\\b(?! (?:at|in) )|\\btoo (?:cheap|stingy|poor|tight|broke|tight-fisted|mean) (?:to|for)\\b|\\b(?:don'?t|do not|haven'?t|didn'?t|hasn'?t|not) (?:even )?(?:have|got|have got) (?:the|any|enough|that (?:kind|sort) of) money\\b|\\b(?:if|unless|when|until) you (?:had|don'?t have|haven'?t got|had more|can find|earn|make) (?:the |more |any |enough |some |real )?(?:money|funds|budget)\\b",
    '\\b(?:you|we all|people) get what (?:you|we|they) pa(?:y|id) for\\b|\\bwhat (?:do|did|else do|can) (?:you|people) expect (?:for|at|with|from) (?:that|the|such|this|so|an?|what|[$£€]|\\d|our cheapest|economy|{number})\\b|\\b(?:for|at) (?:that|what you|the|this|such a) (?:kind of |sort of |little |low |cheap |ridiculous )?(?:price|money|rate|paid|you paid|little you paid|pittance|fare){wide}(?:expect|want|complain|hope|lucky)|\\bchampagne (?:taste|service)\\b',
    "\\b(?:out of|above|beyond|outside) your (?:price range|means|budget|league|pocket|class)\\b|\\byour (?:income|salary|wages?|means|budget|bank balance|purse|wallet|pocket) (?:would|will|can|could|might|may|is|does|wo|ca|seems)(?:n'?t)?\\b(?! (?:be |show|limit))|\\b(?:people|those|someone|anyone|person|customers|clients) (?:on|with|of) (?:an? |so |such |your ){0,2}(?:little money|(?:small |low |limited |modest )?(?:salary|wages?|income|pension|budget|means|pay))\\b|\\byour (?:kind|type|sort) of (?:ticket|fare|card|room|money|income|budget)\\b",
    '\\bcheap (?:customers?|people|clients?|queue)\\b|\\bnot a charity\\b',
    "\\b(?:is|are|was|made|meant|intended|designed|only|not) (?:for|to) (?:the )?(?:people|person|customers?|clients?|those|businesses|travell?ers|guests?) (?:who|with|that)(?: can\\b(?!'?t|not)| have| actually| really| know| understand)? ?(?:pay|money|afford|real\\b|proper|serious|earn|an? (?:real|proper|regular|steady)|{mods}(?:little|low|small))|\\breal (?:customers?|clients?|business|shippers?|companies)\\b(?={rest}(?:pay|don'?t|first|never|come))|\\bpaying (?:customers|clients|guests)\\b|\\bsmall fry\\b|\\b(?:not|un){mod} ?(?:used|accustomed) to (?:hotels|places|restaurants|shops|standards?|(?:this|our|such an?) (?:level|standard|kind)|luxury|first class|quality|service like|proper)",
    '\\byou{have}? (?:only )?(?:got )?{number} (?:dollars|euros|pounds|boxes|bucks|quid)[^.!?]{0,20}(?:\\. what|and you|you think|in there)|\\bnot worth (?:much|a thing) to us\\b|\\b(?:no|without|not enough) (?:money|cash),? (?:no|then no|and)\\b|\\b(?:for someone )?who (?:only )?(?:pays?|paid|spends?|spent) (?:so little|next to nothing|peanuts|the (?:minimum|least)|\\d)',
  ],
  unless: [
    "or (?:shall i|would you)|can'?t afford to|so you don'?t pay|not have to pay|save (?:yourself|you) (?:a|the|some)|if you'?d like to save|(?:we|i) (?:{cant}) afford",
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [{ say: 'Let me compare the options and prices for you, so that you can choose.' }],
};
