import type { FaultRule } from '../../../language.ts';

/** Blame in courteous dress, and blame in clipped words. */
export const veiled: FaultRule = {
  code: 'blame.veiled',
  class: 'blame',
  severity: 'heavy',
  frames: [
    // You did it, so do not complain.
    "\\b{who} (?:forgot|held up|packed (?:it|them) (?:in|like|with|yourself|so)|ticked|turned up|misread|misheard|left (?:it|them|the [^.!?]{2,16}|your [^.!?]{2,16}) (?:on|out|open|running|off|in|at|with|there|behind|unattended|unlocked)|lent|threw away|opened (?:the|it)|clicked|posted it|wrote|typed|signed|chose|picked|paid for|bought|ordered|asked for|wanted|insisted|sent (?:it|them) (?:in|by|on|without)|gave (?:him|her|them|a stranger|away|out|somebody|someone))\\b[^.!?;]{0,40}(?:(?:,|;|\\.) (?:so (?:now|you|don'?t|why|what)|now|what(?: did| do|'?s)?|you (?:pay|wait|live|get|have|deal|must)|don'?t|dont|not (?:me|us|my|our)|and (?:now|then you|you)|then|here we|that'?s (?:on|what)|remember|live|deal|your)|, what did| you walk| and now you)",
    "\\byour (?:truck|driver|people|office|staff|man|van|warehouse|packer|secretary|team|boss|husband|wife)\\b{rest}(?:late|wrong|slow|forgot|lost|can'?t|didn'?t|asleep|messed)\\b[^.!?]{0,12}(?:, so|, don'?t|, not|\\. don'?t|\\. not|; so| so don'?t| not (?:us|ours|mine))|\\b(?:don'?t|do not|no use|no point|never) (?:come |go |be |you )?(?:crying|running|complaining|moaning|whining|back to us|weeping|screaming|shouting) (?:to|about|at|when|if|back|now)\\b",
    "\\b(?:perhaps|maybe|possibly|i{am} (?:sure|afraid)|it (?:seems|appears|would seem|looks (?:like|as if|as though))|i(?:'d| would) say|apparently|unfortunately|regrettably|with (?:all )?respect|respectfully)(?: that|,)?(?: madam| sir)?,? you (?:(?:may|might|must|simply|just|yourself|clearly|have|probably|also|actually) )*(?:forgot|overlooked|neglected|missed|(?:did not|didn'?t) \\w+|mis(?:read|heard|placed|typed)|mixed|packed|signed|agreed|ignored|caused|failed|were ?n[o']t|made|chose|lost|broke|dropped)\\b",
    "\\b(?:in|with) hindsight,? you\\b|\\b(?:but |although |yet )(?:sending|packing|posting|leaving|booking|ordering|buying|signing|putting|ignoring|waiting|writing|giving|choosing|shipping) [^.!?]{3,60}\\b(?:is|was|isn'?t|wasn'?t|does|doesn'?t|never|gets?|will|would|means?)\\b|\\b(?:typical|brilliant|clever|genius|bravo|marvellous|great|smart)[,:!] (?:sending|packing|posting|leaving|booking|ordering|buying|signing|putting|ignoring|waiting|you)\\b|(?:\\b(?:and|then|but)|,) now {who}(?:'re| are)? (?:want|expect|demand|complain|wonder|blam|come|call|cry|claim)\\w*|\\band (?:now )?(?:we|i\\b|it|now the \\w+)(?:{are}|{am}|{is}) (?:supposed|meant|expected|to blame|our fault)\\b|\\b(?:and|then) (?:then )?you{are} (?:all )?(?:surprised|amazed|shocked|astonished)\\b|\\b(?:some(?:one|body)|you)\\b[^.!?]{4,50},? and it (?:was|is)(?:n'?t| not) (?:me|us|the|our|my)\\b|\\b{who} only (?:think|thought|remember|notice|ask|tell|mention|come|call|say|look|read){rest} (?:now|today|after|when)\\b|\\b(?:and|then|but) (?:now )?(?:you )?(?:expect(?:ing)?|want(?:ing)?|demand(?:ing)?|complain(?:ing)?|wonder(?:ing)?|blam(?:e|ing)) (?:us\\b|me\\b|why|that it|the company|a (?:refund|discount)|it to)",
    "(?:n'?t|\\bnot|\\bnever|\\bno)\\b[^.!?]{1,30}\\b(?:people|those|customers|anyone|anybody|someone|passengers|somebody) who (?:can'?t|don'?t|won'?t|didn'?t|never|ignores?|forgets?|comes?|turns?|can not|cannot)\\b|\\bnow you (?:say|tell me|claim|complain|remember|decide|want me|change|don'?t (?:like|want))\\b|\\bif people (?:can'?t|don'?t|won'?t|would|only|could|just|will)\\b|\\b(?:some|other) people (?:read|check|plan|pack|listen|insure|manage|think)\\b|\\bas (?:most|other|all our|everyone|everybody|sensible|normal|careful|good)(?: \\w+){0,2} (?:do|does|did|would|manage)\\b|\\b(?:every(?:one|body)|we all)\\b[^.!?]{2,30} (?:but|except) you\\b|\\blike (?:everyone|everybody) else (?:does|did|do|has|would)\\b|\\b(?:learn from|an example from) (?:them|others|other {person})\\b",
    "\\byou {adv}(?:{done}) (?:[\\w']+ ){0,4}(?:too late|very late|at the last (?:minute|moment)|last minute|only (?:now|yesterday|today|after)|without (?:any|an?|the|insurance|checking|reading|telling))\\b|\\bbought it [^.!?]{2,30}wanted it\\b|\\bcried on\\b|\\b(?:(?:what a )?(?:pity|shame|too bad)|regrettable|disappointing|unfortunate|unwise|surprising|a mystery|beyond me)(?:,? (?:sir|madam),?)? (?:that |why |how )?(?:you|{nobody}|your)(?! (?:had to|have (?:to|had)|were (?:kept|told|given)|are (?:still|having)|'ve had|didn'?t (?:get|receive)|received|got|experienced))\\b",
    "\\b(?:(?:you|it|that|we)(?:'d| would|'ll| will)|(?:everyone|things) would)(?: all| both)? (?:save|spare|be spared|have saved|be (?:so |much |a lot |far |in a much )*(?:easier|quicker|simpler|better|faster|happier)|help|go (?:faster|quicker))\\b{far}\\bif (?:you|people|your|customers|the)(?:'d| had| would| could| just| only| actually| simply| people)*(?! (?:have|like|prefer|want|send|give|could send|use|can|tell me))\\b|\\b(?:at|on|by) your (?:own )?(?:request|instruction|insistence|wish)s?\\b(?=[^.!?]{0,60}(?:so we|no reason|not our|{cant}|nothing))|\\bi know you meant well|\\bsure you meant well",
    "\\b(?:{nobody}|no other \\w+) (?:else )?(?:has |had |ever )*(?:complain\\w*|moan\\w*|(?:an?|any) (?:problem|trouble))\\b(?! (?:yet|so far|before))|\\bthe (?:first|only) (?:one|{person}) (?:to|who)(?:'s| has)? (?:complain|moan|object|can'?t|doesn'?t)|\\bif you(?:'d)? (?:spent|put|used|showed) (?:less|half|more|as much)\\b|\\b(?:had|have|has) the (?:decency|courtesy|sense|brains|manners|nerve|gall|guts|audacity) to\\b(?<!\\b(?:we|i|he|she|they)\\b{rest})",
  ],
  unless: [
    '{clears}',
    "(?:so|and) {we}(?:'ll| will|'ve| have|'m| am|'re| are) (?!not|out|busy|done)",
    'is that (?:right|correct)|correct\\?|right\\?',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'address|label|wrote|form',
      say: 'The address needs a correction. I will change it now and arrange a new delivery.',
    },
    {
      about: 'pack|box|wrap',
      say: 'Let me look at how the goods were packed and see what the claim can cover.',
    },
    { say: 'However it happened, let me help you put it right.' },
  ],
};
