import type { FaultRule } from '../../../language.ts';

/** 看不懂字吗: the customer is told that eyes, ears or head do not work. */
export const cannotUnderstand: FaultRule = {
  code: 'self-respect.cannot-understand',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    "(?:can'?t|can|don'?t|do|didn'?t|couldn'?t|won'?t|did|are) you (?:not |even |just |" +
      'really |actually |ever )*(?:able to |going to )?(?:read|hear|count|understand|listen|' +
      'see|think|speak|follow|comprehend|get it|spell|add up|add|tell the time|' +
      'learn)(?! me (?:ok|now|clearly|all right|well)| (?:it|the (?:number|label|code|screen|' +
      'picture|email|message|link)) (?:to|for|now|ok|on)| (?:to me|the (?:number|code|label|' +
      'tracking)))(?: english| plain english| a word| simple| the (?:sign|terms|notice|form|' +
      'label|instructions)| what i| anything| at all|,|\\?|!|{end})',
    'are you (?:really |just |actually |being )*(?:deaf|blind|stupid|dumb|slow|thick|dense|' +
      'illiterate|an idiot|crazy|mad|insane|drunk|retarded|for real|that (?:slow|stupid|dense|' +
      'thick)|even (?:listening|reading|thinking)|kidding(?: me)?|joking|serious)\\b',
    "(?:what|which) (?:part|bit|word) of {gap}(?:do(?:n't| not)|did(?:n't| not)|can(?:'t|" +
      'not)|are) you (?:not )?(?:understand|get|hear|follow|understanding|getting)',
    'you (?:clearly |obviously |really |just |simply |still |plainly |evidently |apparently |' +
      "people )*(?:don'?t|do not|can'?t|cannot|didn'?t|couldn'?t|won'?t|wouldn'?t|never|" +
      "have no idea|haven'?t a clue|have no clue) (?:even |seem to |appear to |really |" +
      'know how to |possibly |bother(?:ed)? to )*(?:understand|read|listen|get it|' +
      "know what you'?re talking about|know what you are talking about|know how|think|" +
      'know (?:anything|the first thing|much)|have a clue|grasp|comprehend|follow|learn|' +
      'remember anything|how)(?=\\s?(?:$|[.,!?;])| (?:how|what|anything|english|simple|' +
      'the (?:terms|rules|difference|process|system|first)|a (?:thing|word)|properly|shipping|' +
      'this business|freight|logistics|it works))',
    "(?:not|isn'?t|ain'?t|hardly) (?:exactly |that |really |so )?(?:rocket science|" +
      'brain surgery|hard to (?:understand|read|follow|grasp)|difficult to (?:understand|read|' +
      'follow|grasp)|complicated,? is it)',
    'how (?:hard|difficult) (?:can it be|is it|could it be)',
    "it'?s (?:really |very |quite )?(?:simple|easy|obvious|not (?:that )?(?:hard|difficult|" +
      'complicated)),? (?:even|really\\?|just (?:read|listen|look|follow|use))',
    '(?:even )?(?:a|any|my) (?:child|kid|toddler|five[- ]year[- ]old|\\d+[- ]year[- ]old|' +
      'idiot|fool|monkey|grandmother|grandma|baby|schoolchild|moron|normal person|' +
      'reasonable person|sensible person|half[- ]wit|first[- ]grader)(?: with {near})? (?:can|' +
      'could|would|knows|understands|gets|manages)',
    '(?:everyone|everybody|anyone|anybody|most people|normal people|other customers?|' +
      'all our other customers) (?:else )?(?:with a brain |with half a brain |' +
      'with common sense |with any sense )?(?:can|could|knows?|understands?|gets? it|manages?|' +
      'would know)(?! (?:use|apply|register|join|book|see|visit|access|order|make a mistake|be|' +
      'help))',
    '(?:learn (?:to|how to) (?:read|listen|count|spell|speak)|open your (?:eyes|ears)|' +
      'use your (?:brain|head|eyes|common sense)|have you (?:got|no|any) (?:a )?(?:brain|ears|' +
      "eyes|sense|common sense|manners)|common sense,? (?:really|isn't|have)|(?:it'?s|" +
      "that'?s) (?:just |only |simple |basic )*common sense|clean (?:out )?your ears|" +
      'get your (?:ears|eyes|head) (?:checked|tested|examined)|' +
      "did(?:n'?t)? you (?:ever )?(?:go to|finish|attend) school|what'?s wrong with you|" +
      'what is wrong with you|do i (?:have|need) to (?:spell|draw|explain|write|put|say) (?:it|' +
      'this|that|you|everything) (?:out|a picture|in|again|slowly|twice|to you)|' +
      'spell it out for you|draw you a picture|in words (?:even )?you can understand|' +
      'so (?:even )?you can understand|speak (?:proper |better |real |plain )?english|' +
      'your english is (?:so |too |very |really )?(?:bad|poor|terrible|awful|hopeless)|(?:too|' +
      'so) (?:stupid|dumb|slow|thick|dense|old|ignorant|simple|clueless|lazy) (?:to|for|that|,|' +
      '\\.|!|{end})|wasting my breath|like talking to a (?:wall|brick wall|child)|' +
      'talking to (?:a wall|you is)|over your head|beyond you|you (?:must|have to) be (?:new|' +
      'joking|kidding|stupid|blind|deaf|dreaming|crazy|mad|confused|slow))',
  ],
  spares: ['quoted', 'reported', 'denied', 'condition'],
  better: [
    {
      about: 'read|sign|terms|blind|eyes',
      say: 'That note is easy to miss. Let me read it out for you.',
    },
    {
      about: 'hear|deaf|listen|ears',
      say: 'I may not have been clear. Let me say it another way.',
    },
    { say: 'Let me explain that more simply. Please stop me wherever it is not clear.' },
  ],
};
