import type { FaultRule } from '../../../language.ts';

/** 不就是一箱货吗: the request, the goods or the trouble is not worth anybody's time. */
export const worth: FaultRule = {
  code: 'self-respect.worth-of-request',
  class: 'self-respect',
  severity: 'heavy',
  frames: [
    // It's only two boxes.
    "(?:\\b(?:it|that|this|they|there|these|those|we)(?:'?s| is| was|(?:'?re| are)(?: talking about)?)|\\bisn'?t (?:it|this|that)|\\ball (?:this )?(?:for|over|about|because of)|\\byou (?:only |just )(?:lost|sent|paid|shipped|have))(?: all)?(?: (?:just|only|merely|hardly|about|nothing but|no more than|barely|simply)){1,2} (?:an? |some |your |the |one of |{number} |another |of )+(?:[\\w-]{1,14} ){0,3}?(?:{goods}|{money}|inconvenience|misunderstanding)\\b(?! (?:delivery|service|call|away|left|more|per|each|longer|fee|extra|questions?|from|short|to go|number|in the|of yours|on the|missing|you need|and you|and (?:we|that|then)|to (?:sign|fill)))",
    '\\b(?:it|that|this|they)(?:{is}|{are}) {mods}(?:just|only) (?:{number}) (?:minutes?|hours?|days?|weeks?) late{end}|\\bwhat{is} (?:all )?the (?:drama|problem with waiting)|\\b(?:fuss(?! of)|song and dance|big scene|huge scene|such a scene|hullabaloo|palaver(?! you.ve)|commotion|racket|hysteria|theatrics|mountain out of|storm in a tea\\w*|much ado)\\b|(?<!no )\\b(?:big|huge) deal\\b(?! with| (?:for|to) (?:us|me|you|them)\\b)|\\b(?:this|such a|much|what a|all the) (?:drama|noise|nonsense|theatre|excitement)\\b(?= (?:about|over|for|because)|{end})',
    "\\b(?:hardly|barely|scarcely|not|never|\\w+n'?t){mod} worth (?:much|an?ything|a (?:thing|claim|call|penny|cent)|the (?:trouble|paper|stamps?|effort|postage|time|fuss|bother|freight|cardboard)|(?:my|our) (?:time|while)|(?:complain|talk|discuss|mention|argu|call|claim|mak)ing|getting up|it)\\b|\\breally worth (?:making|all|this|so|such|an?)\\b|\\bworth (?:next to )?(?:nothing|peanuts)\\b|\\bworthless\\b|\\b(?:of (?:so )?little|hardly any|next to no|no real|no great) (?:value|worth|importance)\\b|\\b(?:i'?ve|i have) seen better\\b",
    '\\bonly (?:talking|speaking) about (?:a few|some|{number}|your) (?:[\\w-]+ ){0,2}?(?:{goods}|{money})\\b|\\b(?:just|only) talking about (?:an? )?(?!small fee)(?:[\\w-]+ ){0,2}?(?:box(?:es)?|parcels?|mugs?|scratch(?:es)?)\\b',
    // For that you want a manager?
    "{start}(?:and |so )?you (?:ring|call|phone|wake|bother|disturb|write|come|want|need|expect)\\b{rest} (?:for|over|about|because of) (?:an?|this|that|two|one|such|{number})\\b[^.!?]{2,40}\\?|\\bfor (?:an?|this|that|such|one|two|\\d+|so)\\b[^.!?,]{0,40},? you (?:want|expect|demand|make|ring|bother|wake|call (?:me|us|here))\\b|\\byou (?:really )?call (?:that|this|it)(?: an?)? [^.!?]{2,24}\\?|\\b(?:such|so|this|that) (?:an? )?(?:small|little|tiny|minor|low|cheap)(?: an?| of an?)? (?:amount|sum|value|matter|thing|parcel|box|problem|order|claim|detail)s?\\b(?={far}(?:\\?|not|n'?t|nobody|never|who|why|worth|manager|fuss|time|want))|\\blose sleep over\\b|\\b(?:from|for|at) an? (?:jumble|garage|car boot) sale\\b|\\bolder than (?:me|my|i am)\\b|\\bnobody(?:'ll| will| would) (?:even )?notice\\b|\\b(?:is|was|were|are|looks like)(?: \\w+)? (?:scrap|junk|trash|tat)\\b|\\bso-called (?:emergency|problem|damage)\\b|\\b(?:{nobody}|who)(?:'d| would) {mods}(?:insure|buy|steal|want|take|miss) (?:that|this|it)\\b",
    "(?:n'?t|\\bnot|\\bnever|\\bnobody|whole \\w+|do you)\\b[^.!?]{2,50} (?:just |only )?for (?:(?:(?:one|a single|just an?|a few|two|your) )(?:\\w+ ){0,2}?(?:{goods})\\b)|(?:n'?t|\\bnot|\\bnever|\\bwhole \\w+)\\b[^.!?]{2,50} (?:only|just) (?:for|because of|to suit) you(?:[.!?]|$)",
    "\\b(?:who|{nobody})(?:'d| would)? {mods}(?:wants?|steals?|buys?|needs?|miss(?:es)?|cares? (?:about|for)) (?:to \\w+ )?(?:your|an?(?= (?:old|used|dirty|broken|plastic|cheap))|that|those|such|this|old) (?:[\\w-]{1,14} ){0,2}?(?:{goods}|goods|problem|one)\\b",
    '\\byour (?:junk|rubbish|trash|tat|trinkets?|knick-?knacks?|so-called|precious|lousy|measly|puny|petty|silly|miserable|tiny|pathetic|ridiculous|wretched|two-bit|little|trivial|minor|famous)\\b(?! (?:brother|sister|one(?:s)?|boy|girl|son|daughter|metals?|stones?|cargo|cup))(?: [\\w-]{1,14}){0,2}? ?(?:{goods}|problems?|claim|complaint|business|shop|company|order|shipment|goods|issues?|deadline|event|emergency|party|question|concerns?|worries|feelings|opinion|{end})',
    '\\b(?:lousy|measly|crummy|piddling|puny|paltry|tatty|trifling|trivial|insignificant) {mods}\\w+\\b|\\b(?:an?|some|one|this|that|your|two|over|about|for|such) (?:(?:rotten|stupid|cheap|ridiculous(?:ly)?) (?:old|little|small)|silly) {mods}\\w+\\b(?<!question|mistake|thing|me|error|idea|rule|policy|code|name)|\\b(?:an?|some|two|few|couple of|bit of|lot of|your) cheap (?:\\w+ )?(?:{goods}|plastic|goods|copy|knock-?off)\\b(?! (?:can|may|could))',
    '\\b(?:all|be|really) (?:that|so) (?:important|urgent|valuable|serious)\\b',
    '\\b(?:crying|whining|complaining|moaning|shouting|calling|ringing|fussing|arguing|bothering {us}|doing this) (?:over|about|for) (?:an?|one|two|nothing|such|so little|{number}|{money})\\b|\\bis that (?:all|it) you{are} (?:calling|complaining|ringing)\\b|\\bfor (?:this|that) you (?:call|ring|bother|wake)\\b',
  ],
  unless: [
    'not? (?:a )?big deal for us|no (?:trouble|bother|fuss) at all|without (?:any )?fuss|(?:sorry|apolog\\w+) (?:for|about) (?:all )?the|drama (?:class|school)|inside (?:is|are)',
    "(?:we|i)(?:'ll| will| can| have|'ve) (?:send|replace|refund|waive|add|book|arrange|get|put|bring|offer|polish|repair|fix|mend|exchange|swap|cover|give|sort)",
    '(?:add|costs?|charge|fee|pay|extra|save|surcharge|price|deposit)[^.!?]{0,20}(?:just|only)',
    "(?:not|never) (?:just|only|merely)|one (?:more|last) (?:question|thing)|{start}(?:relax|chill)|calm down|cheer up|{start}please smile|there, there|cry about|no need (?:for|to)|let'?s not|don'?t (?:be|feel|get|make)|mustn'?t (?:be|feel|get)|can'?t seriously be|{clears}",
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [{ say: 'I can see this matters to you. Let me look into it right away.' }],
};
