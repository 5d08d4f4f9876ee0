import type { FaultRule } from '../../../language.ts';
import { wealth } from './wealth.ts';

/** Lets the customer feel a smaller purse, another upbringing, too much spare time. */
export const standing: FaultRule = {
  ...wealth,
  code: 'self-respect.standing',
  severity: 'heavy',
  frames: [
    '\\b(?:better|different|higher|certain|finer|more \\w+) (?:sort|class|type|kind|calibre|category|circle) of (?:{person}|travell?er|patient|visitor)\\b',
    "\\b(?:(?:{person}|those|clients)(?: (?:who|that|with|of|in|at|on)\\b[^.!?,]{2,40})?) (?:seldom|rarely|hardly ever|(?:do|would)(?:n't| not)(?: usually| normally| tend to)?|tend not to) (?:ask (?:what|how|why)|(?<=who [^.!?]{4,60})ask about|haggle|quibble|look at the price|need (?:to ask|telling))\\b",
    '{start}(?:small|little|cheap|low|tiny|poor) [\\w-]+(?:,| and| but)+ (?:big|large|loud|great|high|huge) \\w+|\\btimes must be (?:hard|tough)\\b|\\bbe (?:too |so )?(?:choosy|picky|fussy|particular)\\b(?<=n.t be.{6,18})',
    "\\b(?:in|from|of|to) your (?:own )?(?:culture|country|generation|circles|village|family|(?:end|side) of town)\\b[^.!?]{0,24}(?:n't|\\b(?:never|always|not|{nobody}|rarely|maybe|perhaps|people|they))\\b|(?:n't|\\b(?:never|not|new|foreign|rarely|nobody))\\b[^.!?]{0,24} (?:from|in|to) your (?:culture|generation|circles|village|(?:end|side) of town)\\b|(?:n't|\\b(?:not|never|{nobody}|optional))\\b[^.!?]{1,30} where you (?:live|come from|were (?:brought up|raised)|grew up|went to school)\\b",
    '\\b(?:too|so) much (?:free |spare )?time (?:on your hands|to )|\\bmust be (?:nice|lovely|great|wonderful)\\b{rest}(?:time|morning|day|afternoon) to (?:argue|complain|write|call|ring|waste)|\\b(?:a lot of|all this) (?:free |spare )?time to (?:write|complain|argue|count|call|ring)\\b|\\b(?:sir|madam|customer|uncle|grandpa|aunt(?:ie|y)) (?:is )?too (?:old|young|poor|slow)\\b|\\b(?:some|many|lots|most) of (?:our |the )?(?:(?:older|elderly|simpler) \\w+|{group}) (?:find it|think|believe|need)\\b',
    '\\b(?:you|we all|people) get what (?:you|we|they) pa(?:y|id) for\\b|\\bwhat (?:do|did|else do|can) (?:you|people) (?:expect|(?<=do you )want) (?:for|at|with|from) (?:that|the|such|this|so|an?|what|[$£€]|\\d|our cheapest|economy|{number})\\b|\\b(?:for|at) (?:that|what|the|this|such a) (?:{mods}(?:price|money|rate|fare)|(?:little )?you paid|pittance){wide}(?:expect|want|complain|hope|lucky|(?:should|could|must) be \\w+)',
    "\\b(?:out of|above|beyond|outside) your (?:price range|means|budget|league|pocket|class)\\b|\\byour (?:income|salary|wages?|means|budget|bank balance|purse|wallet|pocket) (?:would|will|can|could|might|may|is|does|wo|ca|seems)(?:n'?t)?\\b(?! (?:be |show|limit))|\\b(?:{person}|those) (?:on|with|of) (?:an? |so |such |your ){0,2}(?:little money|(?:small |low |limited |modest )?(?:salary|wages?|income|pension|budget|means|pay))\\b|\\byour (?:kind|type|sort) of (?:ticket|fare|card|room|money|income|budget)\\b",
    '\\bcheap (?:customers?|people|clients?|queue)\\b|\\breal (?:customers?|clients?|shippers?)\\b(?={rest}(?:pay|don.?t|first|never|come))|\\bwith (?:your|ur) (?:budget|income|salary)\\b(?!,? (?:{we}|in mind)\\b)|\\bnot an? (?:charity|kindergarten|(?:retirement|nursing) home|soup kitchen|playground)\\b',
    "\\b(?:is|are|was|made|meant|intended|designed|only|not) (?:for|to) (?:the )?(?:{person}|those|businesses) (?:who|with|that)(?: can\\b(?!'?t|not)| have| actually| really| know| understand)? ?(?:pay|money|afford|real\\b|proper|serious|earn|an? (?:real|proper|regular|steady)|{mods}(?:little|low|small))|\\bpaying (?:customer|client|guest)s(?! (?:and|or|can|may|get)\\b)|\\bsmall fry\\b|(?:n't|\\b(?:not|un)){mod} ?(?:used|accustomed) to (?:hotels|places|restaurants|standards?|(?:this|our|such an?) (?:level|standard|kind)|luxury|silver|first class|quality|proper)",
    '\\byou{have}? (?:only )?(?:got )?{number} (?:dollars|euros|pounds|boxes|bucks|quid)[^.!?]{0,20}(?:\\. what|and you|you think|in there)|\\bwho (?:only )?(?:pa(?:ys?|id)|spen[dt]s?) (?:so little|next to nothing|peanuts|the (?:minimum|least)|\\d)',
  ],
};
