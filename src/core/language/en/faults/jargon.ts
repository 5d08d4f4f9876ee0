import type { FaultRule } from '../../language.ts';

/** Trade words without an explanation. */
export const tradeWord: FaultRule = {
  code: 'jargon.trade-word',
  class: 'jargon',
  severity: 'check',
  frames: [
    '\\b(?:demurrage|detention charges|roll(?:ed)?-?over|lcl|fcl|thc|cfs|pod|eta|etd|drayage|' +
      'cross-?dock(?:ed|ing)?|deconsolidat\\w*|bol|sla|kpi|sku|wms|tms|intermodal|devanning|' +
      'transshipment|chargeable weight|dim weight)\\b',
  ],
  unlessTurn: [
    "that is|that means|which means|in other words|i mean|meaning|\\(|so-called|that's the|" +
      'which is',
  ],
  better: [
    { say: 'Please use words a customer knows, for example "the storage fee at the port".' },
  ],
};
