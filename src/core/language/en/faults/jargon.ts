import type { FaultRule } from '../../language.ts';

/** Trade words without an explanation. */
export const tradeWord: FaultRule = {
  code: 'jargon.trade-word',
  class: 'jargon',
  severity: 'check',
  frames: [
    // Freight and post.
    '\\b(?:demurrage|detention charges?|roll(?:ed)?-?over|lcl|fcl|ltl|ftl|thc|cfs|pod|eta|etd|ata|drayage|' +
      'cross-?dock\\w*|(?:de)?consolidat(?:ion|or)|hbl|mbl|bol|b/l|awb|hawb|isf|vgm|teus?|feu|nvocc|fob|cif|exw|dap|ddp|ddu|incoterms?|' +
      'hs codes?|cn ?2[23]|s10|m-bag|ubr|itmatt|rts|oe|ofd|dsp|eod|asn|3pl|gtin|sku|wms|tms|sla|kpi|intermodal|devann\\w*|' +
      'transs?hipment|chargeable weight|dim weight|volumetric weight|si cut-?off|vessel cut-?off|blank(?:ed)? sailing|gate-?in|bonded|lift-?on|laytime|general average)\\b',
    // Telecom, banks, travel, hospitals, property.
    '\\b(?:eir|mvno|imsi|iccid|gpon|ont|dslam|cpe|apn|ims|hlr|noc|ussd|dsl sync|snr|backhaul|pre-?arb|representment|acquirer|issuer side|' +
      'sca|acs|3ds2?|mcc|t ?\\+ ?[123]|nostro|vostro|soft decline|chargebacks?|kyc|aml|ltv|psd2|pnr|mct|pax|ssr|rack rate|folio|pre-?auth|ooo room|' +
      'npo|nil by mouth|prn|cannula|contraindicat\\w+|idiopathic|escrow|sinking fund|snagging|rma|dnp|mdr|rolling stock|headway|consist{end})\\b',
  ],
  unlessTurn: [
    "that is|\\bmean(?:s|ing)?\\b|in other words|\\(|so-called|that's (?:the|what|how)|which is|stands? for|short for|known as|call(?:ed)?\\b|i\\.e|, or [a-z0-9/&-]{2,5},|, (?:the|your|our) \\w+ (?:\\w+ )?(?:on|of|for|that|which)\\b",
  ],
  better: [
    { say: 'Please use words a customer knows, for example "the storage fee at the port".' },
  ],
};
