import type { FaultRule } from '../../../language.ts';

/** Courteous words in a frame that blames. */
export const veiled: FaultRule = {
  code: 'blame.veiled',
  class: 'blame',
  severity: 'heavy',
  frames: [
    '(?:要不是|若不是|如果不是|还不是)(?:因为)?[你您]',
    '拜[你您]所赐|托[你您]的福',
    '[种惹造作挖闯]下?的[因祸孽坑果]',
    '(?:损失|责任|后果|麻烦|教训|亏|锅){隔}(?:[得该要就]|只能|当然)由?[你您](?:自己|自个)?来?[吃扛背担认领兜]',
    '(?:希望|但愿|盼|请)[您你](?:下次|以后|今后|往后)[^,。!?;\\n]{0,12}?(?:仔细|看清|用心|认真|长记性|学会|小心|细心|动脑|负责|多看|别再|不要再)',
  ],
  unless: ['要不是[您你](?:提醒|帮忙|告诉|发现|细心)', '托您的福,?(?:一切|都)'],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    { about: '下次|以后|今后', say: '这次我先帮您处理好，顺便告诉您一个以后更省事的办法。' },
    { say: '责任我们先不论，我先看看现在怎么补救。' },
  ],
};
