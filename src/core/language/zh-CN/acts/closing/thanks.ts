import type { ActRule } from '../../../language.ts';

/** Thanks. */
export const thanks: ActRule = {
  act: 'thanks',
  code: 'thanks.thanks',
  frames: [
    '收到好评,谢',
    '承蒙{段}{0,3}(?:关照|惠顾|厚爱|捧场)',
    '(?<![感多])谢[您你](?=体谅|理解|配合|提醒|了|啦|»)',
    '多亏[您你](?!没|不)',
  ],
  unless: ['不用谢|不客气|别客气'],
  spares: ['quoted', 'reported'],
};
