import type { ActRule } from '../../language.ts';

const ROLE =
  'agent|service|desk|support|team|logistics|freight|express|courier|cargo|company|bank|clinic|hospital|hotel|reception|shipping|lines?|airlines?|telecom|department|manager|driver|supervisor|assistant|representative|centre|center|store|shop|claims|insurance|post|delivery|parcels?|transport|forwarding|warehouse|depot|care|help';

export const opening: readonly ActRule[] = [
  {
    act: 'greeting',
    code: 'greeting.hello',
    frames: [
      "(?<!have (?:a )?)\\bgood (?:morning|afternoon|evening|day)\\b(?! (?:of|to you all then))|{start}(?:hello|hi|hey|hiya|greetings)\\b(?: there| again)?(?!-|\\?)|{start}(?:(?:good )?(?:morning|afternoon|evening)|hullo|g'day)(?:,? (?:all|sir|madam|ma'am|everyone|folks|love|dear))?(?=[.,!:;]|$)|(?<!you(?:'re| are) (?:very |most )?|very )\\bwelcome (?:to|back)\\b|\\bthank(?:s| you) for (?:calling|contacting|reaching out|getting in touch|phoning|choosing)(?= [^.,!?]{2,30}[.,!] ?(?:this is|my name|how|you'?re|i'?m|you are|what))",
    ],
    position: 'opening',
  },
  {
    act: 'self-intro',
    code: 'self-intro.who',
    frames: [
      `(?:this is|you(?:'re| are) (?:speaking|talking|through|connected) (?:to|with)|you(?:'ve| have) reached|it'?s(?= [a-z]+ (?:here|speaking|from|at|with))) (?!the (?:case|same|only|first|last)|a |an |not |my |your |because|about|what|why|how|very|so\\b|beyond|too|all|on |in |for |just|only|at |i |we |been|time|still|really)[^.,!?;]{2,40}?(?:\\b(?:${ROLE})\\b|(?:here|speaking|from|at|with)\\b)[^.,!?;]{0,24}`,
      "\\bmy name(?:'s| is) [a-z][^.,!?;]{1,24}|\\b(?:this is|it'?s) [a-z]+(?: [a-z]+)? (?:here|speaking|from|at|with|calling)\\b|\\b[a-z]+ speaking\\b(?<!(?:of|now|generally|strictly|when|are|you|we|am|be|english|been) speaking)|{start}i(?:'m| am) [a-z]+(?: [a-z]+)?,? (?:from|with|your|the|at)\\b(?<!(?:sorry|calling|checking|here|afraid|working|happy|sure|looking|glad|speaking|happy|back|dealing|going|in|on) (?:from|with|your|the|at))|\\byou(?:'re| are) (?:speaking|chatting|talking|through) (?:to|with) [^.,!?;]{2,30}|\\bmy (?:agent|employee|staff|id|badge|desk) (?:number|id|no)\\b[^.,!?;]{0,16}|\\bthis is [a-z]+(?: [a-z]+)?(?=,|\\.| how| and)(?<!this is (?:it|fine|ok|okay|great|true|right|correct|important|urgent|wrong|why|not|done|all|terrible|awful|unacceptable|bad|good|normal|free|what|how|for|very [a-z]+|really [a-z]+|quite [a-z]+|the [a-z]+|a [a-z]+|an [a-z]+|our [a-z]+|your [a-z]+|my [a-z]+|not [a-z]+))",
      "{start}i(?:'m| am) (?!sorry|afraid|glad|happy|sure|here|not|so|very|just|going|the|a|an|on|in|at|also|still|with|able|really|only|now|pleased|delighted|aware|your|it|ready|terribly|right|wrong|back|well|fine|good|ok|okay|all|quite|truly|too|about|alone|free|new|off|out|done|told|deeply|extremely|awfully|as|always|already|no|never|more|most|sad|number|angry|tired|certain|grateful|like|for|to|of|my|under|over|[a-z]+ing\\b|[a-z]+ed\\b)[a-z]{2,}(?: [a-z]+)?(?=,| and i|\\.| from| of| at| in| speaking|;|!)",
      "(?:hi|hello|hey|morning|afternoon|evening)(?: there)?[,.!:]? (?:i am )?[a-z]+ (?:at|from|of|here|with|in) [a-z][^.,!?;]{2,24}|(?:hello|hi|hey|morning|afternoon|evening)(?: there)?[,.!]? (?!how|what|can|may|i\\b|you|this|are|sir|madam)[a-z][^.!?;,]{2,30}\\b(?:ROLE)\\b|\\b(?:here is|we are) [a-z]+ [^.,!?;]{2,24}\\b(?:ROLE)\\b|\\bmy work number\\b[^.,!?;]{0,12}|\\bi(?:'m| am) (?:number|agent|operator|clerk|desk) \\w+|\\byou(?:'re| are) through to [^.,!?;]{2,30}|\\b[a-z]+ (?:from|of|at) [^.,!?;]{2,24} here\\b|[,.!] [a-z]+ here(?=[.,!;]|$| how)|\\bi(?:'m| am) (?:your|the) (?:special |new |duty |own |personal |account )*(?:agent|adviser|advisor|manager|supervisor|contact|driver|service|coordinator|handler|representative|clerk|courier|case|assistant|person)\\b[^.!?;]{0,24}".replaceAll(
        'ROLE',
        ROLE,
      ),
    ],
    unless: ['is this (?:mr|ms|mrs)'],
    spares: ['quoted', 'reported'],
  },
  {
    act: 'anything-else',
    code: 'anything-else.offer',
    frames: [
      '\\b(?:anything|something|what|any(?:thing)?) else\\b(?! (?:i|we) (?:need|require) from)[^.!?;]{0,40}|\\bany (?:other|further|more|additional) (?:questions?|concerns?|issues?|queries|requests?|matters?|help)\\b[^.!?;]{0,30}|\\b(?:is that|will that be) (?:all|everything)\\b[^.!?;]{0,16}|\\b(?:is )?that the lot\\b[^.!?]{0,16}|\\bany (?:other|more) [a-z]+[^.!?;]{0,20}\\?|{start}other questions?[^.!?]{0,16}|\\bstill have (?:any|other) (?:question|problem|thing|need)s?[^.!?]{0,12}|\\bhave (?:any )?other (?:things?|questions?|needs?|problems?)\\b[^.!?]{0,16}|\\banother (?:question|matter)\\b[^.!?]{0,12}\\?',
    ],
    unless: ['nothing else', 'anything else (?:was|is) (?:in|on|damaged|missing)'],
  },
  {
    act: 'offer-help',
    code: 'offer-help.offer',
    frames: [
      "\\b(?:how|what) (?:can|may|could|might|would you like|should) (?:i|we|us|me)\\b[^.!?;]{0,12}(?:help|assist|do for you|be of (?:help|assistance|service)|support|serve)\\b[^.!?;]{0,16}|\\bwhat can i do for you\\b|\\b(?:can|may|could|shall|would you like (?:me|us) to|do you need) ?(?:i|we|us|any|some)? ?(?:help|assist|give you a hand)\\b[^.!?;]{0,16}|\\b(?:happy|glad|pleased|here|ready|delighted) to (?:help|assist|be of|support)\\b|\\bat your service\\b(?<!i'm [^.!?]{3,50}at your service)|\\b(?:feel free|don'?t hesitate|do not hesitate|you(?:'re| are) welcome) to (?:ask|call|contact|reach|get in touch|write|email|let|message)\\b[^.!?;]{0,20}|\\b(?:if you (?:need|have)|should you (?:need|have)) (?:any|anything|some|more|further|help|questions)[^.!?;]{0,30}(?:let (?:me|us) know|call|contact|ask|reach|get in touch|message|here)|\\bwould you like (?:me|us) to\\b[^.!?;]{2,40}|\\bdo you (?:need|want) (?:me|us|any help|help|assistance|some help)\\b[^.!?;]{0,30}|\\blet me (?:help|assist)\\b|\\bi(?:'m| am| will|'ll)? ?(?:can|will|am here to|would like to|'d like to|'d love to|want to) (?:help|assist)(?: you)?\\b|\\bwhat (?:brings you|seems to be the (?:problem|trouble|matter)|would you like to (?:do|know))\\b|\\bwhat (?:are|is it) you(?:'re)? (?:after|looking for)\\b|\\bbe of (?:any )?(?:help|service|assistance)\\b|\\b(?:i(?:'ll| will) be |being )look(?:ing|ed) after(?: you)?\\b|\\bwhat can i help\\b[^.!?]{0,8}|{start}i help{end}|\\bi(?:'d| would) (?:love|like) to (?:help|get this (?:fixed|sorted)|sort this)[^.!?;]{0,12}|\\btry my best to help\\b|\\bwhat do you (?:need|want to (?:send|ask|know))(?: today)?\\?|\\b(?:happy|glad) to serve\\b",
    ],
    unlessActs: ['anything-else'],
  },
];
