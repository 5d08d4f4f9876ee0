import type { ActRule } from '../../language.ts';

const ROLE =
  'agent|service|desk|support|team|logistics|freight|express|courier|cargo|company|bank|clinic|hospital|hotel|reception|shipping|lines?|airlines?|telecom|department|manager|driver|supervisor|assistant|representative|centre|center|store|shop|claims|insurance|post|delivery|parcels?|transport|forwarding|warehouse|depot|care|help';

export const opening: readonly ActRule[] = [
  {
    act: 'greeting',
    code: 'greeting.hello',
    frames: ["\\bgood (?:morning|afternoon|evening|day)\\b(?! (?:of|to you all then))|{start}(?:hello|hi|hey|hiya|greetings)\\b(?: there| again)?(?!-)|\\bwelcome (?:to|back)\\b|\\bthank(?:s| you) for (?:calling|contacting|reaching out|getting in touch|phoning|choosing)(?= [^.,!?]{2,30}[.,!] ?(?:this is|my name|how|you'?re|i'?m|you are|what))"],
    position: 'opening',
  },
  {
    act: 'self-intro',
    code: 'self-intro.who',
    frames: [
      `(?:this is|you(?:'re| are) (?:speaking|talking|through|connected) (?:to|with)|you(?:'ve| have) reached|it'?s) (?!the (?:case|same|only|first|last)|a |an |not |my |your |because|about|what|why|how|very|so\\b)[^.,!?;]{2,40}?(?:\\b(?:${ROLE})\\b|(?:here|speaking|from|at|with)\\b)[^.,!?;]{0,24}`,
      "\\bmy name(?:'s| is) [a-z][^.,!?;]{1,24}|\\b(?:this is|it'?s) [a-z]+(?: [a-z]+)? (?:here|speaking|from|at|with|calling)\\b|\\b[a-z]+ speaking\\b(?<!(?:of|now|generally|strictly|when|are|you|we|am|be|english|been) speaking)|{start}i(?:'m| am) [a-z]+(?: [a-z]+)?,? (?:from|with|your|the|at)\\b(?<!(?:sorry|calling|checking|here|afraid|working|happy|sure|looking|glad|speaking|happy|back|dealing|going|in|on) (?:from|with|your|the|at))|\\byou(?:'re| are) (?:speaking|chatting|talking|through) (?:to|with) [^.,!?;]{2,30}|\\bmy (?:agent|employee|staff|id|badge|desk) (?:number|id|no)\\b[^.,!?;]{0,16}|\\bthis is [a-z]+(?: [a-z]+)?(?=,|\\.| how| and)(?<!this is (?:it|fine|ok|okay|great|true|right|correct|important|urgent|wrong|why|not|done|all|terrible|awful|unacceptable|bad|good|normal|free|what|how|for|very [a-z]+|really [a-z]+|quite [a-z]+|the [a-z]+|a [a-z]+|an [a-z]+|our [a-z]+|your [a-z]+|my [a-z]+|not [a-z]+))",
    ],
    unless: ['is this (?:mr|ms|mrs)'],
    spares: ['quoted', 'reported'],
  },
  {
    act: 'anything-else',
    code: 'anything-else.offer',
    frames: ["\\b(?:anything|something|what|any(?:thing)?) else\\b(?! (?:i|we) (?:need|require) from)[^.!?;]{0,40}|\\bany (?:other|further|more|additional) (?:questions?|concerns?|issues?|queries|requests?|matters?|help)\\b[^.!?;]{0,30}|\\b(?:is that|will that be) (?:all|everything)\\b[^.!?;]{0,16}|\\banother (?:question|matter)\\b[^.!?]{0,12}\\?"],
    unless: ['nothing else'],
  },
  {
    act: 'offer-help',
    code: 'offer-help.offer',
    frames: [
      "\\b(?:how|what) (?:can|may|could|might|would you like|should) (?:i|we|us|me)\\b[^.!?;]{0,12}(?:help|assist|do for you|be of (?:help|assistance|service)|support|serve)\\b[^.!?;]{0,16}|\\bwhat can i do for you\\b|\\b(?:can|may|could|shall|would you like (?:me|us) to|do you need) ?(?:i|we|us|any|some)? ?(?:help|assist|give you a hand)\\b[^.!?;]{0,16}|\\b(?:happy|glad|pleased|here|ready|delighted) to (?:help|assist|be of|support)\\b|\\bat your service\\b|\\b(?:feel free|don'?t hesitate|do not hesitate|you(?:'re| are) welcome) to (?:ask|call|contact|reach|get in touch|write|email|let|message)\\b[^.!?;]{0,20}|\\b(?:if you (?:need|have)|should you (?:need|have)) (?:any|anything|some|more|further|help|questions)[^.!?;]{0,30}(?:let (?:me|us) know|call|contact|ask|reach|get in touch|message|here)|\\bwould you like (?:me|us) to\\b[^.!?;]{2,40}|\\bdo you (?:need|want) (?:me|us|any help|help|assistance|some help)\\b[^.!?;]{0,30}|\\blet me (?:help|assist)\\b|\\bi(?:'m| am| will|'ll)? ?(?:can|will|am here to|would like to|'d like to|'d love to|want to) (?:help|assist)(?: you)?\\b|\\bwhat (?:brings you|seems to be the (?:problem|trouble|matter)|would you like to (?:do|know))\\b|\\bshall i\\b[^.!?;]{2,40}",
    ],
    unlessActs: ['anything-else'],
  },
];
