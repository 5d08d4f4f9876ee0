import type { ActRule } from '../../language.ts';

export const reception: readonly ActRule[] = [
  {
    act: 'acknowledge',
    code: 'acknowledge.heard',
    frames: [
      "{start}(?:(?:ok|okay|all right|alright|right(?: you are)?|sure(?: thing)?|certainly|of course|absolutely|got (?:it|that|you)|noted|understood|i see|very well|will do|fair (?:point|enough)|copy that|i know,? i know|perfect|quite so|point taken|gotcha|roger)(?= ?(?:,|\\.|!|;|:|$|\\n))|(?:yes|yep|yeah)(?=[,.] (?:sir|madam|i|we|that'?s|of course|it|certainly|your)))",
      "{start}(?:ok|okay|right|sure|certainly|understood|noted|got it|of course)(?= (?:sir|madam|ma'am|mr|ms|mrs|i|let|thank|so|then|we|thanks|one|just|please|that|and|no|to))|\\bgot (?:the|your) (?:photos?|pictures?|email|message|number|details|forms?|file|note)\\b|\\b(?:thank you|thanks) for (?:telling|letting|explaining|that|the (?:information|details|number|photos?))\\b[^.!?;]{0,16}|\\bi (?:quite|do|fully|perfectly) understand(?=,|\\.| (?:sir|madam|mr|ms|mrs|that (?:it|you) (?:need|want)|you (?:want|need)))|\\bi understand (?:that it'?s urgent|your (?:request|point|question))\\b",
      "\\bi(?:'ve| have)? (?:just |already |now |fully |completely |also )*(?:made a note|noted|written (?:it|that|this|your|down)|recorded|logged (?:it|that|your)|registered your|taken (?:a note|down|note)|got (?:that|it|your|all)|received your|understand(?! (?:how|your|that (?:this|you|it)|you|the (?:frustration|inconvenience)|why))(?: what| the (?:situation|problem|issue|request|case|matter)|,|\\.|!|$))\\b|\\bi hear (?:you|what)\\b|\\bi(?:'m| am) listening\\b|(?<!(?:can|could|may|might|shall|do|should) )\\bi see (?:what|your|that|the)\\b|\\b(?:your )?(?:complaint|request|report|message|feedback|email|case|suggestion) (?:has been|is|was) (?:received|noted|recorded|logged|registered)\\b|\\bplease go (?:on|ahead)\\b",
    ],
  },
  {
    act: 'empathy',
    code: 'empathy.feeling',
    frames: [
      "\\bi (?:can |do |fully |completely |totally |really |truly |certainly |absolutely |quite |perfectly |very well |could )*(?:understand|appreciate|imagine|see|realise|realize|know|hear|get|sense|feel)(?: just| exactly| very well)? (?:how|why|your (?:frustration|concern|worry|feelings?|disappointment|anger|situation|position|anxiety|annoyance|point|upset)|that (?:you(?:'re| are| must| were| have been| feel)|this (?:is|must|has|was|can)|it(?:'s| is| must| can| was)|waiting)|the (?:frustration|inconvenience|worry|stress|urgency|trouble|concern|disappointment|pressure)|this (?:is|must|has been|can)|you(?:'re| are| must be| feel)|it(?:'s| is| must be))[^.!?;]{0,40}|\\bi (?:fully |completely |totally |do |really |certainly |absolutely )+understand\\b",
      "\\b(?:that|this|it) (?:must|can|would|does|has to|really must) (?:be|have been|feel|sound|been)(?: so| very| really| quite| extremely| such an?| a)* (?:frustrat|upset|worr|stress|disappoint|annoy|difficult|hard|inconvenien|distress|terrible|awful|confus|painful|unpleasant|tiring|exhaust|shock|trouble|unsettl|scar|nuisance)\\w*|\\b(?:that|this|it)(?:'s| is| was| sounds?| does sound| seems)(?: so| very| really| quite| extremely| indeed| certainly| truly| such an?| completely| understandably| a| an| too)* (?:frustrating|upsetting|worrying|stressful|disappointing|annoying|distressing|terrible|awful|inconvenient|understandable|unpleasant|not (?:good|pleasant|nice|acceptable)|horrible|painful|unsettling|tough|shame|nuisance)\\b|\\bi(?:'d| would) (?:be|feel) (?:\\w+ )?(?:upset|angry|frustrated|worried|annoyed|the same|disappointed|concerned|furious|anxious)(?: too| as well| in your)?|\\bin your (?:place|position|shoes|situation)\\b|\\banyone would (?:be|feel)\\b|\\b(?:don'?t|do not|no need to|please don'?t|there(?:'s| is) no need to) (?:worry|be worried|panic|be concerned)\\b|\\brest assured\\b|\\byou(?:'re| are) (?:right|not alone|quite right|absolutely right)\\b|\\byou have every (?:right|reason)\\b|\\byou must (?:be|have been|feel) (?:so |very |really |quite |extremely )?(?:worried|upset|frustrated|tired|anxious|disappointed|angry|stressed|exhausted|concerned|hurt|shocked|annoyed)\\b|\\bsorry to hear\\b|\\byour (?:frustration|concern|disappointment|worry|anger) is\\b|\\bcompletely understandable\\b|\\bbear with\\b(?= (?:this|the) difficult)",
    ],
    unless: ["(?:understand|see|know|believe) that it'?s (?:you|urgent)"],
    spares: ['quoted', 'reported'],
  },
  {
    act: 'empathy',
    code: 'empathy.shared-feeling',
    frames: [
      '\\b(?:that|this|it|which|waiting|missing|losing|hearing|a|an)\\b[^.!?;]{0,50}\\b(?:must|would|is|has to|can)\\b(?: be| have been| feel| really| so| very| just| truly)* (?:hurt|hurts|annoy|upset|heartbreaking|disheartening|maddening|infuriating|miserable|rotten|rough|horrid|gutting|galling|sickening|devastating|nerve-?wracking|unnerving|a (?:blow|shock|worry|disappointment|nightmare|let-?down)|dreadful|no fun|exasperating)\\b[^.!?;]{0,20}',
      "\\b(?:rotten|bad|rough|tough|hard) luck\\b(?! to)|\\bpoor (?:you|thing)\\b|\\bi(?:'d| would) be (?:\\w+ )?(?:cross|fed up|livid|miffed|gutted|sad|mad|desperate|at my wits)\\b[^.!?;]{0,12}|\\bi can (?:tell|hear|see) (?:how|you(?:'re| are)|that you)\\b[^.!?;]{0,30}|\\bi (?:do )?(?:sympathi[sz]e|feel for you)\\b|\\b(?:would|'d) (?:annoy|upset|worry|anger|frustrate|hurt) any(?:one|body)\\b|\\bno wonder you(?:'re| are)\\b[^.!?;]{0,20}|\\bi(?:'m| am) (?:so |very )?sorry (?:you(?:'ve| have)?|that you|to hear|your)\\b[^.!?;]{0,30}|\\bhow (?:awful|horrible|upsetting|worrying|frustrating|annoying|sad|disappointing)(?: for you)?\\b|\\b(?:ugh|oh no|oh dear),? [^.!?;]{3,40}|\\bwhat a (?:shame|pity|blow|disappointment|rotten|horrible|nuisance)\\b",
    ],
    spares: ['quoted', 'reported'],
  },
  {
    act: 'apology',
    code: 'apology.sorry',
    frames: [
      "(?<!(?:no need to|don't|do not|needn't|not|to be|have to be|be|better safe than) )\\b(?:so |very |really |truly |terribly |extremely |deeply |awfully |most )*(?:sorry|apologi[sz]e|apologies|apology|pardon us|regret(?: that| the| any| to hear| this)|forgive (?:us|me)|excuse (?:us|the|our))\\b(?! you feel(?: that way)?)[^.!?;]{0,40}|\\bvery regret\\b|\\bmy (?:bad|apologies)\\b",
    ],
    unless: ['^sorry\\?$', 'no need to apologi|no apology'],
    spares: ['quoted', 'reported'],
  },
  {
    act: 'hold-thanks',
    code: 'hold-thanks.waiting',
    frames: [
      "\\b(?:thank(?:s| you)|(?:i )?appreciate(?: you| your)?|grateful)(?: so much| very much| again| for| you| kindly| your)*(?: for)? (?:your )?(?:hold(?:ing)?|wait(?:ing)?|patience|patiently|being patient|staying (?:on|with)|bearing with|keeping)\\b[^.!?;]{0,30}|\\b(?:sorry|apologi[sz]e|apologies)[^.!?;]{0,24}(?:keep(?:ing)? you (?:waiting|holding)|the (?:long )?(?:wait|hold)|made you wait|making you wait|kept you waiting|for the hold)\\b|\\b(?:thanks|thank you)[^.!?;]{0,14} for (?:hanging on|waiting|holding)\\b[^.!?;]{0,20}|\\b(?:leave|left|leaving|keep|kept|keeping) you (?:hanging|on hold|standing)\\b|\\byou(?:'ve| have) been (?:so |very |most )?patient\\b|\\bkept you waiting\\b|\\bkeep(?:ing)? you waiting\\b",
    ],
  },
  {
    act: 'hold-request',
    code: 'hold-request.wait',
    frames: [
      "\\b(?:please |kindly |could you |would you |can you |may i ask you to |if you could |just |do )*(?:hold(?: on| the line)?|bear with (?:me|us)|hang on|stay on the line|wait|stand by|stay (?:with me|on))(?= ?(?:$|[.,!?;])| (?:for )?(?:a|one|just|two|three|five|the line|while|please|here|\\d+)\\b(?! (?:day|week|month|business|working|hour|\\d+ (?:day|week|hour))))|\\b(?:one|a|just a|just one|half a) (?:moment|second|minute|sec|min)\\b(?! (?:of your time (?:to|for) (?:rate|answer)|ago|late))|\\b(?:put|place) you on (?:a )?(?:brief )?hold\\b|\\bgive me (?:a|one|just|two|three|five|half|\\d+|a few|a couple)[^.!?;]{0,12}(?:moments?|seconds?|minutes?|sec|mins?)\\b|\\bdon'?t hang up\\b|\\bwhile i (?:check|look|pull|verify|find|confirm|get|search|open|ask|bring|contact|review|see)\\b|\\bmoment(?:,| please)|\\ballow me (?:a|one|some|to check)[^.!?;]{0,12}|\\bmay i (?:put|place) you\\b",
    ],
    unless: [
      'thank(?:s| you)(?: so much| very much)? for (?:your )?(?:hold|wait|patience)',
      '(?:sorry|apolog)[^.!?]{0,20}(?:wait|hold)',
      'on hold by|is on hold',
    ],
  },
];
