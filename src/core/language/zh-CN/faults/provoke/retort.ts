import type { FaultRule } from '../../../language.ts';

/** 彼此彼此: harmless in itself, a taunt right after abuse. */
export const retort: FaultRule = {
  code: 'provoke.retort',
  class: 'provoke',
  severity: 'heavy',
  frames: [
    '彼此彼此',
    '你[也才](?:是|一样|差不多)',
    '您[也才](?:是|一样|差不多)',
    '原话(?:奉还|还给)',
    '还给[你您]',
    '说[你您]自己[吧呢]',
  ],
  spares: ['quoted', 'reported', 'denied'],
  when: 'after-abuse',
  better: [{ say: '您生气我能理解，我们先把事情解决，您看可以吗？' }],
};
