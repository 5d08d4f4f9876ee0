import type { FaultRule } from '../../language.ts';

/** 这是规定, and nothing after. */
export const thatIsTheRule: FaultRule = {
  code: 'rule-hiding.that-is-the-rule',
  class: 'rule-hiding',
  severity: 'medium',
  frames: [
    // That is the rule; rules are rules; seven days is seven days.
    "\\b(?:that|it|this|those|these|they|here)(?:'?s| is| are|'?re| was|s)(?: (?:just|simply|only|merely|unfortunately|all|clearly|written|stated|in|our|the|a|an|against|standard|according to|how|what|under|[a-z']{2,12})){0,4} (?:{rule})(?:{end}| (?:and|here|so|sir|madam|says?|demands?|i'?m afraid|we have|everywhere|for (?:all|everyone|everybody)|now)\\b)",
    "\\b({rule})(?:'s| is| are|, after all, (?:is|are)) (?:a |the |an |our |what )?(?:\\1|it is|they are)\\b|\\ba (\\w+) is a \\2\\b",
    // The rule speaks.
    "\\b(?:{rule}|system|computer|head office|management|scheme|guidelines)(?: just| simply| clearly| only| here| unfortunately| at this \\w+| of this \\w+)* (?:says?(?: so| no| otherwise|{end})|won'?t (?:let|allow|accept|permit)|will not (?:let|allow|accept)|(?:does|do|did)(?:n'?t| not) (?:let|allow (?:it|that|this|me|us|for (?:it|that)|any|exceptions)|permit (?:it|that|this|me|us)|accept (?:it|that|this))|forbids? (?:it|that|this|me|us)|leaves? (?:me|us) (?:no|little)|(?:is|are) (?:quite |perfectly |very |absolutely )?(?:clear|fixed|final|strict|what (?:it is|they are)|not mine)|(?:applies|apply) (?:to|for) (?:all|every)|(?:is|are)(?: exactly)? the same for)",
    '\\b(?:rules?|polic(?:y|ies)|law|terms|contract|regulations?|system|computer)(?: clearly| just| simply)? says? (?:no\\b|so\\b|it\\b|otherwise\\b)',
    "\\b(?:{rule})\\b[^!?;\\n]{0,60}?(?:[,.]|\\band|\\bso) ?(?:and |so )?(?:that{is}(?: just| simply| really)? (?:it|that|all|final|the end)(?:\\b)|there (?:we|you) (?:are|go|have it)|(?:so )?no{end}|no exceptions?\\b|end of\\b|full stop|period{end}|nothing (?:i|we) can do|what do you want|there'?s no (?:arguing|discussion|way round))",
    "{start}(?:it'?s )?(?:just |simply )?(?:company|house|hotel|bank|hospital|school|store|shop|airline|railway|airport|data protection|our|clinic|port|customs|standard|safety|building|internal|head office) (?:{rule})(?:{end}| (?:sir|madam|sorry)\\b)",
    // I only follow it.
    "\\b(?:don'?t|didn'?t|do not|did not) (?:make|write|set|invent) the (?:{rule})|\\b(?:only|just|simply|merely) (?:follow(?:ing)?|do(?:ing)? (?:what|as) (?:i'?m|we'?re|i am)|obey(?:ing)?|apply(?:ing)?)(?: the| our| my| orders| instructions| told)|\\b(?:can'?t|cannot|not allowed to|won'?t|not) (?:break|bend|change|go (?:against|round|around)|override|overrule|ignore) (?:the|our|a|any|company) (?:{rule}|system)",
    "\\b(?:no|not|never|without|don'?t|can'?t|cannot)(?: make| do| any| have| allowed| an| are| be| of| grant){0,3} exceptions?(?: (?:can|could|are|is|may|will be|for|to))?\\b(?! (?:this|was|were)\\b)|\\b(?:everyone|everybody|all customers)(?:'s| is| are| gets| has)?(?: treated)? (?:the )?same\\b|\\bpolicy (?:applies|apply) to\\b",
    '\\b(?:that|it|this){is}(?: just| simply| only)? (?:how|the way) (?:it{is}(?: done)?|it (?:works|goes|has always been)|we do (?:it|things)|things are|things work|the system works)\\b(?!:)|\\bit is what it is\\b|\\b(?:always|just) (?:been|done) (?:it )?(?:like |this |that )(?:that|this|way)\\b',
    "\\bhas (?:this|such(?: a)?|a|that) (?:{rule})\\b|\\b(?:it'?s|it is|says so|stands|written|that'?s)(?: all| right there| just| simply| clearly)? in (?:the|our|your) (?:{rule})(?:{end}| and)",
  ],
  unlessTurn: ["\\b(?:but|yet|though|so) (?:i|we|you)(?:'ll| can| will|'ve| have)\\b(?!not| not)"],
  unlessAfter: ['{remedy}'],
  unlessActs: ['solution', 'escalate'],
  better: [
    {
      say: 'The terms say this at present; what I can do is to put in a request and give you an answer by noon tomorrow.',
    },
  ],
};
