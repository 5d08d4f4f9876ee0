import type { ActRule } from '../../../language.ts';

/** Greets, at the start of an utterance. */
export const hello: ActRule = {
  act: 'greeting',
  code: 'greeting.hello',
  frames: [
    '(?<!\\ba |have )\\bgood (?:morning|afternoon|evening|day)\\b(?! (?:of|to you all then))',
    '^[^.!?;]{2,50}, good (?:morning|afternoon|evening)\\b',
    '{start}(?:hello|hi|hey|hiya|greetings)\\b(?: there| again)?(?!-|,? (?:chill|calm|relax|easy|watch|stop|look|listen|come on|you can)\\b)',
    "{start}(?:morning|afternoon|evening|hullo|g'day)(?:,? (?:all|sir|madam|ma'am|everyone|folks|love|dear|mrs?|ms))?(?=[.,!:;]|$| (?:this is|it'?s|you'?re|how|what can)\\b| \\w+ (?:here|speaking)\\b)",
    '(?<!you{are} (?:very |most |always )?|very )\\bwelcome (?:to(?! (?:try|use|take|go|leave|ask|bring|choose|contact))|back|aboard)\\b|{start}welcome(?:,? welcome)?(?=[,.!]|$)',
  ],
  position: 'opening',
};
