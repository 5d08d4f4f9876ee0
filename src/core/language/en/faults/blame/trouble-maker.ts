import type { FaultRule } from '../../../language.ts';

/** 怎么又是你: the customer is a burden. */
export const troubleMaker: FaultRule = {
  code: 'blame.trouble-maker',
  class: 'blame',
  severity: 'medium',
  frames: [
    "you(?:'re| are)? (?:just |only |really |all |always |keep |keep on |been )*(?:wast(?:e|" +
      "ing)|tak(?:e|ing) up|hold(?:ing)? up|keep(?:ing)?) (?:my|our|everyone'?s?|everybody'?s?|" +
      'people|the (?:line|queue|other)|other|all this)(?: \\w+)?',
    "(?:stop )?wasting (?:my|our|everyone'?s) time",
    "(?:i|we) (?:don'?t|do not|haven'?t|haven'?t got|have no|can'?t waste)(?: got|" +
      ' have)?(?: the| any)? (?:all day|time for (?:this|you|your|that)|time to (?:argue|' +
      'listen|waste|explain|hold)|patience for)',
    '(?:other|real) (?:customers|people) (?:are|to|who|have) (?:waiting|serve|help|real)',
    "(?:not|it'?s|oh,? it'?s|you'?re back|oh no,? it'?s|oh) you again|you again\\b",
    'what (?:is it |do you want |now|is the problem )?(?:this time|again|now)\\b(?! (?:is|we|i))',
    '(?:why are you|you) (?:keep|keep on|always|constantly|forever) (?:call|ring|ask|bother|' +
      'complain|nagg?|chas|pester|shout|interrupt|chang)(?:ing)?',
    'how many (?:more )?times (?:are|will|do|have|must) you (?:going to |gonna |have to |' +
      'called|rung|asked|call|ask|ring)',
    "you(?:'ve| have) (?:already )?(?:called|rung|asked|phoned|emailed|complained)(?: us|" +
      ' me)? (?:about this |this )?(?:three|four|five|six|ten|twenty|\\d+|a hundred|a million|' +
      'so many|too many|enough|hundreds of) (?:times|times already|today)',
    '(?:mak(?:e|ing)|caus(?:e|ing)|giv(?:e|ing)) (?:me|us|our|everyone|so much|a lot of|' +
      'nothing but)[^.!?;]{0,10}(?:extra work|trouble|headaches?|problems|grief|a hard time|' +
      "work)(?<!we(?:'re| are)? .{0,30})",
    'stop (?:bothering|pestering|harassing|nagging|annoying) (?:me|us)',
    'because of you,? (?:i|we|my|everyone|the|other)',
  ],
  unless: ["sorry|apolog|won'?t take up your"],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'call|ring|asked|again|times',
      say: 'I am sorry that you had to call again. I will follow this up myself and call you with the result.',
    },
    { say: 'I have noted your case and will follow it up myself.' },
  ],
};
