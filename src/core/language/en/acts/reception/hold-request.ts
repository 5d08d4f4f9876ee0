import type { ActRule } from '../../../language.ts';

const MOMENT = '(?:moments?|seconds?|minutes?|secs?|mins?|ticks?|jiff(?:y|s)|mo)\\b';

/** Asks the customer to wait now. */
export const wait: ActRule = {
  act: 'hold-request',
  code: 'hold-request.wait',
  frames: [
    // Who is told to wait is the customer, not his men.
    "(?<!\\b(?:let|tell|ask|have|send) (?!me\\b|us\\b|you\\b)\\w+\\b{rest}(?:and|to|please|,) )(?:{start}|\\b(?:please|pls|kindly|just|do|ask you to|as to|(?<!while )you|u|could) |(?=hang on|hold on|bear with))(?:hold(?: on| the line)?|bear with {us}|hang (?:on|tight)|(?:stay|remain) (?:on the line|with {us}|on|there)|wait(?: me)?|stand by)(?= ?(?:$|[.,!?;])| (?:for )?(?:a|one|1|just|two|2|three|five|some|while|please|here|there|let|i'?ll|sir|madam)\\b(?! (?:\\w+ )?(?:days?|weeks?|months?|hours?)))",
    '\\bmind (?:holding|waiting|hanging on|staying|bearing with)\\b',
    `(?<!(?:takes?|took|have|every|per|within|after|about|in|for|at|of|last) (?:just )?)\\b(?:one|a|half a|1) (?:quick |little |short )?${MOMENT}(?=$|[.,!?;]| (?:please|pls|plz|while|whilst|sir|madam|ma'am|let|i|i'[a-z]+|so|and i)\\b)(?! (?:ago|late)|,? and (?:then )?(?:put|plug|turn|press|switch|try|push|take|pull))`,
    `{start}(?:just )?(?:\\d|two|a couple of|a few) (?:more )?${MOMENT}(?=[,.!]? ?(?:please|pls|plz|i'?m|let|while|just|\\w+ing|(?:the|my|this) \\w+{is}))|^(?:sec|two ticks)\\b`,
    `\\bgive me (?:two|five|ten)(?=[,.!?]|$)|\\b(?:gimme|(?:give|allow|grant|let|spare) (?:me|us)) (?:(?:have|just|about|maybe|like|another) )*(?:a|one|half|two|three|five|\\d+|some)\\b[^.!?;]{0,12}${MOMENT}`,
    `\\bbrb\\b|\\bright back\\b|\\bbe (?:right|straight) with you\\b|\\b(?:back|with you) in (?:a|one|two|half a) ${MOMENT}|\\bwon'?t be (?:a|long|two)\\b`,
    "\\b(?:put|place|pop) you on (?:a )?(?:brief |short |quick )?(?:hold|mute)\\b|\\bkeep you on hold for a|\\bdon'?t (?:hang up|go (?:away|anywhere))\\b",
    '\\bwhile i (?:just )?(?:check|look|pull|verify|find|get|search|open|ask|bring|see|ring|call|speak|fetch|read|type|load|run|write)\\b',
  ],
  unless: [
    'thank(?:s| you)(?: so much| very much)? for (?:your )?(?:hold|wait|patience)',
    '(?:sorry|apolog){few}(?:wait|hold)',
    'on hold by|is on hold',
  ],
};
