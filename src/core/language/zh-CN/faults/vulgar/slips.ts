import type { FaultRule } from '../../../language.ts';
import { SLIPPED } from './instead.ts';

/** Exclamations that are coarse only where they stand alone; nobody is meant. */
export const coarse: FaultRule = {
  code: 'vulgar.exclamation',
  class: 'vulgar',
  severity: 'heavy',
  frames: ['«(?:[艹切屁]|shit|fuck)(?:»|啊|吧)', '«操(?![作心场办控盘练持劳行着碎])'],
  better: SLIPPED,
};

export const tame: FaultRule = {
  code: 'vulgar.out-of-place',
  class: 'vulgar',
  severity: 'medium',
  frames: ['«[靠擦](?:»|啊|吧)', '见鬼(?!去)(?:[了吧,!]|»)'],
  better: SLIPPED,
};
