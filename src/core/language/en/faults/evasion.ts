import type { FaultRule } from '../../language.ts';

/** 不归我管, with no help in the same turn. */
export const notMyJob: FaultRule = {
  code: 'evasion.not-my-job',
  class: 'evasion',
  severity: 'heavy',
  frames: [
    "(?:not|isn'?t|is not|ain'?t|wasn'?t|was not|never) (?:really |actually |part of )?(?:my|" +
      'our) (?:job|department|problem|responsibility|business|area|concern|fault|issue|duty|' +
      'call|business)',
    "(?:nothing|not anything|isn'?t anything|little) (?:that )?(?:i|we) can do(?: about| for)?",
    "(?:i|we) (?:can'?t|cannot|can not|am unable to|are unable to) (?:really )?(?:help|" +
      'do anything)(?: you| with| about| here)?',
    'nothing to do with (?:me|us)|(?:has|have) nothing to do with (?:me|us)',
    '(?:ask|call|contact|talk to|speak to|try) (?:someone else|somebody else|the (?:driver|' +
      'seller|shipper|sender|shop|manufacturer|bank|carrier|airline)|another department|' +
      'them)(?: not me| instead| yourself|{end})',
    "you(?:'ll| will)? (?:have|need) to (?:ask|call|contact|talk to|speak to|" +
      'take it up with) (?:someone else|somebody else|the (?:driver|seller|shipper|sender|shop|' +
      'manufacturer|airline|other)|another department|them)',
    "that'?s (?:between you and|up to) (?:the|your|them)",
    "(?:i'?m|we'?re|i am|we are) (?:about to (?:finish|close|leave)|closing|off (?:duty|now|" +
      'soon)|going home|on my (?:break|lunch))',
    "my shift (?:is over|ends|has ended)|above my pay grade|don'?t ask me",
  ],
  unlessActs: [
    'solution',
    'escalate',
    'apology',
    'hold-request',
    'offer-help',
    'time-commitment',
    'ask-info',
    'ownership',
  ],
  better: [
    {
      say: 'Another team looks after this. I will put you through and tell them what you told me.',
    },
  ],
};

/** 不清楚, with no help in the same turn. */
export const noIdea: FaultRule = {
  code: 'evasion.no-idea',
  class: 'evasion',
  severity: 'medium',
  frames: [
    "(?:i|we) (?:really |honestly |just |simply |also )*(?:don'?t|" +
      'do not) (?:really )?(?:know|have (?:that|any) (?:information|idea))(?: about (?:it|that|' +
      'this)| anything about (?:it|that|this)| why| where| when)?{end}',
    "(?:i|we) (?:have|'ve) no (?:idea|clue)(?: about (?:it|that)| why| where)?{end}",
    "(?:haven'?t|have not) (?:a|the foggiest|got a) (?:clue|idea)?|no idea{end}|beats me|dunno",
    "(?:i'?m|i am) not sure{end}",
  ],
  unlessTurn: [
    "(?:however|but |instead|what i can|i can|we can|you can|could you|let me|i'll|i will|" +
      "we'll|we will|would you like|alternatively|please|sorry|afraid|apolog|option|check|" +
      'find out|ask)',
  ],
  unlessActs: [
    'solution',
    'escalate',
    'apology',
    'hold-request',
    'offer-help',
    'time-commitment',
    'ask-info',
    'ownership',
  ],
  better: [
    { say: 'I do not have that yet. I will find out and call you back by four this afternoon.' },
  ],
};
