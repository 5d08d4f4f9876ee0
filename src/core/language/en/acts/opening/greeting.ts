import type { ActRule } from '../../../language.ts';

/** Greets, at the start of an utterance. */
export const hello: ActRule = {
  act: 'greeting',
  code: 'greeting.hello',
  frames: [
    '(?<!\\ba |have )\\bgood (?:morning|afternoon|evening|day)\\b(?! (?:of|to you all then))',
    '{start}(?:hello|hi|hey|hiya|greetings)\\b(?: there| again)?(?!-)',
    "{start}(?:morning|afternoon|evening|hullo|g'day)(?:,? (?:all|sir|madam|ma'am|everyone|folks|love|dear|mrs?|ms))?(?=[.,!:;]|$| (?:this is|it's|you're|how|what can)\\b| \\w+ (?:here|speaking)\\b)",
    "(?<!you(?:'re| are) (?:very |most |always )?|very )\\bwelcome (?:to|back|aboard)\\b",
  ],
  position: 'opening',
};
