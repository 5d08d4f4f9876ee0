import type { ActRule } from '../../../language.ts';

/** Greets, at the start of an utterance. */
export const hello: ActRule = {
  act: 'greeting',
  code: 'greeting.hello',
  frames: [
    '(?<!have (?:a )?)\\bgood (?:morning|afternoon|evening|day)\\b(?! (?:of|to you all then))',
    '{start}(?:hello|hi|hey|hiya|greetings)\\b(?: there| again)?(?!-|\\?)',
    "{start}(?:(?:good )?(?:morning|afternoon|evening)|hullo|g'day)(?:,? (?:all|sir|madam|" +
      "ma'am|everyone|folks|love|dear))?(?=[.,!:;]|$)",
    "(?<!you(?:'re| are) (?:very |most )?|very )\\bwelcome (?:to|back)\\b",
    '\\bthank(?:s| you) for (?:calling|contacting|reaching out|getting in touch|phoning|' +
      "choosing)(?= [^.,!?]{2,30}[.,!] ?(?:this is|my name|how|you'?re|i'?m|you are|what))",
  ],
  position: 'opening',
};
