import type { FaultRule } from '../../language.ts';
import { blame } from './blame.ts';
import { flat, rebuke, rhetorical } from './contradict.ts';
import {
  curt,
  emotionDenial,
  evasion,
  filler,
  jargon,
  overPromise,
  ruleHiding,
} from './further.ts';
import { dares, escalation } from './provoke.ts';
import { dignity, understanding } from './self-respect.ts';
import { veiled } from './veiled.ts';
import { vulgar } from './vulgar.ts';

/** All Chinese fault rules; those on a customer's dignity first. */
export const faults: readonly FaultRule[] = [
  ...understanding,
  ...dignity,
  ...blame,
  ...rhetorical,
  ...rebuke,
  ...flat,
  ...vulgar,
  ...dares,
  ...escalation,
  ...veiled,
  ...evasion,
  ...ruleHiding,
  ...emotionDenial,
  ...overPromise,
  ...curt,
  ...jargon,
  ...filler,
];
