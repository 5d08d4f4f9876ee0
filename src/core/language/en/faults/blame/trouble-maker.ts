import type { FaultRule } from '../../../language.ts';

/** 怎么又是你: the customer is a burden. */
export const troubleMaker: FaultRule = {
  code: 'blame.trouble-maker',
  class: 'blame',
  severity: 'medium',
  frames: [
    "\\b(?:wast|tak)(?:e|es|ed|ing)(?: up| (?:so |too )?much of)? (?:of )?(?:my|our|every\\w+'?s?|(?:other )?people'?s|the (?:whole|entire))(?: \\w+){0,2}? (?:time|day|morning|afternoon|evening|shift|break|lunch)\\b",
    '\\b(?:hold(?:ing|s)?|held) (?:up )?(?:the (?:whole |entire )?(?:line|queue|others?|ship|truck|shop|train|bus|counter)|everyone|everybody|(?:other )?people|us all)(?: up)?\\b(?<=up.{0,20})',
    '\\bkeep(?:ing)? (?:me|us|everyone|everybody|other (?:people|customers)|people|the (?:line|phone)s?) (?:waiting|from|busy|on the phone|here|late)\\b(?<!(?:sorry|apolog){far})',
    "\\b{we}(?: \\w+)? (?:(?:do ?n[o']?t|have ?n[o']?t|can'?t)(?: got| have| exactly have| waste)?{mod}|have no) (?:all (?:day|morning|night|evening)|(?:time|patience|energy|nerves|hours) (?:for (?:this|you|your|that|such|every|chat)|to (?:argue|listen|waste|explain|hold|discuss|chat|deal|play|babysit)))\\b",
    '\\bi{am} {mods}busy(?:,| you know| enough| and you| with (?:real|other|important)| here|{end})(?<!(?:sorry|apolog|been){far})',
    '\\b(?:other|real|more important|a hundred|a thousand|plenty of|lots of) (?:customers|people|callers|clients|passengers|patients|guests)(?: are| to| who(?: are)?| have been| behind you)? (?:waiting|to (?:serve|help)|who|in (?:line|the queue)|that|need|behind)\\b(?<!(?:sorry|apolog)[^.!?]{0,60})',
    '\\bother people (?:to|who|also|waiting|too|behind|in the)\\b',
    "\\bthere(?:'?s| is| are) (?:a (?:long )?queue|people|others?|\\w+ people) (?:behind you|waiting(?: behind| too)?)\\b",
    "{start}(?:what(?: is it|'?s wrong| do you want|'?s the (?:problem|matter))?|who is it)(?: is it| do you want| now| is the problem| is wrong)? (?:this time|again|now)\\b(?! (?:is|we|i|the))",
    '\\b(?:customers|people|passengers|patients) with real (?:problems?|emergenc|worries|work|needs|complaints)',
    "(?:{start}|\\b(?:not|it'?s|oh|ah|ugh) )(?:him|her) again\\b(?! (?:i|we|when|if|for)\\b)",
    '\\b(?:not this again|here we go again|more trouble than)\\b',
    '\\b(?:give (?:it|us|me)) a (?:rest|break)\\b',
    "\\b(?:why (?:are|do|must) you|you|must you|do you have to|are you going to|stop|quit|don'?t) (?:just |really )?(?:keep(?:ing|s)?(?: on)?|always|constantly|forever|continually|are always|are forever|are constantly) (?:on )?(?:call|ring|ask|bother|complain|nagg?|chas|pester|shout|interrupt|chang|email|phon|forgett?|los|demand|mov|moan|whin|writ|messag|send|hold|tell|repeat|argu|say|insist|mention)(?:ing|e)?\\b",
    '\\b(?:stop|quit|keep) (?:bother|pester|harass|nagg|annoy|hassl)ing\\b',
    '\\bno need to keep (?:call|ring|phon|email|messag|chas)ing\\b(?!{far}\\b{we}{will})',
    '\\btying up (?:the|our) (?:line|phone)',
    "\\bnagging (?:won'?t|does|will)",
    "\\byou(?: just)? (?:never|don'?t) (?:stop{end}|give up|let up|leave us)",
    "\\b(?:do you ever (?:stop|give up|let)|can'?t (?:you|we) (?:leave us|get any (?:work|peace|rest)))\\b",
    "\\b(?:this is|that(?:'?s| is| makes)|it{is}|is this|you(?:{have}|{are})){mod} ?(?:the |your )?(?:\\w{3,6}th|third|second|nth|\\d+(?:th|rd|nd)?|three|four|five|six|ten)(?: or \\w+)? (?:times?|calls?|e?mails?|messages?|complaints?|visits?)(?: that)?(?: you{have}?| from you| calling| asking| today| this (?:week|morning)| already| in (?:one|an?|two|half)\\b)(?<!(?:sorry|understand|imagine|apolog)[^.!?]{0,60})",
    '\\bhow many (?:more )?times (?:are|will|do|have|must|did|should) (?:you|{we}) (?:\\w+ to )?(?:call|r[iu]ng|ask|complain|email|chase|hear|bother)(?!{rest}\\bbefore\\b)',
    "\\byou(?:'?re| are|'ve| have)?(?: \\w+){0,2} (?:mak|caus|giv|creat|bring)(?:e|es|ed|ing)(?: \\w+){0,5} (?:extra work|work for|trouble|headaches?|problems? for {us}|a hard time|bother|hassle|mess|grief|paperwork|overtime)\\b",
    '\\b(?:because of|thanks to) (?:you\\b|u\\b|people like you|your \\w+),? (?:i|we|my|everyone|the (?:whole|other|line)|other|now|our|half|{number} of|all)\\b',
    '\\b(?:trouble us|bother(?:ing|ed)? (?:us|me) (?:with|about|again|every|for))\\b',
    '\\bmy (?:lunch|break|coffee|tea|shift|day off)(?: break)? (?:is|was) (?!(?:over|up) (?:at|in|and|but|now|soon)\\b)(?:{some}\\b(?:you|your)|over|ruined|gone|(?:going|getting)? ?cold){end}',
    '\\b(?:sav|spar)e (?:us|me|yourself) (?:both|all|the (?:trouble|bother|time))\\b',
    '\\byou{are} {mods}(?:an?|our|the) (?:\\w+ ){0,2}(?:burden|bother|problem|pest|nuisance|headache|disturbance|handful)\\b',
  ],
  unless: [
    "(?:sorry|apolog\\w+|regret|understand|frustrat\\w+){rest}(?:you had|you'?ve had|you have had|to keep|for keeping|that you|having|to have kept|you were)|(?:won'?t|don'?t want to|not|wouldn'?t) (?:waste|take up)|(?:don'?t|not) have to call",
    "\\b(?:you had|you have had|you shouldn't have|having) to (?:call|ring|ask|repeat)|{credit}|{clears}",
  ],
  unlessAfter: [
    "^{far}\\? ?(?:(?:and |just )?i(?:'ll| will|'d like| want|'m asking)|just so|so (?:that )?(?:i|we)\\b|sorry|apolog)",
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'call|ring|asked|again|times',
      say: 'I am sorry that you had to call again. I will follow this up myself and call you with the result.',
    },
    { say: 'I have noted your case and will follow it up myself.' },
  ],
};
