import type { FaultRule } from '../../language.ts';

/** Verbal tics, repeated. */
export const verbalTic: FaultRule = {
  code: 'filler.verbal-tic',
  class: 'filler',
  severity: 'light',
  frames: [
    '(?:那个,?){2,}|(?:这个,?){2,}(?=嘛|那个|就是|呃|嗯)|(?:然后,?){2,}',
    '(?:就是说?,?){3,}|(?:呃+,?){2,}|嗯哼|(?:怎么说呢,?){1}(?:就是|那个|嗯)',
    '那个什么,',
    '(?:你懂的|是不是啊|对不对啊|知道吧|明白吧)(?:,|。)[^。]{0,30}(?:你懂的|是不是啊|' +
      '对不对啊|知道吧|明白吧)',
  ],
  better: [{ say: '想好再说，停一下比“那个”“然后”听着更稳。' }],
};
