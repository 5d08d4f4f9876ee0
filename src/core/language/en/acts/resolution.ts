import type { ActRule } from '../../language.ts';

const DEED =
  "arrange|send|resend|re-send|replac|refund|credit|cancel|change|updat|correct|book|rebook|re-book|schedul|reschedul|ship|deliver|redeliver|issu|open(?:ed|ing)? (?:a|an|the)|rais|fil(?:e|ed|ing) |submit|process|forward|transfer|put you through|connect|call you|ring you|phone you|email you|text you|contact|notif|inform|report|apply|waiv|extend|reserv|upgrad|reset|restor|activat|unlock|block|order|dispatch|collect|pick|compensat|reimburs|return|exchang|repair|fix|reopen|add(?:ed|ing)? (?:a|the|your)|remov|escalat|expedit|prioriti|trac(?:e|ing|ed)|follow|get back|come back to you|let you know|keep you (?:posted|updated|informed)|start(?:ed|ing)? (?:a|an|the)|log(?:ged|ging)? (?:a|an|the|your|this)|register|assign|ask(?:ed|ing)? (?:the|our|my)|instruct|release|reroute|re-route|redirect|track|offer|give you|provide|hold (?:it|the|your)|keep (?:it|the)|pay|cover|set up|speak (?:to|with)|talk to|chas|move|put (?:it|your|a|this|in)|make sure|prepare|print|download|approv|hav(?:e|ing) (?:it|the|someone|a)|push|load|swap|reissue|adjust|deduct|discount|launch|reload|sort|resolv|take care|deal with|handle|investigat";

export const resolution: readonly ActRule[] = [
  {
    act: 'solution',
    code: 'solution.deed',
    frames: [
      `\\b(?:i|we|our (?:team|driver|depot|courier|warehouse|technician|engineer|colleague)s?|the (?:driver|depot|courier|team|warehouse|technician|engineer)|my colleague|someone|he|she|they)(?:'ll|'ve|'m|'re| will| have| has| can| am| are| is| could| would|'d)(?: be| also| now| already| just| immediately| personally| then| gladly| therefore| certainly| definitely| going to| happy to| able to| been| try to| right away| been able to| get them to| like to| see if we can| happily)* (?:${DEED})\\w*[^.!?;]{0,50}`,
      `\\b(?:i|we) (?:just |already |immediately |have |then )?(?:arranged|sent|resent|replaced|refunded|credited|cancelled|canceled|changed|updated|corrected|booked|rebooked|scheduled|rescheduled|shipped|issued|opened|raised|filed|submitted|processed|forwarded|transferred|notified|informed|reported|applied|waived|extended|reserved|upgraded|reset|restored|activated|unlocked|ordered|dispatched|escalated|registered|logged|assigned|asked|instructed|released|contacted|traced|stopped|started|added|removed|offer|suggest|recommend|propose)\\b[^.!?;]{0,50}`,
      `\\b(?:let me|allow me to|i(?:'d| would) like to|we(?:'d| would) like to|shall i|i suggest|i recommend|i propose|my suggestion is|the (?:best|quickest|easiest|fastest) (?:way|option|solution|thing)|what (?:i|we) can do|our (?:solution|proposal|offer)|one option|another option|we have two options|option (?:one|a|1)|there are two (?:options|ways))\\b(?! (?:check|look|see|verify|confirm|ask you|find out|pull|repeat|help you|help|know|just check|read|explain))[^.!?;]{2,60}`,
      "\\b(?:you can|you could|you may|you might|you(?:'ll| will) (?:receive|get|be (?:refunded|credited|contacted))|please (?:go to|click|log in|visit|try|restart|use|keep the|fill (?:in|out)|return|bring|take|follow|refuse|sign|download|open|press|select|contact|call the|reply|turn|attach the label)|just (?:click|go to|tap|press|log)|simply (?:click|go to|tap|press|log|reply)|try (?:restarting|turning|logging|clearing|again|using)|click (?:on|the)|a (?:replacement|refund|new (?:driver|delivery|parcel|appointment)|courier|technician|driver|credit) (?:will|has|is)|your (?:refund|replacement|new|case|claim|request|order|ticket|appointment|delivery|booking|account|parcel|seat)[^.!?;]{0,14}(?:has been|is being|will be|is now|have been) (?:processed|sent|issued|booked|arranged|approved|escalated|delivered|opened|shipped|rescheduled|cancelled|changed|confirmed|dispatched|updated|refunded|released|loaded|submitted|transferred|logged|reserved|prioriti[sz]ed|moved|credited))\\b[^.!?;]{0,50}",
    ],
    unless: ['can i help|may i help|can help you with', "you can (?:hear|see|imagine|understand|read|always|tell)", 'would you like (?:me|us) to', '(?:have|did) you (?:tried|try|contacted|contact|checked|check)', "(?:i|we) (?:can'?t|cannot|won'?t|could not|couldn'?t|am unable|are unable)"],
    unlessActs: ['anything-else'],
    spares: ['quoted', 'reported', 'denied'],
  },
  {
    act: 'time-commitment',
    code: 'time-commitment.limit',
    frames: [
      "\\b(?:within|in|by|before|no later than|not later than|at the latest|until|after|about|around|approximately|up to|under|less than|takes?|take about|takes about|another|next|for|maximum|max|at most|every) (?:the )?(?:next |first |about |around |at most |approximately |roughly |just |only |the next |another )*(?:{number}|{number}(?: to |-| or )(?:{number}))(?: |-)?(?:{unit})\\b|\\b(?:by|before|no later than|on|until|at|around|from|after|for|this|latest|between)(?: the| about| around| your| coming)? (?:{day})(?: (?:morning|afternoon|evening|night|at (?:noon|\\d{1,2}(?::\\d{2})? ?(?:am|pm)?|the latest)))?\\b|\\b(?:{number}|{number}(?: to |-)(?:{number})) (?:{unit})(?: from now| at (?:the )?(?:most|latest)| maximum| or (?:so|less)| left)|\\b(?:today|tomorrow|tonight)\\b(?! (?:was|is your|we are celebrating|i|'s weather))(?: (?:morning|afternoon|evening|at|by|before|between)\\b[^.!?;,]{0,14})?|\\b(?:by|before|at) (?:{number}|eleven|\\d{1,2}(?::\\d{2})?)(?: o'?clock)?(?: (?:today|tomorrow|this|in the|on|at the latest|sharp|pm|am|the day))?\\b(?= |[.,!?]|$)(?<!by a|by an|at a|at an|before a|before an|at one|by one)|\\b(?:{number})(?: |-)(?:{unit}) (?:time|window|slot|delivery)\\b|\\b(?:on|by) (?:the )?\\d{1,2}(?:st|nd|rd|th)\\b(?: of)?(?: \\w+)?|\\b(?:on|by) (?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}\\b",
    ],
    unless: ['yesterday|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday)|ago\\b', '(?:when|what time|which day|what day|how long)\\b[^.!?]{0,40}\\?', "\\b(?:did|was|were|have you|had) [^.!?]{0,40}\\?", 'how (?:can|may) i help', 'have a (?:good|nice|great|lovely|wonderful)', "how are you"],
  },
  {
    act: 'ownership',
    code: 'ownership.ours',
    frames: ["\\b(?:it|that|this)(?:'s| is| was)(?: entirely| completely| clearly| all| indeed| certainly| definitely)* (?:our|my) (?:fault|mistake|error|responsibility|failure|oversight|doing)\\b|\\b(?:our|my) (?:mistake|fault|error|oversight|responsibility)(?=[.,!]| entirely| here)|\\b(?:i|we)(?:'ll| will| take| accept| am| are|'m|'re| do)(?: take| accept| personally| fully| full| also| be| own)* (?:responsib\\w+|accountab\\w+|ownership)\\b[^.!?;]{0,20}|\\bi(?:'ll| will)(?: personally| myself)+ [^.!?;]{3,40}|\\bi(?:'ll| will) (?:follow (?:it|this|that|your case|up)[^.!?;]{0,16}(?:personally|myself|through|to the end|until)|see (?:it|this) through|stay (?:with|on) (?:this|it|your)|handle (?:this|it|your case) (?:personally|myself)|own this)|\\bleave (?:it|this|that) (?:with|to) me\\b|\\b(?:we|i) (?:should|could|ought to) have (?:told|called|informed|checked|packed|done|warned|explained|been|delivered|let|noticed|contacted)\\b|\\bwe (?:failed|let you down|got (?:it|this|that) wrong|made (?:a|the) mistake|dropped the ball|did not|didn'?t) ?(?:to |you|here)?[^.!?;]{0,16}|\\bat our (?:expense|cost)\\b|\\bwe(?:'ll| will) (?:bear|cover|pay|carry) (?:the|all|any|every|for)\\b[^.!?;]{0,20}"],
    unless: ['not our (?:fault|mistake|responsibility)'],
    spares: ['quoted', 'reported', 'denied'],
  },
  {
    act: 'escalate',
    code: 'escalate.who-decides',
    frames: ["\\b(?:escalat\\w+|transfer\\w*|put(?:ting)? you through|connect(?:ing)? you|pass(?:ed|ing)?|forward\\w*|hand(?:ed|ing)?|refer\\w*|rais(?:e|ed|ing)|report(?:ed|ing)?|submit\\w*|speak|talk|check|ask(?:ed|ing)?|bring(?:ing)?|consult\\w*|contact\\w*|inform\\w*|notif\\w+|sent|send|involv\\w+|get)\\b[^.!?;]{0,30}\\b(?:to|with|by|the|our|my|a|an)\\b[^.!?;]{0,16}(?:{colleague})\\b[^.!?;]{0,40}|\\b(?:my|our|the|a|duty)(?: \\w+)? ?(?:{colleague}) (?:will|can|is going to|has to|must|needs to|decides?|would|is the one)\\b[^.!?;]{0,40}|\\bescalat(?:e|ed|ing)\\b[^.!?;]{0,24}"],
    unless: ['(?:you|do you) (?:can|could|may|should|want to|need to|like to)? ?(?:contact|speak|ask|talk)'],
    spares: ['quoted', 'reported', 'denied'],
  },
];
