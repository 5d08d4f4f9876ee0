import type { ActRule } from '../../../language.ts';

/** Shows that the message was received. */
export const heard: ActRule = {
  act: 'acknowledge',
  code: 'acknowledge.heard',
  frames: [
    "(?<=^|[.!?;\\n] ?|\\b(?:yes|yeah|yep|oh|ah|ok|okay|well|thanks|sir|madam|hello|hi),? )(?:ok|okay|all? ?right|right(?: you are| then| so)?(?!, left)|sure(?!,? if)(?: thing| np)?|certainly|of course|absolutely|by all means|(?:got|have) (?:it|that|you)|noted|understood|i see(?: now)?|very (?:well|good)|will do|(?:fair|good) (?:point|enough)|copy that|perfect|great|fine(?! by (?!me)|,? (?:take|cancel|go|do|have|then)\\b)|quite so|point taken|gotcha|roger|(?:certainly |absolutely )?(?:no problem|not a problem|no worries)|that'?s (?:fine|ok|okay|great|perfect)|i know|righto|alrighty|okey[- ]?dokey?|uh-huh|mm-?hm+|cool|sounds good|(?:that |it )?makes (?:perfect )?sense|consider it done|received|indeed|as you wish)(?!,? \\w+\\?)(?= ?(?:[,.!;:\\n]|$)| (?:sir|madam|ma'am|mr|ms|mrs|i|i'[a-z]+|let|thank|so|then|we|we'[a-z]+|thanks|one|just|please|with)\\b)(?!,? (?:sir |madam )?(?:what|where|who|which|when|how)\\b)",
    "{start}(?:yes|yep|yeah)(?=[,.]? (?:sir|madam|of course|certainly|i (?:see|hear|know|understand|do|have (?:it|that))|that'?s (?:fine|ok)))",
    "{start}(?:that'?s |it'?s |all |now |duly )*(?:noted|recorded|understood|got it|clear)(?=[,.:]|$)",
    '{start}(?:got|received) (?:all )?(?:the|your|that|those)\\b(?![^.!?]{0,40}\\?)|\\b(?:got|received|have) (?:all )?your (?:photos?|pictures?|e?-?mail|message|details|forms?|note|documents?|letter|report|complaint|request)\\b(?![^.!?]{0,20}\\?)',
    "\\bi (?:do |quite |fully |perfectly )?understand(?=[,.]|$| (?:sir|madam|mr|ms|mrs|what|the (?:situation|problem|issue|request|case|matter)|your (?:request|point|question|message)|that (?:it'?s urgent|you (?:need|want))|you (?:want|need)))",
    "(?<!(?:can|could|may|might|shall|do|should|when) )\\bi (?:hear (?:you|what)|see (?:it|what you|your|that)|take your point|follow(?: you)?(?=[,.]|$)|get (?:it|the idea|what you))\\b|\\bi(?:'m| am) (?:listening|with you|following)\\b|\\bplease (?:go (?:on|ahead)|carry on|continue)\\b",
    "\\bi(?:'ve| have|'m| am|'ll| will)? ?(?:just |already |now |all |got |that |it |also )*(?:ma(?:ke|king|de) (?:a )?note|not(?:e|ed|ing) (?:it|that|this|your|down|the)|tak(?:en|ing) (?:a )?note|recorded|added (?:it|that|this|a note)|logged (?:it|that|your)|(?:writ(?:e|ing|ten)|jott?(?:ed|ing)?|tak(?:en|ing)|put(?:ting)? (?!the (?:phone|receiver))) ?(?:\\w+ ){0,3}down)\\b",
    '\\b(?:complaint|request|report|message|feedback|e?-?mail|case|suggestion|photos?|forms?) (?:has|have|is|was|are|were)?(?: been)? ?(?:received|noted|recorded|logged|registered|come through|came through|arrived)\\b',
  ],
};
