import type { FaultRule } from '../../language.ts';

/** Trade words without an explanation. */
export const tradeWord: FaultRule = {
  code: 'jargon.trade-word',
  class: 'jargon',
  severity: 'check',
  frames: [
    '集包|建包|落地配|甩柜|甩箱|甩货|巴枪|三段码|有发未到|有到无发|未见实物|交叉带|分拣格口|' +
      '拉均重|滞箱费',
    '亏舱费',
    '(?<![a-z])(?:thc|cfs|eta|etd|sop|sla|kpi|sku|wms|tms|oms|pod|fcl|lcl|so号)(?![a-z])',
  ],
  unlessTurn: ['也就是|就是说|意思是|指的是|就是把|简单说|通俗|即[^,。]{2,}|\\(|所谓|是指'],
  better: [{ say: '请换成客户听得懂的话，例如“货在中途的集散点”“这一班船没有装上”。' }],
};
