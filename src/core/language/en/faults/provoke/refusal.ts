import type { FaultRule } from '../../../language.ts';
import { threat } from './threat.ts';

/** 不想再跟你说了: refuses to go on. */
export const refusal: FaultRule = {
  ...threat,
  code: 'provoke.refusal',
  severity: 'heavy',
  frames: [
    "\\b(?:not|n't|nobody)(?: \\w+)? (?:paid|employed|hired|here)(?: enough)? to (?:listen|take (?:this|that|abuse)|put up|be (?:shouted|insulted|yelled|screamed)|argue|babysit|entertain|stand (?:this|that))\\b",
    '{start}not listening{end}',
    "\\b(?:i{am}|we{are})(?: (?:so|really|officially|about|all|quite))? (?:done|finished|through|out)(?: (?:here|talking|now|arguing|explaining|listening|with (?:you|this(?: conversation| call| discussion| customer| nonsense)?|it all|it)))*(?:{end}(?!,? (?:you|and (?:you|it)|thank|have|so (?:you|i)|i'll|all))| to you|, next)(?<!(?:once|when|until|nearly|almost|then|and) (?:we|i)(?:'?re|'?m| are| am) (?:all )?(?:done|finished|through){rest})",
    '(?:{start}|\\b(?:this|the|our) )(?:conversation|call|discussion|chat|matter|case|topic|subject){is}? (?:over|finished|closed|done|at an end|ended|terminated)(?! (?:for|within|by|on|at|until|from))',
    '\\b(?:sick|tired|fed up)(?: and tired)? (?:of|with) (?:you|your|this|people|hearing|listening|explaining|customers)\\b',
    '\\bhad (?:(?:just about |quite )?enough of|it (?:up to here )?with) (?:you|your|this|people)\\b',
    '\\bmy patience (?:is|has)',
    ', end of{end}',
    "\\b(?:there{is}|i have|we have|i'?ve|i'?ve got) nothing (?:(?:more|else|left|further) )?(?:to )?(?:say|discuss|talk about)\\b",
    '\\b{we} (?:refuse|decline) to (?:serve|help|deal with|talk|speak|continue|discuss|listen|argue|go on)\\b',
    "\\b{we}(?:'?m| am|'re| are|'ll| will)? ?(?:not|no longer|never|n'?t|won'?t|shan'?t)(?: (?:going to|be|prepared to|here to))? (?:talk(?:ing)?|speak(?:ing)?|argu(?:e|ing)|help(?:ing)?|answer(?:ing)?|deal(?:ing)?|serv(?:e|ing)|discuss(?:ing)?|listen(?:ing)?|debat(?:e|ing)|continue)(?: [\\w']+){0,3}? (?:with you|this|that|it|you|any ?more|any longer|any further|again|further)\\b(?! (?:any (?:further|more|longer) )?(?:until|before|unless|over the|today|tonight|for now|now|into|out of|through))",
    "\\bi (?:don'?t|do not|won'?t) have to (?:put up with|take|listen to|stand|tolerate|deal with|talk to|help|serve|be nice|accept) (?:this|that|you|your|(?<!listen to )it|any|such)\\b",
  ],
};
