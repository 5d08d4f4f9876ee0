import type { FaultRule } from '../../language.ts';
import { blame } from './blame.ts';
import { contradict } from './contradict.ts';
import { further } from './further.ts';
import { politeVenom } from './polite-venom.ts';
import { provoke } from './provoke.ts';
import { selfRespect } from './self-respect.ts';

/** All English fault rules; those on a customer's dignity first. */
export const faults: readonly FaultRule[] = [
  ...selfRespect,
  ...blame,
  ...contradict,
  ...provoke,
  ...politeVenom,
  ...further,
];
