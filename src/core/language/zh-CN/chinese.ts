import type { Language } from '../language.ts';
import { acts } from './acts/all.ts';
import { faults } from './faults/all.ts';
import { vulgarVocabulary } from './faults/vulgar/swearing.ts';
import { lexicon } from './lexicon.ts';
import { likeness } from './likeness.ts';
import { readBacks } from './read-backs.ts';
import { scopes } from './scopes.ts';
import { times } from './times.ts';

/** Mandarin as spoken and typed in Chinese service work. */
export const chinese: Language = {
  locale: 'zh-CN',
  slots: lexicon,
  acts,
  faults,
  vocabulary: vulgarVocabulary,
  scopes,
  shell: [
    '[您你]好|请问|谢谢|您|你|{称呼}|哦|噢|喔|嗯|啊|呀|呢|哈|哎|唉|诶|的|了|这个|那个|这|那|我们?|真的?|也|就|是|都|对|好的?|现在|目前|暂时',
  ],
  rewrites: [
    ['您们', '您'],
    ['你们', '您'],
    ['你', '您'],
    ['了', ''],
    ['自己', ''],
  ],
  openQuestions: ['什么|哪|谁|怎么|怎样|为何|多少|几(?=[个箱件点号天位次])|如何|何时'],
  unclaims: [
    '不能|不会|不敢|不可以|无法|没法|不是|并不|并非|未必|没有|没|未|难以|不好(?!意思)|不(?=答应|保证|承诺|收|允许|等于|做|怪|公平|行|准|让|算)|(?<=[帮答做办管定])不了|别(?![的人家处])|超出|定不了|做不了主|退回|是否|是不是|会不会|能不能',
    '核实|确认一下|查一下|查清|要等|等.{0,4}结果|有待|不知道|不清楚|不确定|说不准|可能|也许|[吗么]»|才(?:能|行|可以|会|算|知道)|要由|得由|就算|哪怕|即使',
    // What the customer says, wants or fears.
    '[您你](?:刚才|刚刚|是|也)?(?:说|讲|提到|问|想|要我|要求|觉得|认为|怀疑|担心|怕|希望|不希望|听人说|听说|盼)',
  ],
  joins: ['而且|并且'],
  honorifics: [
    '您|贵公司|贵司|贵方|(?:先生|女士|老师|阿姨|叔叔|大爷|大妈|经理|师傅|主任)(?=[,。!?:、 ]|您|$)',
  ],
  likeness,
  readBacks,
  times,
  tooLong: {
    characters: 150,
    unbroken: 78,
    better: '这段话有{said}个字，客户一次听不完。请分成两三句：先说结果，再说下一步和时间。',
  },
};
