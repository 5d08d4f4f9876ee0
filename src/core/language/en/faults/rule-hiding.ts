import type { FaultRule } from '../../language.ts';

/** 这是规定, and nothing after. */
export const thatIsTheRule: FaultRule = {
  code: 'rule-hiding.that-is-the-rule',
  class: 'rule-hiding',
  severity: 'medium',
  frames: [
    "(?:that'?s|that is|it'?s|it is|this is|those are|these are|they'?re)(?: just| simply|" +
      ' only| our| the| company| against| how| standard)* (?:our |the |company |against |' +
      'standard |your )*(?:polic(?:y|ies)|rules?|procedures?|regulations?|protocol|law|' +
      "terms)(?:{end}| and (?:that'?s|there)| here)",
    'rules are rules|polic(?:y|ies) (?:is|are) (?:polic(?:y|ies))',
    '(?:the|our) (?:rules?|polic(?:y|ies)|system|computer|regulations?|terms) (?:says?|' +
      "won'?t (?:let|allow)|does(?:n'?t| not) (?:let|allow|permit)|doesn'?t allow|are (?:clear|" +
      'the rules)|is (?:clear|the policy))(?: so| no| me| it| that| you)*',
    'company policy{end}',
    "that'?s (?:just )?(?:how|the way) (?:it is|it works|we do (?:it|things)|things are|" +
      'the system works|it goes)',
    "i don'?t make the rules|(?:we|i) (?:just |only )?follow the rules",
  ],
  unlessAfter: [
    "(?:however|but |instead|what i can|i can|we can|you can|could you|let me|i'll|i will|" +
      "we'll|we will|would you like|alternatively|please|sorry|afraid|apolog|option|check|" +
      'find out|ask)',
  ],
  unlessActs: ['solution', 'escalate'],
  better: [
    {
      say: 'The terms say this at present; what I can do is to put in a request and give you an answer by noon tomorrow.',
    },
  ],
};
