import type { FaultRule } from '../../language.ts';

/** What a bare answer is made of; "no problem" and "not at all" are kind and stay out. */
const SCRAP =
  'no|nope|nah|none|nothing|negative|never|impossible|forget it|no (?!problem|worries|worry|rush|hurry|trouble|bother|need|doubt|thank)\\w+|not (?!at all|bad|to worry)\\w+(?: (?:one|time))?|' +
  "(?:can'?t|cannot|can not|could not|won'?t|don'?t|didn'?t)(?: (?!worry)\\w+(?: (?:it|that|yet))?)?|dunno|" +
  'sold out|full|fully booked|closed|out of stock|gone|empty|finished|over|broken|done|wrong (?:window|desk|counter|number|queue|line)|full stop|period|whatever|' +
  "yeah|yep|huh|eh|hello|what|who|where|which one|and|so(?: what)?|what (?:now|else|is it|do you want|is (?:that|this))|who(?:'s| is) this|who are you|" +
  'speak(?: up)?|talk|louder|hurry(?: up)?|next|wait(?: there)?|later|tomorrow|come back|ask (?:him|her|them)|upstairs|over there|other (?:window|desk|counter)|card|cash|sign|pay';

/** A whole answer of one word, or of a few without a sentence. */
export const bareRefusal: FaultRule = {
  code: 'curt.bare-refusal',
  class: 'curt',
  severity: 'light',
  frames: [
    `{start}(?:sorry[ ,.]{0,2})?(?:${SCRAP})(?: (?:there|here|left|today|sorry|mate))?(?:[ ,.!?;]{1,3}(?:sir|madam|ma'am|miss|sorry|mate|${SCRAP})|[.!] [a-z]{3,12}(?= ?[.!?]|$)){0,4}(?=[ .,!?;]{0,3}(?:$|sir|madam|ma'am|miss))`,
    '{start}(?:yes\\?)(?=[ .,!?]{0,3}$)',
  ],
  unlessTurn: [
    '\\bthank|\\bplease{end}(?=[ .]*$)|^(?:(?:(?:yeah|yes|yep|oh|hi|um+|er+)[ ,.]{1,2}){0,2}hello(?: there| again)?|out|done|monday|tomorrow|card|cash|over there|upstairs)[ .,?!]*$',
  ],
  when: 'bare',
  better: [
    { about: 'know|idea|dunno', say: 'I will find out and come back to you within ten minutes.' },
    { about: 'what|speak|yeah|who|huh', say: 'Good morning, how may I help you?' },
    { say: 'I am afraid that is not possible; what I can do instead is this.' },
  ],
};
