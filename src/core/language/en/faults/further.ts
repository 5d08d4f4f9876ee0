import type { ActId } from '../../analysis.ts';
import type { FaultRule } from '../../language.ts';

const HELP: readonly ActId[] = [
  'solution',
  'escalate',
  'apology',
  'hold-request',
  'offer-help',
  'time-commitment',
  'ask-info',
  'ownership',
];
const ALTERNATIVE = [
  "(?:however|but |instead|what i can|i can|we can|you can|could you|let me|i'll|i will|we'll|we will|would you like|alternatively|please|sorry|afraid|apolog|option|check|find out|ask)",
];

export const further: readonly FaultRule[] = [
  {
    code: 'evasion.not-my-job',
    class: 'evasion',
    severity: 'heavy',
    frames: [
      "(?:not|isn'?t|is not|ain'?t|wasn'?t|was not|never) (?:really |actually |part of )?(?:my|our) (?:job|department|problem|responsibility|business|area|concern|fault|issue|duty|call|business)|(?:nothing|not anything|isn'?t anything|little) (?:that )?(?:i|we) can do(?: about| for)?|(?:i|we) (?:can'?t|cannot|can not|am unable to|are unable to) (?:really )?(?:help|do anything)(?: you| with| about| here)?|nothing to do with (?:me|us)|(?:has|have) nothing to do with (?:me|us)|(?:ask|call|contact|talk to|speak to|try) (?:someone else|somebody else|the (?:driver|seller|shipper|sender|shop|manufacturer|bank|carrier|airline)|another department|them)(?: not me| instead| yourself|{end})|you(?:'ll| will)? (?:have|need) to (?:ask|call|contact|talk to|speak to|take it up with) (?:someone else|somebody else|the (?:driver|seller|shipper|sender|shop|manufacturer|airline|other)|another department|them)|that'?s (?:between you and|up to) (?:the|your|them)|(?:i'?m|we'?re|i am|we are) (?:about to (?:finish|close|leave)|closing|off (?:duty|now|soon)|going home|on my (?:break|lunch))|my shift (?:is over|ends|has ended)|above my pay grade|don'?t ask me",
    ],
    unlessActs: HELP,
    better: [
      {
        say: 'Another team looks after this. I will put you through and tell them what you told me.',
      },
    ],
  },
  {
    code: 'evasion.no-idea',
    class: 'evasion',
    severity: 'medium',
    frames: [
      "(?:i|we) (?:really |honestly |just |simply |also )*(?:don'?t|do not) (?:really )?(?:know|have (?:that|any) (?:information|idea))(?: about (?:it|that|this)| anything about (?:it|that|this)| why| where| when)?{end}|(?:i|we) (?:have|'ve) no (?:idea|clue)(?: about (?:it|that)| why| where)?{end}|(?:haven'?t|have not) (?:a|the foggiest|got a) (?:clue|idea)?|no idea{end}|beats me|dunno|(?:i'?m|i am) not sure{end}",
    ],
    unlessActs: HELP,
    unlessTurn: ALTERNATIVE,
    better: [
      { say: 'I do not have that yet. I will find out and call you back by four this afternoon.' },
    ],
  },
  {
    code: 'rule-hiding.that-is-the-rule',
    class: 'rule-hiding',
    severity: 'medium',
    frames: [
      "(?:that'?s|that is|it'?s|it is|this is|those are|these are|they'?re)(?: just| simply| only| our| the| company| against| how| standard)* (?:our |the |company |against |standard |your )*(?:polic(?:y|ies)|rules?|procedures?|regulations?|protocol|law|terms)(?:{end}| and (?:that'?s|there)| here)|rules are rules|polic(?:y|ies) (?:is|are) (?:polic(?:y|ies))|(?:the|our) (?:rules?|polic(?:y|ies)|system|computer|regulations?|terms) (?:says?|won'?t (?:let|allow)|does(?:n'?t| not) (?:let|allow|permit)|doesn'?t allow|are (?:clear|the rules)|is (?:clear|the policy))(?: so| no| me| it| that| you)*|company policy{end}|that'?s (?:just )?(?:how|the way) (?:it is|it works|we do (?:it|things)|things are|the system works|it goes)|i don'?t make the rules|(?:we|i) (?:just |only )?follow the rules",
    ],
    unlessAfter: ALTERNATIVE,
    unlessActs: ['solution', 'escalate'],
    better: [
      {
        say: 'The terms say this at present; what I can do is to put in a request and give you an answer by noon tomorrow.',
      },
    ],
  },
  {
    code: 'emotion-denial.do-not-feel',
    class: 'emotion-denial',
    severity: 'medium',
    frames: [
      "(?:calm (?:yourself )?down|relax|chill(?: out)?|cool (?:it|off|down)|settle down|simmer down|take it easy)(?: a (?:bit|little)| please| sir| madam| ma'am)?(?:{end}| and | or | before | first)|(?:please |just |you (?:need|have|should|must) (?:to )?|try to |kindly )(?:calm (?:yourself )?down|relax|chill|settle down|control yourself|compose yourself|be calm|stay calm|keep calm)|(?:don'?t|do not|no need to|there(?:'s| is) no (?:need|reason|point) (?:to|in)|no reason to|you (?:shouldn'?t|don'?t need to|needn'?t|have no reason to)|it(?:'s| is) (?:not|pointless|no use))(?: be| get| being| getting| feel| sound| go)? ?(?:so |too |all |that )?(?:angry|upset|mad|emotional|annoyed|excited|worked up|frustrated|shout(?:ing)?|yell(?:ing)?|hysterical|aggressive|rude|agitated|cry(?:ing)?|carried away|irritated|furious|take it personally|scream(?:ing)?|raise your voice|offended)|it'?s (?:not (?:that|so) bad|nothing to (?:worry|get upset|be upset|cry)|not a big deal|no big deal)|(?:you(?:'re| are) )?overreact",
    ],
    better: [
      {
        say: 'I would be upset too. Please tell me what happened and I will start on it right away.',
      },
    ],
  },
  {
    code: 'over-promise.guarantee',
    class: 'over-promise',
    severity: 'medium',
    frames: [
      "(?:i|we)(?: can| do| will|'ll| hereby| absolutely| personally)* (?:guarantee|promise|swear|assure you(?: that)?|give you my word|bet)(?: you)?(?: that| it| this| the| your| we| i)*[^.,!?;]{0,30}?(?:arrive|deliver|be there|be fixed|refund|compensat|never|full|won'?t|will not|on time|tomorrow|today|no problem|find|found|solved|resolved|approved|pay|safe|get (?:it|your|there|here)|happen|replace|back)|(?:definitely|certainly|absolutely|for sure|100 ?%|one hundred per ?cent|hundred percent|without (?:fail|a doubt|question)|no doubt|surely)(?: it| you| the| your| they| we)*(?: will|'ll| going to| be| get| is)*[^.,!?;]{0,14}?(?:arrive|deliver|be there|refund(?:ed)?|compensat|get (?:it|your money|there)|be (?:fixed|found|approved|paid|replaced|solved)|on time|find it|make it)|(?:will|'ll) (?:definitely|certainly|absolutely|surely|for sure|100 ?%|never|without fail)[^.,!?;]{0,24}(?:arrive|deliver|be there|refund|get (?:it|your)|be (?:fixed|found|approved|paid|replaced|solved)|happen again|on time|find|be delayed|break|pay)|(?:tomorrow|today|on time|refund|in full|arrive|there),? (?:100 ?%|guaranteed|for sure|without fail|no question|i promise|i guarantee|definitely)|guaranteed{end}|100 ?%{end}",
    ],
    unless: [
      "(?:can'?t|cannot|can not|unable to|won'?t|not able to|don'?t want to|couldn'?t|hard to|no way to|never|not) (?:guarantee|promise|give)",
      '(?:definitely|certainly|absolutely) (?:understand|look|check|help|ask|see|let|pass|follow|try|can|note)',
      '\\?',
    ],
    spares: ['quoted', 'reported', 'denied', 'condition'],
    better: [
      {
        about: 'refund|pay|compensat',
        say: 'A refund has to be approved first. I will send the request today and tell you the result tomorrow.',
      },
      {
        say: 'I will do what I can to have it there, and I will call you by six today with the latest.',
      },
    ],
  },
  {
    code: 'curt.bare-refusal',
    class: 'curt',
    severity: 'light',
    frames: [
      "^(?:no|nope|nah|can'?t|cannot|impossible|no way|can'?t do|not possible|no can do|what|yeah|yep|huh|eh|who(?:'s| is) this|who are you|speak|and|so|next|wait|don'?t know|dunno|no idea|sold out|none|closed|negative|won'?t|nothing|what do you want|what is it|what now|yes\\?)(?=[ .,!?]{0,3}(?:$|sir|madam|ma'am|miss))",
    ],
    when: 'bare',
    better: [
      { about: 'know|idea|dunno', say: 'I will find out and come back to you within ten minutes.' },
      { about: 'what|speak|yeah|who|huh', say: 'Good morning, how may I help you?' },
      { say: 'I am afraid that is not possible; what I can do instead is this.' },
    ],
  },
  {
    code: 'jargon.trade-word',
    class: 'jargon',
    severity: 'check',
    frames: [
      '\\b(?:demurrage|detention charges|roll(?:ed)?-?over|lcl|fcl|thc|cfs|pod|eta|etd|drayage|cross-?dock(?:ed|ing)?|deconsolidat\\w*|bol|sla|kpi|sku|wms|tms|intermodal|devanning|transshipment|chargeable weight|dim weight)\\b',
    ],
    unlessTurn: [
      "that is|that means|which means|in other words|i mean|meaning|\\(|so-called|that's the|which is",
    ],
    better: [
      { say: 'Please use words a customer knows, for example "the storage fee at the port".' },
    ],
  },
  {
    code: 'filler.verbal-tic',
    class: 'filler',
    severity: 'light',
    frames: [
      '(?:\\b(?:um+|uh+|er+|erm+|uhm)\\b[ ,.\\u2026]{0,3}){2,}|\\b(?:you know|i mean|like|sort of|kind of|basically),[^.!?]{0,40}\\b(?:you know|i mean|like|sort of|basically),|\\blike,? like\\b|\\b(?:um+|uh+|erm+)\\b[^.!?]{0,40}\\b(?:um+|uh+|erm+)\\b',
    ],
    better: [{ say: 'Take a short pause instead; it sounds surer than "um" or "you know".' }],
  },
];
