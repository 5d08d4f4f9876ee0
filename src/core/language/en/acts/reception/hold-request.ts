import type { ActRule } from '../../../language.ts';

/** Asks the customer to wait now. */
export const wait: ActRule = {
  act: 'hold-request',
  code: 'hold-request.wait',
  frames: [
    '\\b(?:please |kindly |could you |would you |can you |may i ask you to |if you could |' +
      'just |do )*(?:hold(?: on| the line)?|bear with (?:me|us)|hang on|stay on the line|wait|' +
      'stand by|stay (?:with me|on))(?= ?(?:$|[.,!?;])| (?:for )?(?:a|one|just|two|three|five|' +
      'the line|while|please|here|\\d+)\\b(?! (?:day|week|month|business|working|hour|\\d+ (?:day|' +
      'week|hour))))',
    '\\b(?:one|a|just a|just one|half a) (?:moment|second|minute|sec|min)\\b' +
      '(?! (?:of your time (?:to|for) (?:rate|answer)|ago|late))',
    '\\b(?:put|place) you on (?:a )?(?:brief )?hold\\b',
    '\\bgive me (?:a|one|just|two|three|five|half|\\d+|a few|a couple)[^.!?;]{0,12}(?:moments?|' +
      'seconds?|minutes?|sec|mins?)\\b',
    "\\bdon'?t hang up\\b",
    '\\bwhile i (?:check|look|pull|verify|find|confirm|get|search|open|ask|bring|contact|' +
      'review|see)\\b',
    '\\bmoment(?:,| please)|\\ballow me (?:a|one|some|to check)[^.!?;]{0,12}|\\bmay i (?:put|' +
      'place) you\\b',
  ],
  unless: [
    'thank(?:s| you)(?: so much| very much)? for (?:your )?(?:hold|wait|patience)',
    '(?:sorry|apolog)[^.!?]{0,20}(?:wait|hold)',
    'on hold by|is on hold',
  ],
};
