import type { FaultRule } from '../../../language.ts';

/** 去投诉啊: the complaint invited as a taunt. */
export const dareToComplain: FaultRule = {
  code: 'provoke.dare-to-complain',
  class: 'provoke',
  severity: 'fatal',
  frames: [
    '(?:go ahead(?: and|,)?|feel free(?: to)?,?|by all means,?|please do|fine,?|then|so|just|' +
      "go on,?|go|be my guest(?: and|,)?|you(?:'re| are) (?:free|welcome) to|" +
      "why don'?t you(?: just)?|i dare you to|go and|i'?d love to see you|you can always|do|" +
      'well,? then|ok,? then) (?:{near})(?:{complain})(?: to (?:whoever|whomever|anyone|' +
      'anybody|who|the (?:ceo|president|boss)|my|god))?',
    '(?:{complain}|complaint)[^.!?;]{0,20}(?:all you (?:want|like)|as much as you (?:want|' +
      'like)|wherever you|to whoever|to whomever|to anyone you|to who you|if you (?:want|like|' +
      "must|dare)|see (?:if|what|how)|won'?t (?:help|change|do|make|get)|makes no difference|" +
      "will get you nowhere|doesn'?t (?:scare|matter|change|bother)|nobody (?:will|cares)|" +
      'no one (?:will|cares)|good luck|for all i care|and see)',
    "(?:i'?m|i am|we'?re|we are) not (?:afraid|scared|worried|bothered|frightened)(?: of|" +
      ' about)?[^.!?;]{0,24}',
    '(?:do you think|you think) (?:that|a complaint|your complaint|complaining)[^.!?;]{0,10}' +
      '(?:scares|frightens|worries|bothers|helps)',
    "(?:that|it|you) (?:doesn'?t|don'?t|does not|do not) (?:scare|frighten|bother|impress|" +
      'worry) (?:me|us)',
    '(?:complain|sue|call|tell|report)(?: us| me| them| it)?,? (?:see if i care|' +
      "i don'?t care|whatever|who cares)",
    'so (?:complain|sue(?: me| us)?){end}|{start}(?:sue (?:me|us)|complain|' +
      'then complain)(?: then)?{end}',
  ],
  unless: [
    "(?:how to|where to|you can also|you may|right to|entitled to|the form|i(?:'ll| will|" +
      ' can) (?:help|log|register|file|note|send|record)|we (?:will|take))',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      say: 'You have every right to complain. I will log it for you now and you will have an answer within 24 hours.',
    },
  ],
};
