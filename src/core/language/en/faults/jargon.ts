import type { FaultRule, Frame } from '../../language.ts';

/** Trade words: of freight and post, then of telecom, banks, travel, hospitals, property. */
const TRADE =
  '\\b(?:demurrage|detention charges?|roll(?:ed)?-?over|lcl|fcl|ltl|ftl|thc|cfs|pod|eta|etd|ata|drayage|' +
  'cross-?dock\\w*|(?:de-?)?consolidat(?:ion|or|ed)|hbl|mbl|bol|b/l|awb|mawb|hawb|isf|vgm|teus?|feu|nvocc|fob|cif|exw|dap|ddp|ddu|incoterms?|' +
  'hs codes?|cn ?2[23]|s10|m-bag|ubr|itmatt|rts|oe|ofd|dsp|eod|asn|3pl|gtin|sku|wms|tms|sla|kpi|intermodal|devann\\w*|' +
  'transs?hipment|chargeable weight|dim weight|volumetric weight|si cut-?off|vessel cut-?off|blank(?:ed)? sailing|gate-?in|bonded|lift-?on|laytime|general average|' +
  'un ?\\d{4}|un numbers?|m?sds|dgd?|dgr|dg declaration|imdg|imo declaration|pg ?i{1,3}|adr\\b(?! (?:list|share))|t1 (?:document|form)?|eur\\.?1|atr|cmr|d/o|slac|lfd|per diem|sdrs?|cargo manifest|telex release|switch b/l|free time|cy/cy|mrn|eori|' +
  'eir|mvno|imsi|iccid|gpon|ont|dslam|cpe|apn|ims|hlr|noc|ussd|dsl sync|snr|backhaul|pre-?arb|representment|acquirer|issuer side|' +
  'sca|acs|3ds2?|mcc|t ?\\+ ?[123]|nostro|vostro|soft decline|chargebacks?|kyc|aml|ltv|aip|psd2|pnr|mct|pax|ssr|rack rate|folio|pre-?auth|ooo room|' +
  'npo|nil by mouth|prn|cannula|contraindicat\\w+|idiopathic|escrow|sinking fund|snagging|rma|dnp|mdr|rolling stock|headway|consist{end})\\b';

/** With one of these the words are explained. */
const EXPLAINED: readonly Frame[] = [
  "that is|\\bmean(?:s|ing)?\\b|in other words|\\(|so-called|that's (?:the|what|how)|which is|stands? for|short for|known as|\\bcalled\\b|\\b(?:we|is|what) call\\b|i\\.e|, or [a-z0-9/&-]{2,5},|, (?:the|your|our) \\w+ (?:\\w+ )?(?:on|of|for|that|which)\\b",
];
const BETTER = [
  { say: 'Please use words a customer knows, for example "the storage fee at the port".' },
];

/** A trade word without an explanation: worth a look, for this customer may know it. */
export const tradeWord: FaultRule = {
  code: 'jargon.trade-word',
  class: 'jargon',
  severity: 'check',
  frames: [TRADE],
  unlessTurn: EXPLAINED,
  better: BETTER,
};

/** Three and more in one sentence: a lay customer is lost. */
export const tradeTalk: FaultRule = {
  code: 'jargon.trade-talk',
  class: 'jargon',
  severity: 'light',
  frames: [`${TRADE}(?:[^.!?]{1,40}?${TRADE}){2}`],
  unlessTurn: EXPLAINED,
  better: BETTER,
};
