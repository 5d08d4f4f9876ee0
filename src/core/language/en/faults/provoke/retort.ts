import type { FaultRule } from '../../../language.ts';

/** 彼此彼此: harmless in itself, a taunt right after abuse. */
export const retort: FaultRule = {
  code: 'provoke.retort',
  class: 'provoke',
  severity: 'heavy',
  frames: [
    "(?:same to you|right back at you|you too|look who'?s talking|speak for yourself|takes one to know one|likewise)",
  ],
  spares: ['quoted', 'reported', 'denied'],
  when: 'after-abuse',
  better: [{ say: 'I understand that you are angry. Let us solve the problem together.' }],
};
