import type { FaultRule } from '../../../language.ts';

/** Courteous words in a frame that taunts. */
export const veiled: FaultRule = {
  code: 'provoke.veiled',
  class: 'provoke',
  severity: 'fatal',
  frames: [
    '\\b(?:nobody|no ?one|none of us|anybody)(?: upstairs| here| there| in| on)?[^.!?]{0,16}' +
      '(?:will (?:ever )?(?:read|answer|care|listen|miss)|reads? (?:it|them|those)|' +
      "'s ever read|has ever read|ever read)\\b[^.!?]{0,12}",
    "\\b(?:it'?s|it is) also the bin\\b|\\bi could use (?:the|a) laugh\\b",
    '\\b(?:makes? |it is )(?:really |absolutely )?no difference to (?:me|us)\\b',
    '\\ball the same to (?:me|us)\\b|\\bdo give (?:them|him|her) my (?:regards|love|best)\\b',
    '\\bhow (?:very |terribly |simply )?(?:frightening|scary|terrifying|exciting|impressive)\\b',
    '\\bgoing to the (?:consumer|ombudsman|papers|press|police|court|newspaper)[^.!?]{0,16}' +
      'are we\\b',
    '\\b(?:lawyer|court|police|ombudsman|newspaper|manager|supervisor)\\b[^.!?]{0,6}(?:\\?|lol|' +
      ',? ok\\.?)[^.!?]{0,6}(?: please do| bring| good| go ahead| how| oh| be my| do| and| so|' +
      ' lol)\\b',
    '\\blawyer lol\\b|\\bleave us one star\\b|\\bsee if we care\\b',
    '\\bsee who(?: gets| win| wins| is)\\b[^.!?]{0,20}|\\benjoys throwing\\b',
    "\\b(?:the )?door(?:'s| is) (?:behind|over|that way|there|open)\\b",
    '\\bclose the door\\b[^.!?]{0,12}(?:gently|behind|on your)|\\bgood riddance\\b',
    '\\b(?:finding|find) (?:yourself )?(?:another|a different|a new) (?:bank|haulier|carrier|' +
      'courier|company|provider|shop|network|supplier|agent|forwarder|hotel|airline|clinic|' +
      'doctor|dentist)\\b',
    "\\bshan'?t (?:exactly )?(?:weep|cry|miss|lose sleep)\\b|\\bso sad to (?:lose|see)\\b",
    '\\bshall i (?:clap|cry|applaud|weep|faint|bow|fetch a violin)\\b',
    '\\bdo (?:please )?(?:shout|carry on|keep|go on|continue)(?: a little| on)? ?(?:louder|' +
      'shouting|screaming|complaining|ranting|crying)?\\b[^.!?]{0,12}(?<=louder|shouting|' +
      'screaming|complaining|ranting|crying|by all means)',
    '\\ba queue of people\\b|\\bcancel,? then\\b|\\bclose (?:the|your) account,? (?:see|then|if|' +
      'and see)\\b',
    "\\b(?:don'?t|doesn'?t) (?:want|like) (?:it|the [a-z]+|this)\\? (?:don'?t|then|door|go|" +
      'leave|cancel|tough|your|find|simple|just)\\b',
    "\\bin advance of your departure\\b|\\bwho'?d (?:put up with|love your|have you)\\b",
    '\\b(?:as you like|love send|love (?:to )?buy)\\b(?<!as often as you like|' +
      'as much as you like|as long as you like|as many as you like)',
    '\\byou angry\\b[^.!?]{0,30}i am also|\\bwhat can you do\\?|\\byou still have what\\b',
    '\\bgo to (?:the )?court\\b[^.!?]{0,12}(?:see|then|if|go|and)|\\bthen (?:you )?go\\b{end}',
    '\\bif you (?:continue|keep|carry on|go on)(?: like this| this| on| shouting|' +
      " on like this)?[^.!?]{0,30},? (?:i|we)(?:'ll| will| shall|'m| am)?(?: simply| just|" +
      ' have to)* (?:stop|hang|end|close|block|not|ignore|refuse|put)\\b',
    "\\bdon'?t (?:trouble|bother) us\\b|\\bkindly f\\b|\\bf off\\b|\\bbeneath you\\b",
    "\\b(?:can'?t|cannot) seriously be (?:angry|upset|crying)\\b|\\bcried on\\b|\\bu moan\\b|\\bha[.!]",
    '\\b(?:to hell with)\\b|\\bspell the competitor\\b',
    '\\bi have (?:all (?:evening|night|day)|tea)\\b[^.!?]{0,30}(?:shout|you have|no internet|dear)',
    "\\bit'?s not as if you'?re\\b",
  ],
  unless: ["(?:help|let me|i'?ll|i will|we'?ll) [^.!?]{0,20}(?:find|call|arrange)"],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'complain|lawyer|ombudsman|newspaper|star|court',
      say: 'You have every right to complain. I will log it for you now and you will have an answer within 24 hours.',
    },
    {
      say: 'I want you to be satisfied. Tell me which point matters most and I will see what I can do.',
    },
  ],
};
