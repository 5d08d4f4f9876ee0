import type { ActRule } from '../../../language.ts';

/** Words between the auxiliary and the verb. */
const ADV =
  '(?: (?:now|just|also|already|then|be|been|(?:happy|glad|able|going|like|ready|about) to|going|first|(?!apply|reply|supply)\\w{2,}ly|both|only|right away|help you))*';
/** What one does with head, eyes and mouth is no help yet. */
const IDLE =
  '(?:check(?! (?:you|(?:\\w+ ){1,3}in)\\b)|tak(?:e|ing|en) (?:a note|note|all|down|you through|(?:this|it|that) (?:on|up|down))|look(?! after)|see(?! (?:to|that) )|follow (?:you\\b|\\w+ through)|f(?:ind|ound)\\b|need|tr(?:y|ied)(?! (?:a|another|it) )|do (?:it|that|this|my|what|everything|is|no)|th(?:ink|ought)|read(?:ing)?\\b|pull|believ|rather|experienc|enjoy|stay|finish|verif|confirm|wait|hop(?:e|ing)|' +
  "n[o']t?\\b|never|help|assist|sa(?:y|id)|t(?:ell|old) (?:you|me|us|how|from)|stake|spell|type|expla|repeat|hang|disconnect|end\\b|stop [tyl]|bet|admit|rememb|underst|listen|hear|always|miss|" +
  'go(?:ne)? (?:through|over|ahead)|go(?:ing|ne)\\b|begin|imagin|assur|promis|guarant|be (?!happy|glad|able|pleased|\\w+ing)|been (?!able)|have (?:to|your|a look|no)|ha[ds]\\b(?! (?:the|it|your|them|a word) )|is\\b|are\\b|being|' +
  'get (?:it|this|that) |noted|got(?! you an?\\b)|written (?:it|that|down)|ke(?:ep|pt) (?:you (?:w|on)|wait)|los[te]|receiv|still|ask(?:ed|ing)?(?! (?:my|him|her|them)| (?:\\w+ ){1,4}(?:to|for) )\\b|p(?:ut|lace|utting|op) you on (?:a |brief |hold|mute)|call(?:ing)? (?:about|from|with|you (?!back|when|as|again|at|before|with))|' +
  'wonder|feel|(?:only )?speak|only (?:give|tell|say)|talk|dy|work|kn[oe]w|ma(?:d|k)\\w+ a note|giv(?:en up|e (?:you )?(?:a hand|my))|let you go|apolog|appreciat|sorry|afraid|wish|like (?!to)|love|hate|want|agree|accept|argu|stand|learn|worr|care\\b|thank|summari|recap|' +
  '(?:pour|make|bring|get|fetch) (?:you )?(?:an? |some )?(?:(?:cup|glass|pot) of )?(?:tea|coffee|water|chair|drink)\\b|play|clarify|welcome|mention|warn|regret|discuss|mean|reali|suppos|compare|moved (?:in|to this))';
const STAFF =
  '(?:our|the|my|an?|another|your|two|some) (?:\\w+ ){0,2}?(?:team|driver|depot|courier|warehouse|technician|engineer|colleague|crew|plumber|carrier|doctor|nurse|truck|lorry|van|agent|desk|office)s?(?: (?:from|at|in) \\w+)?|' +
  'someone|somebody|they|he|she';
/** Results that need no doer. */
const SETTLED =
  '(?:(?!deliver|return|collect|load|hold|push|trac|report|fix|connect)(?:{deed})\\w*ed|changed|switched|fixed(?! ?[.])|(?:re)?sent|reset|(?:re|de)?activated|opened|(?:un)?locked|processed|logged|submitted|raised|redirected|reversed|reinstated|(?:put|set) aside|swapped|shipped|sorted|topped up|taken off|lifted)';
/** A subject of a main clause: "so that I can", "the question I can" promise nothing. */
const OWN =
  '(?<!\\b(?:so(?= (?:i|we) c)|so that|while|how|because|before|if|once|until|when|where|what|(?:no|some|any|every)?thing|shall|else|question|way|as|can|may|could|should|do|did) )\\b(?:i|we)';
const GO = '(?:going|about|happy|glad|willing|prepared) to';

/** An action taken, or a concrete next step. */
export const deed: ActRule = {
  act: 'solution',
  code: 'solution.deed',
  frames: [
    `${OWN}(?:'ll|(?:'d| would)(?! have (?!a word))| will| can| could|(?:'m|'re| am| are) (?:${GO})| shall| promise to)(?!${ADV} ${IDLE}) \\w+ \\w+`,
    `${OWN}(?:'ll| will)\\b[^.!?;]{0,40} (?:, who(?:'ll| will)|and (?:then )?) ?(?:(?:call|ring|phone|text|e-?mail|message|write to|come back to|get back to|let|tell) you\\b|(?:send|get|bring) (?:it|him|her|his|them|the)\\b)`,
    `${OWN}(?:'ve|'ll)?(?!${ADV} ${IDLE}) (?!(?:can|could|will|would|have|am|are|must|should|may|might|do|did|was|were)\\b)\\w+ [^.,!?;]{1,40}\\bfor you\\b|{start}(?:the|our|my|an?) [\\w ]{3,30}?(?: can|'ll| will) (?!be |not |see |take |cost |remember )\\w+ (?:you|it|that|this|your|them)\\b`,
    "\\byou get [^.,!?;]{2,30} back\\b|\\bwhat about [^.!?;]{2,40} instead\\?|(?:\\w(?:'s| is)|(?<!people|customers|guests|buyers) are) coming (?:at|to|on|by|round|over|out)\\b",
    `${OWN}(?:'ve| have)(?!${ADV} ${IDLE})${ADV} (?:{done}|\\w{4,}en|got|had a word|wrote|took|gave|ask|make|{deed})\\b \\w+`,
    `\\b(?:i|we)(?:'m|'re| am| are)(?!${ADV} ${IDLE})${ADV} \\w+ing (?:you|it|that|this|these|the|your|them|him|her|an?|two|one|up|out|every\\w+)\\b`,
    `{start}(?:now |just )*(?:chang|add|(?!load|trac|swap)(?:{deed}))\\w*ing (?:it|you|your|the|them|that)\\b(?![^.,!?;]{0,20}\\b(?:costs?|takes?|is|was|means?|would)\\b)`,
    `${OWN}(?:,| just| already| immediately| then| now| help you(?: to)?)*(?! (?:${IDLE}|have|handle|deal|take care)) (?:{deed}|give|gave|took|sent|paid|t(?:ell|old)|turn|write|pass|ask)(?:s|ed|d)? (?!by|is|of|wrong|you (?:my|the wrong))\\w+`,
    `(?:(?<!\\b(?:you|u|customs|things|i|we))(?:'ll| will)|(?:'s|'re| is| are) going to|\\b(?:${STAFF})(?:'re|'s|'ve| is| are| has| have| can|(?= \\w+s | (?:call|bring|send) )))(?! be approv)(?: now| just| also| already| then| be| been)* (?:{deed}|com(?:es?|ing) (?!from|to the)|visit|` +
      'fetch|fit|phone|ring|leaving|be at your|bring|drop|waiting (?:for you|outside)|found (?:it|your)|on (?:his|her|its|the|their) way|tak(?:e|ing) (?!care)|search|meet|let you (?!go))(?!\\w* by)',
    `\\b(?:(?:has|have|'s|'ve)(?: just| now| already)? been|will(?: now)? be|(?:is|are|'s) (?:now|being)) (?:now )?${SETTLED}\\b(?<!will be approved)(?! by (?:the|customs|law))`,
    "(?:'s| is| are|'re)(?: all| now)? (?:booked|blocked|cancelled|sorted|done|gone through|reserved|unlocked|restored|off|back on|unblocked|on (?:its|their|the|your) way|in your inbox|back (?:in|on) your|in the post|ready for|" +
      "waiting for you)(?=[.,!;]| for| you| from| and| on| in|$)(?<!\\bhow it.{0,9}|\\b(?:we|s?he)(?:'s|'re| is| are) \\w{1,5})",
    `(?<!\\bno ){start}(?!not|(?:so )?no |never|you|who|why|what|if|when|i |we |already)(?:[\\w']+ ){0,3}(?:${SETTLED}|told|put|asked)(?: (?:off|on)| (?:to|with) [^.!?;]{1,24}|(?<={start}\\w{2,14}) (?:it|them|you|the|your)\\b[^.!?;]{0,30})?{end}`,
    "{start}here (?:you (?:are|go)\\b|(?:is|are) )|\\bhere's (?!what|the (?:problem|thing|rule|answer))",
    "(?:{start}(?:(?:please|just|simply|kindly) )?|\\byou(?:'ll| will| just| only)* (?:need|have|want) to )(?:use|rinse|wash|post|take(?! (?:as|it))|try(?! to see)|go (?:to|back|online|into)|ring|call|bring|come (?:to|back)|press|tap|click|turn|run|dial|lift|pull|switch|pick|return|restart|unplug|plug|follow|hold(?= the (?!line)| down| it)|keep(?= [\\w ]{0,16}\\b(?:packing|packaging|wrapping|cartons?|box(?:es)?|originals?|bills?|pieces)\\b| (?:them|it|those) (?:for now|safe|all|until|till)\\b)|" +
      'show(?= the| it)|tell(?= the| them)|ask(?= for| at)|speak to|scan|enter|remove|open|download|log (?:in|on|out)|visit|collect|leave|choose|select|apply|reply|sign(?= here| the)|swap|hand|contact(?= our| your)) ' +
      '(?!your time|care|good care|a (?:seat|look|moment|deep)|(?:me|us|up)\\b|o(?:n|ff)\\b(?! the| your| it)|(?:else|some)where|another|note|advantage|the phone\\b|\\w+ing\\b|' +
      'responsib|(?:two|three|some|a few|\\d) (?:photo|picture))\\w+ \\w+',
    '(?<!\\b(?:if|so|what|until) )\\byou (?:can|could|may|might)(?!{adv} (?:not\\b|see\\b|imagin|hear|relax|be (?!refunded|credited|contacted|moved)|have\\b(?! (?:it|them|that) \\w+(?:ed|nt)\\b)|never|all\\b|put\\b|miss|think|want|read|tell|say|' +
      "complain|ask (?:all|as|me|us|again|till)|rest|underst|get it all|speak|sue|shout|know|rate|feel|hang up|cry|give me|let me)){adv} \\w+ \\w+(?![^.!;]{0,60}\\?|[^.!;]{0,60}\\b(?:yourself|i suppose|i doubt|whoever|wherever)\\b)|\\byou(?:'ll| will) (?:receive|find (?!it )|be (?:getting|refunded|credited|contacted|moved))",
    `\\b(?:let me|allow me to|(?:shall|what if|why don't) (?:i|we)|how about(?: i| we)?|let's)(?!${ADV} (?:${IDLE}|ask|draw|finish|make (?:it|sure i)|put it)) \\w+ \\w+`,
    "\\bi(?:'d| would)? (?:suggest|recommend|propose|advise)\\b|\\b(?:my (?:suggestion|advice|proposal) (?:is|would be)|the (?:\\w+e(?:r|st)|other) (?:fix|way|option|solution|thing|route) (?:is|would)|the way (?:a?round|out)) \\w+|\\bwhat (?:i|we)(?: can|'ll| will|'d| could) do(?! about| to| for)\\b|" +
      '\\b(?:one|another|two|first) options?\\b|\\bthe (?:number|place|office|desk|firm) to (?:ring|call|try|ask)\\b',
    "\\bwe (?:pay|cover|bear|take back|waive)\\b|\\bfree of charge\\b|(?<!see )\\bno (?:extra )?charge\\b|\\bat our (?:cost|expense)|(?<!if )\\byou (?:don't|won't|needn't) (?:(?:have|need) to )?(?:pay|owe|be charged)\\b|" +
      "\\b(?:new|fresh|replacement|spare|another) (?!estimate|date|time|eta)[\\w ]{2,16}?(?:'s| is| are| goes| leaves| leaving| comes) (?:at|on|out|coming|ready|waiting|for you|\\w+day)\\b|\\bwe(?:'ve got| have| do) (?:it|them|one|the same) in|\\bthere(?:'s| is| are) (?:room|space|an?other|a (?:spare|free|later|cheaper|quieter|nearer))\\b",
  ],
  unless: [
    "\\b\\w+n't (?:it|he|she|they|we|you)\\?|\\bcan (?:i help|help you with)|may i help|being looked after|shall i (?:go|explain|repeat)|would you like (?:me|us) to|if i were|(?:have|did) you (?:tried|try|contact|check)|" +
      "(?:i|we) (?:ca|wo|could)n'?t (?!decide|do this|[^.!?]{1,60} (?:but|so|instead) )|(?:i|we) (?:cannot|could not|(?:am|are) unable) (?!decide|do this|[^.!?]{1,60} (?:but|so|instead) )",
  ],
  unlessActs: ['anything-else'],
  spares: ['quoted', 'reported', 'denied'],
};
