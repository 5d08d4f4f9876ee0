import type { ActRule } from '../../../language.ts';

/** An action taken, or a concrete next step. */
export const deed: ActRule = {
  act: 'solution',
  code: 'solution.deed',
  frames: [
    '\\b(?:i|we|our (?:team|driver|depot|courier|warehouse|technician|engineer|colleague)s?|' +
      'the (?:driver|depot|courier|team|warehouse|technician|engineer)|my colleague|someone|he|' +
      "she|they)(?:'ll|'ve|'m|'re| will| have| has| can| am| are| is| could| would|'d)(?: be|" +
      ' also| now| already| just| immediately| personally| then| gladly| therefore| certainly|' +
      ' definitely| going to| happy to| able to| been| try to| right away| been able to|' +
      ' get them to| like to| see if we can| happily)* (?:{deed})\\w*[^.!?;]{0,50}',
    "\\b(?:i|we)(?:'ll| will)(?: now| just| also| gladly| then| therefore| certainly|" +
      ' personally| happily| quickly| simply)* (?!check|look|see|find out|be\\b|have to|need|' +
      'try|do (?:it|that|my|what|everything)|think|read|pull|verify|confirm|wait|hope|not|' +
      'never|get (?:it|this) checked|ask you|help|say|tell you|explain|repeat|hang|disconnect|' +
      'end|stop|only|bet|start with|admit|remember|pass on|understand|listen|always|miss|still|' +
      'go through|go over|assist|always|hear|begin)[a-z]+ [^.!?;]{2,50}',
    "\\b(?:i|we)(?:'ve| have)(?: now| just| already| also| since)* (?!noted|understood|got|" +
      'read|checked|looked|heard|been|seen|told|explained|had|written|said|never|not|no |a |' +
      'the |to |written|found|made a note|only|my |asked you|given up|all|other|two|just wrote|' +
      'tea|every|some|another|kept|enough|already told|received|lost|missed)[a-z]+(?:ed|en|t|' +
      'id|nt|de|un|pt|ut)\\b[^.!?;]{2,50}',
    "\\b(?:i|we)(?:'m| am|'re| are)(?: now| just| already| also)* (?!calling (?:about|from|" +
      'you)|listening|looking|checking|asking you|trying|going to (?:check|look|see|ask|be)|' +
      'waiting|having|reading|thinking|saying|talking|being|not|getting|sending you love|doing|' +
      'feeling|hoping|wondering|speaking|closing|hanging|losing|running|telling|dying|working|' +
      'missing)(?:[a-z]+ing)\\b(?: you| it| that| this| the| our| your| a)[^.!?;]{2,50}',
    '{start}(?!not|no |never|isn|wasn|you|who|why|what|if|when|i |we |already)(?:(?:[a-z]+ )' +
      '{0,3})(?:booked|rebooked|cancelled|canceled|changed|printed|refunded|replaced|reissued|' +
      'updated|credited|corrected|rescheduled|reset|switched (?:off|on|it off|them off)|' +
      'unlocked|unblocked|blocked|reordered|extended|waived|fixed|resent|redirected|upgraded)' +
      '{end}',
    "\\b(?:is|'s|are) (?:on (?:its|their|the|your) way|in your inbox|back in your account|" +
      'in the post|ready for (?:you|collection|pick))\\b',
    "\\b(?:here you (?:are|go)|here(?:'s| is) (?:a|your|the) (?:new|dry|fresh|spare|" +
      'replacement|link|form|refund|other))\\b',
    '{start}(?:use|take|try|go to|ring|call|bring|come to|come back|press|tap|click|turn|put|' +
      'pick|keep) (?!your time|it easy|care|a seat|me\\b|us\\b|back from|it or leave|a look|' +
      'a moment|elsewhere|somewhere|another|on\\b|off\\b|through\\b|note|advantage|down|up\\b|' +
      'calm)[^.!?;]{3,40}',
    '\\bwe (?:pay|cover|send|take back|bring|replace|refund|ship|repair|collect) (?:for |it|' +
      'the|you|your|a)?[^.!?;]{0,24}',
    '\\bsimply (?:refuse|return|send|reply|leave|bring)[^.!?;]{2,30}',
    '\\b(?:new|wrong) (?:box|one|parcel|shoes|size|label)(?: is| are)? we (?:send|take)[^.!?;]' +
      '{0,12}',
    "\\b(?:i|we) (?:could|can) (?!not|n'?t|help|hear|see|understand|tell|imagine|only|" +
      'do (?:is|that|it)|be|have your|assure|check|look|say|read|ask you|promise|guarantee|' +
      'confirm|find no|never|i\\b|use the|get your)[a-z]+ [^.!?;]{2,50}',
    '\\bhow about [^.!?;]{3,40}',
    '\\b(?:i|we) (?:just |already |immediately |have |then )?(?:arranged|sent|resent|replaced|' +
      'refunded|credited|cancelled|canceled|changed|updated|corrected|booked|rebooked|' +
      'scheduled|rescheduled|shipped|issued|opened|raised|filed|submitted|processed|forwarded|' +
      'transferred|notified|informed|reported|applied|waived|extended|reserved|upgraded|reset|' +
      'restored|activated|unlocked|ordered|dispatched|escalated|registered|logged|assigned|' +
      'asked|instructed|released|contacted|traced|stopped|started|added|removed|offer|suggest|' +
      'recommend|propose)\\b[^.!?;]{0,50}',
    '\\b(?:let me (?=arrange|send|replace|refund|book|transfer|put you|change|open|raise|' +
      'offer|set|get you|make|order|fix|sort)|allow me to (?=arrange|send|replace|refund|' +
      "offer)|i(?:'d| would) like to|we(?:'d| would) like to|shall i|i suggest|i recommend|" +
      'i propose|my suggestion is|the (?:best|quickest|easiest|fastest) (?:way|option|solution|' +
      'thing)|what (?:i|we) can do|our (?:solution|proposal|offer)|one option|another option|' +
      'the firm to (?:ring|call)|the (?:number|place|office|desk) to (?:ring|call|try) is|' +
      'we have two options|option (?:one|a|1)|there are two (?:options|ways))\\b(?! (?:check|' +
      'look|see|verify|confirm|ask you|find out|pull|repeat|help you|help|know|just check|read|' +
      'explain))[^.!?;]{2,60}',
    "\\b(?:you can (?!'?t|not|see|imagine|hear|relax|be |have|seriously|really|always|never|" +
      "all)|you could (?!have|not|n'?t|put)|you may (?!prefer|think|not|be )|" +
      "you might (?!want to check|have|think|not)|you(?:'ll| will) (?:receive|get|" +
      'be (?:refunded|credited|contacted))|please (?:go to|click|log in|visit|try|restart|use|' +
      'keep the|fill (?:in|out)|return|bring|take|follow|refuse|sign|download|open|press|' +
      'select|contact|call the|reply|turn|attach the label)|just (?:click|go to|tap|press|log)|' +
      'simply (?:click|go to|tap|press|log|reply)|try (?:restarting|turning|logging|clearing|' +
      'again|using)|click (?:on|the)|a (?:replacement|refund|new (?:driver|delivery|parcel|' +
      'appointment)|courier|technician|driver|credit) (?:will|has|is)|your (?:refund|' +
      'replacement|new|case|claim|request|order|ticket|appointment|delivery|booking|account|' +
      'parcel|seat)[^.!?;]{0,14}(?:has been|is being|will be|is now|have been) (?:processed|' +
      'sent|issued|booked|arranged|approved|escalated|delivered|opened|shipped|rescheduled|' +
      'cancelled|changed|confirmed|dispatched|updated|refunded|released|loaded|submitted|' +
      'transferred|logged|reserved|prioriti[sz]ed|moved|credited))\\b[^.!?;]{0,50}',
  ],
  unless: [
    'can i help|may i help|can help you with|being looked after|shall i (?:go|explain|repeat)',
    '(?:may|might) i suggest,? (?:sir|madam)',
    'you can (?:hear|see|imagine|understand|read|always|tell)',
    'would you like (?:me|us) to',
    '(?:have|did) you (?:tried|try|contacted|contact|checked|check)',
    "(?:i|we) (?:can'?t|cannot|won'?t|could not|couldn'?t|am unable|are unable)",
  ],
  unlessActs: ['anything-else'],
  spares: ['quoted', 'reported', 'denied'],
};
