import type { FaultRule } from '../../language.ts';

/** A whole answer of one word. */
export const bareRefusal: FaultRule = {
  code: 'curt.bare-refusal',
  class: 'curt',
  severity: 'light',
  frames: [
    "{start}(?:no|nope|nah|can'?t|cannot|impossible|no way|can'?t do|not possible|no can do|what|" +
      "yeah|yep|huh|eh|who(?:'s| is) this|who are you|speak|and|so|next|wait|don'?t know|dunno|" +
      "no idea|sold out|none|closed|negative|won'?t|nothing|what do you want|what is it|" +
      "what now|yes\\?)(?=[ .,!?]{0,3}(?:$|sir|madam|ma'am|miss))",
  ],
  when: 'bare',
  better: [
    { about: 'know|idea|dunno', say: 'I will find out and come back to you within ten minutes.' },
    { about: 'what|speak|yeah|who|huh', say: 'Good morning, how may I help you?' },
    { say: 'I am afraid that is not possible; what I can do instead is this.' },
  ],
};
