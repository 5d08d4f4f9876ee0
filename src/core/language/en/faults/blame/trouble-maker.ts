import type { FaultRule } from '../../../language.ts';

/** 怎么又是你: the customer is a burden. */
export const troubleMaker: FaultRule = {
  code: 'blame.trouble-maker',
  class: 'blame',
  severity: 'medium',
  frames: [
    "\\b(?:wast|tak)(?:e|es|ed|ing)(?: up| (?:so |too )?much of)? (?:of )?(?:my|our|everyone'?s?|everybody'?s?|(?:other )?people'?s|the (?:whole|entire))(?: \\w+){0,2}? (?:time|day|morning|afternoon|evening|shift|break|lunch)\\b|\\b(?:hold(?:ing|s)?|held) (?:up )?(?:the (?:whole |entire )?(?:line|queue|others?|ship|truck|shop|train|bus|counter)|everyone|everybody|(?:other )?people|us all)(?: up)?\\b(?<=up.{0,20})|\\bkeep(?:ing)? (?:me|us|everyone|everybody|other (?:people|customers)|people) (?:waiting|from|busy|on the phone|here|late)\\b(?<!(?:sorry|apolog)[^.!?]{0,50})",
    "\\b{we}(?: \\w+)? (?:(?:don'?t|do not|haven'?t|have not|can'?t)(?: got| have| exactly have| waste)?{mod}|have no) (?:all (?:day|morning|night|evening)|(?:time|patience|energy|nerves|hours) (?:for (?:this|you|your|that|such|every|chat)|to (?:argue|listen|waste|explain|hold|discuss|chat|deal|play|babysit)))\\b|\\bi{am} {mods}busy(?:,| you know| enough| and you| with (?:real|other|important)| here|{end})(?<!(?:sorry|apolog|been){far})",
    "\\b(?:other|real|more important|a hundred|a thousand|\\d+ other|plenty of|lots of|many other) (?:customers|people|callers|clients|passengers|patients|guests)(?: are| to| who(?: are)?| have been| behind you| here)? (?:waiting|to serve|to help|who|in (?:line|the queue)|that|need|behind|with real)\\b(?<!(?:sorry|apolog)[^.!?]{0,60})|\\bother people (?:to|who|also|waiting|too|behind|in the)\\b|\\bthere(?:'?s| is| are) (?:a (?:long )?queue|people|others?|\\w+ people) (?:behind you|waiting(?: behind| too)?)\\b",
    "\\b(?:not|it'?s|oh,?|ah,?|what,?|ugh,?|great,?) (?:him|her) again\\b|{start}(?:what(?: is it|'?s wrong| do you want|'?s the (?:problem|matter))?|who is it)(?: is it| do you want| now| is the problem| is wrong)? (?:this time|again|now)\\b(?! (?:is|we|i|the))|\\b(?:not this again|here we go again|more trouble than)\\b|\\b(?:give (?:it|us|me)) a (?:rest|break)\\b",
    "\\b(?:why (?:are|do|must) you|you|must you|do you have to|are you going to|stop|quit|don'?t) (?:just |really )?(?:keep(?:ing|s)?(?: on)?|always|constantly|forever|continually|are always|are forever|are constantly) (?:on )?(?:call|ring|ask|bother|complain|nagg?|chas|pester|shout|interrupt|chang|email|phon|forgett?|los|demand|mov|moan|whin|writ|messag|send|hold|tell|repeat|argu)(?:ing|e)?\\b|\\b(?:stop|quit|no need to keep) (?:calling|ringing|bothering|pestering|harassing|nagging|annoying|phoning|emailing|messaging|chasing|hassling)\\b|\\bnagging (?:me|us|won'?t|doesn'?t|will)\\b|\\bdo you ever (?:stop|give up|let)\\b|\\byou (?:never|don'?t) (?:stop|give up|let up|leave us alone)\\b",
    "\\b(?:this is|that(?:'?s| is|'?s now| makes)|it{is}|is this|you(?:'?ve| have|'?re| are)|{start}){mod} ?(?:the |your |at least the )?(?:third|fourth|fifth|sixth|seventh|tenth|hundredth|umpteenth|second|nth|\\d+(?:th|rd|nd)|three|four|five|six|ten|\\d+)(?: or \\w+)? (?:times?|calls?|emails?|messages?|complaint|visit)(?: that)?(?: you{have}?| from you| calling| asking| today| this (?:week|morning)| already| in (?:one|an?|two|half)\\b)(?<!(?:sorry|understand|imagine|apolog)[^.!?]{0,60})|\\bhow many (?:more )?times (?:are|will|do|have|must|did|should) (?:you|i|we) (?:going to |gonna |have to |need to )?(?:call|ring|ask|rung|called|asked|complain|email|chase|go through|hear|deal with|bother|be bothered)|\\byou{have}? (?:already )?(?:called|rung|asked|phoned|emailed|complained)\\b[^.!?]{0,20} (?:{number}|so many|too many|hundreds of) times\\b(?! (?:yesterday|and {nobody}|because))",
    "\\byou(?:'?re| are|'ve| have)?(?: \\w+){0,2} (?:mak|caus|giv|creat|bring)(?:e|es|ed|ing)(?: \\w+){0,5} (?:extra work|work for|trouble|headaches?|problems? for {us}|grief|a hard time|paperwork|bother|hassle|mess|overtime|(?:line|phone)s? busy)\\b|\\b(?:because of|thanks to) (?:you\\b|u\\b|people like you|your \\w+),? (?:i|we|my|everyone|the (?:whole|other|line)|other|now|our|half|{number} of|all)\\b|\\b(?:trouble us|bother(?:ing|ed)? (?:us|me) (?:with|about|again|every|for))\\b|\\b(?:sav|spar)e (?:us|me|yourself) (?:both|all|the (?:trouble|bother|time))\\b|\\bmy (?:lunch|break|coffee|shift|day off|tea)(?: break)? (?:is|was|because|thanks)\\b|\\bfrom you (?:again|every (?:day|week))\\b",
    "\\byou{are} {mods}(?:an?|our|the) (?:\\w+ ){0,2}(?:burden|bother|problem|pest|nuisance|headache|disturbance|handful)\\b|\\bcan'?t (?:you|we) (?:leave us|get any (?:work|peace|rest))\\b",
  ],
  unless: [
    "(?:sorry|apolog\\w+|regret|understand|frustrat\\w+){rest}(?:you had|you'?ve had|you have had|to keep|for keeping|that you|having|to have kept|you were)|(?:won'?t|don'?t want to|not|wouldn'?t) (?:waste|take up)|(?:don'?t|not) have to call",
    "\\b(?:you had|you have had|you shouldn't have|having) to (?:call|ring|ask|repeat)|{credit}|{clears}",
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
