import type { FaultRule } from '../../../language.ts';
import { EXCUSED } from './excused.ts';

/** 等通知吧, and nothing else. */
export const waitAndSee: FaultRule = {
  code: 'evasion.wait-and-see',
  class: 'evasion',
  severity: 'medium',
  frames: [
    '«那?[您你]?(?:[就先再]|只能|只有|回去|回家|耐心|自己)*等着?(?:通知|消息|信儿?|电话|短信|结果)?(?:[吧呗呀啊]|就是了|好了)»',
    '«那?[您你]?(?:[就先再]|只能|只有|回去|回家)*等着?(?:通知|消息|信儿?|短信|结果|上班)吧?(?:»|就行)',
    '«(?:什么时候|几点|能不能)?[^,。!?;]{0,6}(?:看天|看运气|看情况吧|看缘分|听天由命|碰运气|没准儿?|随缘)»',
    '«(?:到时候|以后|过几天|改天|回头|明天|下次|下周|上班)再?说[吧呗]»|[先再]等等看吧?»|看情况吧»|[您你]?(?:改天|过两天|过几天)再[来打](?:过来|来)?[吧呗]',
  ],
  ...EXCUSED,
  unlessTurn: [...EXCUSED.unlessTurn, '台风|暴雨|大雪|大雾|封路|停航|塌方|管制'],
  unlessActs: [...EXCUSED.unlessActs, 'empathy'],
  better: [{ say: '我每天上午查一次进度，最迟后天中午给您回电，不让您空等。' }],
};
