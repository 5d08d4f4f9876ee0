import type { ActRule } from '../../../language.ts';

/** Says company, role, name or number. */
export const who: ActRule = {
  act: 'self-intro',
  code: 'self-intro.who',
  frames: [
    "(?:this is|you(?:'re| are) (?:speaking|talking|through|connected) (?:to|with)|you(?:'ve|" +
      " have) reached|it'?s(?= [a-z]+ (?:here|speaking|from|at|with))) (?!the (?:case|same|" +
      'only|first|last)|a |an |not |my |your |because|about|what|why|how|very|so\\b|beyond|too|' +
      'all|on |in |for |just|only|at |i |we |been|time|still|really)[^.,!?;]{2,40}?(?:\\b(?:' +
      '{role})\\b|(?:here|speaking|from|at|with)\\b)[^.,!?;]{0,24}',
    "\\bmy name(?:'s| is) [a-z][^.,!?;]{1,24}",
    "\\b(?:this is|it'?s) [a-z]+(?: [a-z]+)? (?:here|speaking|from|at|with|calling)\\b",
    '\\b[a-z]+ speaking\\b(?<!(?:of|now|generally|strictly|when|are|you|we|am|be|english|' +
      'been) speaking)',
    "{start}i(?:'m| am) [a-z]+(?: [a-z]+)?,? (?:from|with|your|the|at)\\b(?<!(?:sorry|calling|" +
      'checking|here|afraid|working|happy|sure|looking|glad|speaking|happy|back|dealing|going|' +
      'in|on) (?:from|with|your|the|at))',
    "\\byou(?:'re| are) (?:speaking|chatting|talking|through) (?:to|with) [^.,!?;]{2,30}",
    '\\bmy (?:agent|employee|staff|id|badge|desk) (?:number|id|no)\\b[^.,!?;]{0,16}',
    '\\bthis is [a-z]+(?: [a-z]+)?(?=,|\\.| how| and)(?<!this is (?:it|fine|ok|okay|great|true|' +
      'right|correct|important|urgent|wrong|why|not|done|all|terrible|awful|unacceptable|bad|' +
      'good|normal|free|what|how|for|very [a-z]+|really [a-z]+|quite [a-z]+|the [a-z]+|' +
      'a [a-z]+|an [a-z]+|our [a-z]+|your [a-z]+|my [a-z]+|not [a-z]+))',
    "{start}i(?:'m| am) (?!sorry|afraid|glad|happy|sure|here|not|so|very|just|going|the|a|an|" +
      'on|in|at|also|still|with|able|really|only|now|pleased|delighted|aware|your|it|ready|' +
      'terribly|right|wrong|back|well|fine|good|ok|okay|all|quite|truly|too|about|alone|free|' +
      'new|off|out|done|told|deeply|extremely|awfully|as|always|already|no|never|more|most|sad|' +
      'number|angry|tired|certain|grateful|like|for|to|of|my|under|over|[a-z]+ing\\b|[a-z]+ed\\b' +
      ')[a-z]{2,}(?: [a-z]+)?(?=,| and i|\\.| from| of| at| in| speaking|;|!)',
    '(?:hi|hello|hey|morning|afternoon|evening)(?: there)?[,.!:]? (?:i am )?[a-z]+ (?:at|' +
      'from|of|here|with|in) [a-z][^.,!?;]{2,24}',
    '(?:hello|hi|hey|morning|afternoon|evening)(?: there)?[,.!]? (?!how|what|can|may|i\\b|you|' +
      'this|are|sir|madam)[a-z][^.!?;,]{2,30}\\b(?:{role})\\b',
    '\\b(?:here is|we are) [a-z]+ [^.,!?;]{2,24}\\b(?:{role})\\b|\\bmy work number\\b[^.,!?;]{0,12}',
    "\\bi(?:'m| am) (?:number|agent|operator|clerk|desk) \\w+|\\byou(?:'re|" +
      ' are) through to [^.,!?;]{2,30}',
    '\\b[a-z]+ (?:from|of|at) [^.,!?;]{2,24} here\\b|[,.!] [a-z]+ here(?=[.,!;]|$| how)',
    "\\bi(?:'m| am) (?:your|the) (?:special |new |duty |own |personal |account )*(?:agent|" +
      'adviser|advisor|manager|supervisor|contact|driver|service|coordinator|handler|' +
      'representative|clerk|courier|case|assistant|person)\\b[^.!?;]{0,24}',
  ],
  unless: ['is this (?:mr|ms|mrs)'],
  spares: ['quoted', 'reported'],
};
