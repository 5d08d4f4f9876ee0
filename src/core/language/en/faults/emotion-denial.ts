import type { FaultRule } from '../../language.ts';

/** 您别激动: the customer is told not to feel. */
export const doNotFeel: FaultRule = {
  code: 'emotion-denial.do-not-feel',
  class: 'emotion-denial',
  severity: 'medium',
  frames: [
    '(?:calm (?:yourself )?down|relax|chill(?: out)?|cool (?:it|off|down)|settle down|' +
      "simmer down|take it easy)(?: a (?:bit|little)| please| sir| madam| ma'am)?(?:{end}|" +
      ' and | or | before | first)',
    '(?:please |just |you (?:need|have|should|must) (?:to )?|try to |' +
      'kindly )(?:calm (?:yourself )?down|relax|chill|settle down|control yourself|' +
      'compose yourself|be calm|stay calm|keep calm)',
    "(?:don'?t|do not|no need to|there(?:'s| is) no (?:need|reason|point) (?:to|in)|" +
      "no reason to|you (?:shouldn'?t|don'?t need to|needn'?t|have no reason to)|it(?:'s|" +
      ' is) (?:not|pointless|no use))(?: be| get| being| getting| feel| sound| go)? ?(?:so |' +
      'too |all |that )?(?:angry|upset|mad|emotional|annoyed|excited|worked up|frustrated|' +
      'shout(?:ing)?|yell(?:ing)?|hysterical|aggressive|rude|agitated|cry(?:ing)?|carried away|' +
      'irritated|furious|take it personally|scream(?:ing)?|raise your voice|offended)',
    "it'?s (?:not (?:that|so) bad|nothing to (?:worry|get upset|be upset|cry)|not a big deal|" +
      'no big deal)',
    "(?:you(?:'re| are) )?overreact",
  ],
  better: [
    {
      say: 'I would be upset too. Please tell me what happened and I will start on it right away.',
    },
  ],
};
