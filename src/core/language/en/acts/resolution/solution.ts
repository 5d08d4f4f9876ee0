import type { ActRule } from '../../../language.ts';

/** Words between the auxiliary and the verb. */
const ADV =
  '(?: (?:now|just|also|already|then|be|been|(?:happy|glad|able|going|like|ready|about) to|going|first|(?!apply|reply|supply)\\w{2,}ly|both|only|always|right away|help you))*';
/** What one does with head, eyes and mouth is no help yet. */
const IDLE =
  '(?:check(?! (?:you|(?:\\w+ ){1,3}in)\\b)|own (?:that|this|it|up)|(?:walk|see|show|send) you (?:to the (?:door|gate|lift)|out|off)|st(?:art|op) (?:over|again|with (?:your|the))|forget\\b|call it\\b|take it(?= ?[.!?,]|$)|p(?:ut|op) (?:it|that|this|them) (?:down|in)(?= ?[.,]|$| word)|open(?:ing)? (?:up )?(?:the|your) (?:\\w+ )?(?:file|record|history|screen|page|system|log|booking|scan)|(?:(?:call|ring|phone|text|message|msg|bell|buzz)(?:ing)? (?:you|u)(?: back| again)?(?= (?:on|at|by|in|before|after|between|from|a[br]ou\\w+|to(?:day|night|morrow)|this|first|within)\\b)|give (?:you|u) (?:an? )?(?:\\w+ )?(?:ring|call|bell|shout)\\b)(?![^.!?]{0,60}\\b(?:with|and|whatever|(?<!result or )not?\\b|result|news|to (?:tell|say|let|arrange|confirm)))|tak(?:e|ing|en) (?:a note|note|all|down|you through|(?:this|it|that) (?:on|up|down))|look(?! after)|see(?! (?:to|that) )|follow (?:you\\b|\\w+ through)|f(?:ind|ound)\\b|need|tr(?:y|ied)(?! (?:a|another|it) )|do (?:it|that|this|my|what|everything|is|no)|th(?:ink|ought)|read(?:ing)?\\b|pull|believ|rather|experienc|enjoy|stay|finish|verif|confirm|wait|hop(?:e|ing)|' +
  "n[o']t?\\b|never|help|assist|sa(?:y|id)|t(?:ell(?:ing)?|old) (?:you|me|us|how|from|exactly)|spell|type|expla|repeat|hang|bet|admit|rememb|underst|listen|hear|miss|" +
  'go(?:ne)? (?:through|over|ahead)|go(?:ing|ne)\\b|begin|imagin|assur|promis|guarant|be (?!happy|glad|able|pleased|\\w+ing)|been (?!able)|have (?:to|your|a look|no)|ha[ds]\\b(?! (?:the|it|your|them|a word) )|is\\b|are\\b|being|' +
  'get (?:it|this|that|my(?! (?:manager|boss|supervisor|colleague|team|\\w+er\\b))) |come back(?! (?:to|with|and)\\b)|put(?:ting)? up with|see (?:it|this|that) through|deal with (?:it|this|that) myself|noted|jot|weigh|measur|test\\b|examin|inspect|search|scan|consult|bring up|laugh|ignor|remind|stake|end th|make sure no|hold the|stop\\b|notic|cook|seen|bother|got(?! you an?\\b)|written (?:it|that|down|everything)|ke(?:ep|pt) (?:you (?:w|on)|wait)|los[te]|receiv|still|ask(?:ed|ing)?(?! (?:my|him|her|them)| (?!you\\b)(?:\\w+ ){1,4}(?:to|for) )\\b|p(?:ut|lace|utting|op) you on (?:a |brief |hold|mute)|call(?:ing)? (?:about|from|with|you (?!back|when|as|again))|' +
  'wonder|feel|(?:only )?speak|only (?:give|tell|say)|talk|work|kn[oe]w|ma(?:d|k)\\w+ a note|giv(?:en up|e (?:you )?(?:a hand|my))|let you go|apolog|appreciat|sorry|afraid|wish|like (?!to)|love|hate|want|agree|accept|stand|learn|worr|care\\b|thank|' +
  '\\w+ (?:you )?(?:an? |some )?(?:cup|glass|pot|tea|coffee|water|chair|drink)\\b|play|clarify|welcome|mention|warn|regret|discuss|mean|reali|suppos|compare|moved (?:in|to this))';
const STAFF =
  '(?:our|the|my|an?|another|your|two|some) (?:\\w+ ){0,2}?(?:team|driver|depot|courier|warehouse|technician|engineer|colleague|crew|plumber|carrier|doctor|nurse|truck|lorry|van|agent|desk|office)s?(?: (?:from|at|in) \\w+)?|' +
  'someone|somebody|they|he|she';
/** Results that need no doer. */
const SETTLED =
  '(?:(?!deliver|return|collect|load|hold|push|trac|report|fix|connect)(?:{deed})\\w*ed|changed|switched|fixed(?! ?[.])|(?:re)?sent|reset|(?:re|de)?activated|opened|(?:un)?locked|processed|logged|submitted|raised|redirected|reversed|reinstated|(?:put|set) (?:aside|back|up)|swapped|shipped|sorted|topped up|taken off|lifted)';
/** A subject of a main clause: "so that I can", "the question I can" promise nothing. */
const OWN =
  '(?<!\\b(?:so(?= {we} c)|so that|while|how|because|before|if|once|until|when|where|what|(?:no|some|any|every)?thing|shall|else|question|problem|then(?= i can)|way|as|can|may|could|should|do|did) )\\b{we}';
const GO = '(?:gonna|(?:going|about|happy|glad|willing|prepared) to)';

/** An action taken, or a concrete next step. */
export const deed: ActRule = {
  act: 'solution',
  code: 'solution.deed',
  frames: [
    `${OWN}(?:'ll|(?<={start}i)ll|(?:'d| would)(?! have (?!a word)| be (?!happy|glad|able|delighted))| will| can| could|(?:'?m|'re| am| are) (?:${GO})| shall| promise to)(?!${ADV} ${IDLE}) \\w+ \\w+`,
    `${OWN}(?:'ll| will)\\b{far} (?:, who(?:'ll| will)|and (?:then )?) ?(?:(?:call|ring|phone|text|e-?mail|message|write to|come back to|get back to|let|tell) you\\b|(?:send|get|bring) (?:it|him|her|his|them|the)\\b)`,
    `${OWN}(?:'ve|'ll)?(?!${ADV} ${IDLE}) (?!(?:can|could|will|would|have|am|are|must|should|may|might|do|did|was|were)\\b)\\w+ [^.,!?;]{1,40}\\bfor you\\b|{start}(?:the|our|my|an?) [\\w ]{3,30}?(?: can|'ll| will) (?!be |not |see |take |cost |remember )\\w+ (?:you|it|that|this|your|them)\\b`,
    '(?:\\w{is}|(?<!people|customers|guests|buyers) are) coming (?:at|to|on|by|round|over|out)\\b',
    `${OWN}(?:{have}|(?<=i)ve)(?!${ADV} ${IDLE})${ADV} (?:{done}|\\w{4,}en|got|had a word|wrote|took|gave|ask|make|{deed})\\b \\w+`,
    `\\b{we}(?:'?m|'re| am| are)(?!${ADV} ${IDLE})${ADV} \\w+ing (?:you|it|that|this|these|the|your|them|him|her|an?|two|one|up|out|every\\w+)\\b`,
    `{start}(?:now |just )*(?:chang|add|(?!load|trac|swap)(?:{deed}))\\w*ing (?:it|you|your|the|them|that)\\b(?![^.,!?;]{0,20}\\b(?:costs?|takes?|is|was|means?|would)\\b)`,
    `${OWN}(?:,| just| already| immediately| then| now| help you(?: to)?)*(?! (?:${IDLE}|have|handle|deal|take care)) (?:{deed}|reship|give|gave|took|sent|paid|t(?:ell|old)|turn|write|pass|ask)(?:s|ed|d)? (?!by|is|of|wrong|you (?:my|the wrong))\\w+`,
    `(?:(?<!\\b(?:you|u|customs|things|i|we|(?:what|how|whether|if|when|where|which|who) \\w{1,12}))(?:'ll| will)|(?:'s|'re| is| are) going to|\\b(?:${STAFF})(?:'re|'s|'ve| is| are| has| have| can|(?= \\w+s | (?:call|bring|send) )))(?! be approv| have the (?:last|final)| tracker)(?: now| just| also| already| then| be| been)* (?:{deed}|com(?:es?|ing) (?!from|to the)|visit|` +
      'fetch|fit|phone|ring|leaving|(?<!it(?:.ll| will) )be (?:at your|(?:right )?with you|(?:round|over|out|there) (?!of\\b))|bring|drop|waiting (?:for you|outside)|found (?:it|your)|on (?:his|her|its|the|their) way|tak(?:e|ing) (?!care)|search|meet|let you (?!go))(?!\\w* by)',
    `\\b(?:(?:has|have|'s|'ve)(?: just| now| already)? been|will(?: now)? be|(?:is|are|'s) (?:now|being)) (?:now )?${SETTLED}\\b(?<!will be approved)(?! by (?:the|customs|law))`,
    "(?<!\\bonce\\b[^.,!?;]{0,24})(?:'s| is| are|'re|(?:'ll| will) be)(?: all| now| already)? (?:booked|blocked|cancelled|sorted|done|gone through|reserved|unlocked|restored|off|back on|unblocked|on (?:its|their|the|your) way|in your inbox|back (?:in|on|by|with you)|down for|on (?:it|the (?:list|next))|in the post|ready for|" +
      "waiting for you)(?=[.,!;]| for| you| from| and| on| in| to|$)(?<!\\bhow it.{0,9}|\\b(?:we|s?he)(?:'s|'re| is| are) \\w{1,5})",
    `(?<!\\bno ){start}(?!not|(?:so )?no |never|s?he |they |you|who|why|what|if|when|i |we |already)(?:[\\w']+ ){0,3}(?:${SETTLED}|told|put|asked)(?: (?:off|on)| (?:to|with) [^.!?;]{1,24}|(?<={start}\\w{2,14}) (?:it|them|you|the|your)\\b{rest})?{end}`,
    "{start}(?:here (?:you (?:are|go)\\b|(?:is|are) (?!\\w+ (?:{role})\\b))|there(?:'s| is| are) your\\b)|\\bhere's (?!what|the (?:problem|thing|rule|answer))",
    "(?:{start}(?:(?:please|just|simply|kindly|either|or) )?|\\byou(?:'ll| will| just| only)* (?:need|have|want) to )(?:use|rinse|wash|post|take(?! (?:as|it|(?:the|this|that|a) (?:\\w+ )?(?:chair|seat|sofa|lift|stairs)))|switch(?= (?:off|on|it|the))|try(?! (?:to see|not|and))|go (?:to|back|online|into)|ring|call|dial|write to|bring|come (?:to|back)|press|tap|click|turn|run|dial|lift|pull|switch|pick|return|restart|unplug|plug|follow|hold(?= the (?!line)| down| it)|keep(?= [\\w ]{0,16}\\b(?:packing|packaging|wrapping|cartons?|box(?:es)?|originals?|bills?|pieces)\\b| (?:them|it|those) (?:for now|safe|all|until|till)\\b)|" +
      'show(?= the| it)|tell(?= the| them)|ask(?= for| at)|speak to(?! (?:you|u)\\b)|scan|enter|remove|open|download|log (?:in|on|out)|visit|collect|leave|choose|select|apply|reply|sign(?= here| the)|swap|hand|contact(?= our| your)) ' +
      '(?!your time|care|good care|a (?:seat|look|moment|deep)|(?:(?:it|this|that) (?:with|to) )?(?:me|us|up)\\b|o(?:n|ff)\\b(?! the| your| it)|(?:else|some)where|another|note|advantage|the phone\\b|\\w+ing\\b|' +
      'responsib|(?:two|three|some|a few|\\d) (?:photo|picture))\\w+(?: |@|, (?=then|and))\\w+',
    '(?<!\\b(?:if|so|what|until|chance) )\\byou (?:can|could|may|might)(?!{adv} (?:not\\b|see\\b|imagin|hear|relax|be (?!refunded|credited|contacted|moved)|have\\b(?! (?:it|them|that) \\w+(?:ed|nt)\\b)|never|all\\b|put\\b|miss|take a look|smoke|swim|sit|eat|drink|dance|go any|think|want|read|tell|say|' +
      "complain|ask (?:all|as|me|us|again|till)|rest|underst|get it all|speak|sue|shout|know|rate|feel|hang up|cry|give me|let me)){adv} \\w+ \\w+(?![^.!;]{0,60}\\?|[^.!;]{0,60}\\b(?:yourself|i suppose|i doubt|whoever|wherever)\\b)|\\byou(?:'ll| will) (?:receive|get (?:another|(?:an? )?(?:new|full|refund|replacement|spare|fresh|credit))\\b|walk out with|find (?!it )|be (?:getting|refunded|credited|contacted|moved))",
    `\\b(?:let me|allow me to|(?:(?<!\\b(?:which|what|whose|how|where|when)(?: \\w+){0,3} )shall(?! we (?:do|go|start|begin))|what if|why don'?t) {we}|how about(?: i| we)?|let's)(?!${ADV} (?:${IDLE}|ask|draw|finish|make (?:it|sure i)|put it)) \\w+ \\w+`,
    "\\bi(?:'d| would)? (?:suggest|recommend|propose|advise)\\b|\\b(?:my (?:suggestion|advice|proposal) (?:is|would be)|the (?:\\w+e(?:r|st)|other) (?:fix|way|option|solution|thing|route) (?:is|would)|the way (?:a?round|out)) \\w+|\\bwhat {we}(?: can|'ll| will|'d| could) do(?! about| to| for)\\b|" +
      '\\byou(?:.re| are) (?:welcome|free) to (?:use|take|keep|have|exchange|return|swap|choose|borrow|try)\\b|(?:.ll| will) be [^.,!?]{2,30} for you\\b|\\b(?:one|another|two|three|[23]|first) options?\\b|\\bthere are (?:two|three|four|other|several|a few) (?:other )?(?:ways|options|choices|roads|routes|\\w+s (?:that|you))\\b|{start}either (?:[^.!?]{3,60}, or|{we}|you)\\b|\\bw(?:ould|hat about) [^.!?]{2,40}\\binstead\\b{rest}\\?|\\bwould (?:it help|you (?:be (?:happy|content|ok) with|take|accept|prefer)) (?:an?|the|if (?:we|i)|{few}if (?:we|i))\\b|\\bhow (?:do|would) you feel (?:about|if) (?!that|this|it)',
    "\\bwe (?:pay|cover|bear|take back|waive)\\b|\\bfree of charge\\b|(?<!see )\\bno (?:extra )?charge\\b|\\bat our (?:cost|expense)|(?<!if )\\byou (?:don'?t|won'?t|needn'?t) (?:(?:have|need) to )?(?:pay|owe|be charged)\\b|" +
      "\\b(?:new|fresh|replacement|spare|another) (?!estimate|date|time|eta)[\\w ]{2,16}?(?:'s| is| are| goes| leaves| leaving| comes) (?:at|on|out|coming|ready|waiting|for you|\\w+day)\\b|\\bwe(?:'ve got| have| do) (?:it|them|one|the same) in|\\bthere(?:'s| is| are) (?:room|space|an?other|a (?:spare|free|(?:short|quick|fast|near|clos|cheap|late|earli|quiet|small|bigg|easi|safe|direct|clean)e?r))\\b",
  ],
  unless: [
    "\\b\\w+n't (?:it|he|she|they|we|you)\\?|\\bcan (?:i help|help you with)|shall i (?:go|explain|repeat)|if i were|\\b(?:go on|go ahead|by all means|piss off|naturally),? (?:then|you|and|do|ring|try|tell|leave|post|write|take)\\b|\\btake (?:it|your \\w+) (?:{rival}|across)|\\bif you (?:continue|carry on|raise|keep (?:\\w+ing|this))|\\b(?:sit down|stop (?:it|that)),? or\\b|\\b(?:(?:bad|nasty) review|newspapers?)\\b|\\bthe (?:laugh|phone down)|(?:have|did) you (?:tried|try|contact|check)|(?<!and ){we} (?:(?:ca|wo|could)n'?t|cannot|could not|(?:am|are) unable) (?!decide|do this|[^.!?]{1,60} (?:but|so|instead) )",
  ],
  unlessActs: ['anything-else'],
  spares: ['quoted', 'reported', 'denied'],
};
