import type { ActRule } from '../../../language.ts';

/** Thanks. */
export const thanks: ActRule = {
  act: 'thanks',
  code: 'thanks.thanks',
  frames: [
    '收到好评,谢|辛苦(?:亲|您|你)(?:[^,。!?;\\n跑等来]{0,6})(?:啦|了)',
    '(?<!不用|不|不必|无需|甭|别|客户|您|要|应该|该)(?:(?:非常|十分|太|衷心|再次|真的|很|真心|' +
      '真诚)*(?:感谢|谢谢|多谢|感激|致谢|谢啦|谢了|谢过|答谢)|(?<![a-z])(?:thanks|thank you|' +
      'thx|3q|3ks)(?![a-z]))(?![^,。!?;\\n]{0,8}(?:等待|等候|久候|等了|耐心等|没有挂|没挂|等我|排这么久|排队))(?!等)[^,。!?;' +
      '\\n]{0,12}',
  ],
  unless: ['不用谢|不客气|别客气'],
  spares: ['quoted', 'reported'],
};
