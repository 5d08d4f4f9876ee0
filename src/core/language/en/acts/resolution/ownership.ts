import type { ActRule } from '../../../language.ts';

/** Takes responsibility. */
export const ours: ActRule = {
  act: 'ownership',
  code: 'ownership.ours',
  frames: [
    "\\b(?:it|that|this)(?:'s| is| was)(?: entirely| completely| clearly| all| indeed|" +
      ' certainly| definitely)* (?:our|my) (?:fault|mistake|error|responsibility|failure|' +
      'oversight|doing)\\b',
    '\\b(?:our|my) (?:mistake|fault|error|oversight|responsibility)(?=[.,!]| entirely| here)',
    "\\b(?:i|we)(?:'ll| will| take| accept| am| are|'m|'re| do)(?: take| accept| personally|" +
      ' fully| full| also| be| own)* (?:responsib\\w+|accountab\\w+|ownership)\\b[^.!?;]{0,20}',
    "\\bi(?:'ll| will)(?: personally| myself)+ [^.!?;]{3,40}",
    "\\bi(?:'ll| will) (?:follow (?:it|this|that|your case|up)[^.!?;]{0,16}(?:personally|" +
      'myself|through|to the end|until)|see (?:it|this) through|stay (?:with|on) (?:this|it|' +
      'your)|handle (?:this|it|your case) (?:personally|myself)|own this)',
    '\\bleave (?:it|this|that) (?:with|to) me\\b',
    '\\b(?:we|i) (?:should|could|ought to) have (?:told|called|informed|checked|packed|done|' +
      'warned|explained|been|delivered|let|noticed|contacted)\\b',
    '\\bwe (?:failed|let you down|got (?:it|this|that) wrong|made (?:a|the) mistake|' +
      "dropped the ball|did not|didn'?t) ?(?:to |you|here)?[^.!?;]{0,16}",
    "\\b(?:at|on) our (?:expense|cost|end|side)\\b|\\b(?:it'?s|that'?s|this is|" +
      "so it'?s) (?:all )?on us\\b",
    '\\bour bad\\b|\\bmine to fix\\b|\\b(?:cost|charge|fault|mistake|error|loss) is ours\\b',
    '\\bit (?:was|is) (?:me|we|us) (?:who|that)\\b[^.!?;]{0,30}',
    "\\b(?:stupid|careless|silly|clumsy) of (?:me|us)\\b|\\bthat'?s my ears\\b",
    '\\b(?:happened|went wrong|broke|got lost) (?:in|at|on) our\\b[^.!?;]{0,16}',
    '\\bour (?:planner|driver|crane|lorry|van|team|clerk|system|depot|warehouse|colleague|' +
      'scanner|courier)[^.!?;]{0,20}(?:wrong|broke|forgot|missed|late|mistake|mixed|lost|' +
      'dropped|damaged)\\b[^.!?;]{0,16}',
    '\\b(?:i|we) (?:mixed (?:up|them|it|two)|misread|misheard|forgot|overlooked|mislaid|' +
      'dropped (?:it|your|the)|lost (?:it|your|the)|broke (?:it|your|the)|missed (?:it|your|' +
      'the)|(?:put|typed|sent|read|wrote|booked|picked|gave|entered|used|took|packed|loaded|' +
      'keyed|printed|charged)[^.!?;]{0,24}(?:wrong|twice|too (?:early|late|much)))\\b[^.!?;]' +
      '{0,24}',
    "\\b(?:i|we) (?:did not|didn'?t|do not|haven'?t|have not|say it not|may not have|wasn'?t|" +
      'was not|not sure i)(?: have| been| really| make| say)*(?: explain(?:ed)?| ma[dk]e| put|' +
      ' sa(?:y|id)| tell| told| clear| very clear| warn| call| check)[^.!?;]{0,30}(?:well|' +
      'clear(?:ly)?|properly|right|in time|before|you)?\\b',
    '\\bat our (?:expense|cost)\\b',
    "\\bwe(?:'ll| will) (?:bear|cover|pay|carry) (?:the|all|any|every|for)\\b[^.!?;]{0,20}",
  ],
  unless: ['not our (?:fault|mistake|responsibility)'],
  spares: ['quoted', 'reported', 'denied'],
};
