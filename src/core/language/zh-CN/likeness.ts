import type { Likeness } from '../language.ts';
import learned from './weights.json' with { type: 'json' };

/** Learned by `npm run train` from our own sentences; `npm run language:report` prints what it is worth. */
export const likeness: Likeness = {
  learned,
  hearsFrom: 0.1,
  unless: {
    // A visit or call that only asks for an opinion gives no way out.
    solution: ['做个?.{0,6}回访', '来(?:做)?回访'],
  },
  doubtsUpTo: -0.4,
  excusesUpTo: -0.7,
  asksFrom: 0.5,
  better: {
    'self-respect': '这件事对您很要紧，我一步一步帮您办。',
    blame: '先不说是怎么造成的，我来看看怎么补救。',
    contradict: '您说的我记下了，我跟您核对一下情况。',
    vulgar: '不好意思，我重新说一遍：这件事我来处理。',
    provoke: '您的要求我听到了，我先把现在能做的办起来。',
  },
};
