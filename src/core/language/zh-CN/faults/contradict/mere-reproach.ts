import { ACT_IDS } from '../../../analysis.ts';
import type { FaultRule } from '../../../language.ts';

/** 您倒好，吃得饱饱的来: nothing asked, answered or offered, and the mood of the sentence turns on the customer. */
export const mereReproach: FaultRule = {
  code: 'contradict.mere-reproach',
  class: 'contradict',
  severity: 'medium',
  frames: [
    '{你}[^,。!?]{0,6}(?:[就都也又才真这那谁凭当没]|自己|什么|以为)[^,。!?]{1,10}\\?|\\?{隔}{你}|{你}[^,。!? ]{2,12}[啊呀]»',
    '{你}(?:[^,。!?我]{0,4}?(?:[都也又倒](?![可想是在没能])|怎么|咋)|[就还才](?![可想有是在没清款能等要])|自己[^,。!?]{1,8}[吗啊呀呢])',
    '谁{话}(?:[啊呀呢]»|\\?)|[又还都谁哪么]{话}[啊呀]»|[怪怨赖](?!不得){隔}(?:»|,|[我谁别])',
  ],
  unless: [
    '[给帮为替跟向陪等][您你]|[请谢祝“]|麻烦|抱歉|对不[起住]|不好意思|没关系|没事|都[行可]|放心|可以|[我他她][来去查看]|不怪|稍等|马上|[,。]我(?!又)|客户|听说|同事|司机|喂|小心|不能怪|激动|生气|气|就[行好]|什么事|信号|声音|再也不|怎么[方办]|说什么|找|听(?:得|到)|[听看]{你}',
  ],
  unlessActs: ACT_IDS,
  spares: ['quoted', 'reported', 'denied', 'self', 'condition'],
  better: [{ say: '我明白您的意思，我先说说现在能为您做什么。' }],
};
