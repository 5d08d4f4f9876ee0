import type { LookAgain } from '../language.ts';
import weights from './weights.json' with { type: 'json' };

const { runs, any, classes } = weights;

/**
 * Learned by `npm run train` from our own sentences. At this threshold it asks about one innocent sentence in a hundred
 * of a corpus made of hard ones, and catches three in ten of what the rules miss; `npm run language:report` prints both.
 */
export const lookAgain: LookAgain = {
  runs,
  threshold: 0.55,
  any,
  classes: [
    {
      class: 'self-respect',
      model: classes['self-respect'],
      better: '这件事对您很要紧，我一步一步帮您办。',
    },
    {
      class: 'blame',
      model: classes.blame,
      better: '先不说是怎么造成的，我来看看怎么补救。',
    },
    {
      class: 'contradict',
      model: classes.contradict,
      better: '您说的我记下了，我跟您核对一下情况。',
    },
    {
      class: 'vulgar',
      model: classes.vulgar,
      better: '不好意思，我重新说一遍：这件事我来处理。',
    },
    {
      class: 'provoke',
      model: classes.provoke,
      better: '您的要求我听到了，我先把现在能做的办起来。',
    },
  ],
};
