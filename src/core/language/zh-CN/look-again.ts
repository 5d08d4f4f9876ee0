import type { LookAgain } from '../language.ts';
import weights from './weights.json' with { type: 'json' };

const { sizes, any, classes } = weights;

/**
 * Learned by `npm run train` from our own sentences. At this threshold it asks about eight innocent sentences in a thousand
 * of a corpus made of hard ones, and catches a quarter of what the rules miss; `npm run language:report` prints both.
 */
export const lookAgain: LookAgain = {
  sizes,
  threshold: 0.4,
  any,
  classes: [
    {
      class: 'self-respect',
      model: classes['self-respect'],
      better: '这句听着可能伤客户的面子。再读一遍：不评价客户这个人，只说事情怎么办。',
    },
    {
      class: 'blame',
      model: classes.blame,
      better: '这句听着可能像在怪客户。再读一遍：不追究是谁的错，先说接下来怎么补救。',
    },
    {
      class: 'contradict',
      model: classes.contradict,
      better: '这句听着可能像在顶客户。再读一遍：先接住客户的意思，再说明情况。',
    },
    {
      class: 'vulgar',
      model: classes.vulgar,
      better: '这句的用词可能不合适。再读一遍，换成当着客户的面也能说的话。',
    },
    {
      class: 'provoke',
      model: classes.provoke,
      better: '这句听着可能会激化矛盾。再读一遍：不赌气、不反问，告诉客户您能做什么。',
    },
  ],
};
