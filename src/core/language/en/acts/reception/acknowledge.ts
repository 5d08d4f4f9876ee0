import type { ActRule } from '../../../language.ts';

/** Shows that the message was received. */
export const heard: ActRule = {
  act: 'acknowledge',
  code: 'acknowledge.heard',
  frames: [
    "(?<=^|[.!?;\\n] ?|\\b(?:yes|yeah|yep|oh|ah|ok|okay|well|thanks|sir|madam|hello|hi),? )(?:ok|okay|all? ?right|right(?: you are| then| so)?(?!, left)|sure(?!,? if)(?: thing| np)?|certainly|of course|absolutely|by all means|(?:got|have) (?:it|that|you|u|ya)|noted|understood|i see(?: now)?|very (?:well|good)|will do|(?:fair|good) (?:point|enough)|fine (?:by|with) me|copy that|perfect|great|fine(?! by (?!me)|,? (?:take|cancel|go|do|have|then)\\b)|quite so|point taken|gotcha|roger|(?:certainly |absolutely )?(?:no problem|not a problem|no worries)|that'?s (?:fine|ok|okay|great|perfect)|i know|righto|alrighty|okey[- ]?dokey?|uh-huh|mm-?hm+|cool(?: cool)?|sounds good|i sea|(?:that |it )?makes (?:perfect )?sense|consider it done|received|indeed|as you wish)(?!,? \\w+\\?)(?<!\\bright(?=[,.]? (?:i.m back|back|that.s (?:my|the|me)|i.ll let you|who|take care)))(?! so (?!th(?:at|is).s|you))(?! then,? (?:what|how|where)|,? (?:that (?:was|came|sounded|joke)|let me (?:start|try|rephrase)|cheerio|bye))(?= ?(?:[,.!;:\\n]|$)| (?:sir|madam|ma'am|mr|ms|mrs|i|i'[a-z]+|let|thank|so|then|we|we'[a-z]+|thanks|one|just|please|with)\\b)(?!,? (?:sir |madam )?(?:what|where|who|which|when|how)\\b)",
    '(?<=^[^.!?]{3,60}, )(?:ok(?:ay)?|got it|noted|i see|that (?:fits|matches|tallies))(?=[,.]|$)|\\b(?:yes|yep|yeah),? i have it\\b|{start}i se[ae] so\\b',
    "{start}(?:that'?s |it'?s |all |now |duly )*(?:noted|recorded|understood|got it|clear)(?=[,.:]|$)",
    '{start}(?:got|received) (?:all )?(?:the|your|that|those)\\b(?!{far}\\?)|\\b(?:got|received|have) (?:all )?your (?:photos?|pictures?|e?-?mail|message|details|forms?|note|documents?|letter|report|complaint|request)\\b(?!{few}\\?)',
    "\\bi (?:do |quite |fully |perfectly )?understand(?=[,.]|$| (?:sir|madam|mr|ms|mrs|what|the (?:situation|problem|issue|request|case|matter)|your (?:request|point|question|message)|that (?:it'?s urgent|you (?:need|want))|you (?:want|need)))",
    '(?<!(?:can|could|may|might|shall|do|should|when) )\\bi (?:hear (?:you|what)|see (?:it|what(?: you|.s)|why|your|that)|take (?:your point|(?:that|it|this|your \\w+) on board)|follow(?: you)?{end}|get (?:it|the idea|what you))\\b|\\bi{am} (?:listening|with you|following)\\b|\\byou{have} (?:got )?a point\\b|\\byou{are} (?:\\w+ )?right(?= about)|\\bplease (?:go (?:on|ahead)|carry on|continue)\\b',
    "\\bi(?:'ve| have|'m| am|'ll| will)? ?(?:just |already |now |all |got |that |it |also )*(?:ma(?:ke|king|de) (?:a )?note|(?:got|have) (?:it|that|this|everything) (?:down|noted)(?! correct| right)|not(?:e|ed|ing) (?:it|that|this|your|down|the)|tak(?:en|ing) (?:a )?note|recorded|added (?:it|that|this|a note)|logged (?:it|that|your)|(?:writ(?:e|ing|ten)|jott?(?:ed|ing)?|tak(?:en|ing)|put(?:ting)? (?!the (?:phone|receiver))) ?(?:\\w+ ){0,3}down)\\b",
    '\\b(?:complaint|request|report|message|feedback|e?-?mail|case|suggestion|photos?|forms?) (?:has|have|is|was|are|were)?(?: been)? ?(?:received|noted|recorded|logged|registered|come through|came through|arrived)\\b',
  ],
};
