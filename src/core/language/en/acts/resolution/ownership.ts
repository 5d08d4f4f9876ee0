import type { ActRule } from '../../../language.ts';

const FAULT =
  '(?:fault|mistake|error|responsibility|failure|failing|oversight|doing|slip|blunder|job (?:to|now|from)|mess|problem to)s?\\b';

/** Takes responsibility. */
export const ours: ActRule = {
  act: 'ownership',
  code: 'ownership.ours',
  frames: [
    `\\b(?:our|my) (?:own |clerical |system |\\w+'s )?${FAULT}|\\b${FAULT} (?:of ours|(?:on|at|by|in|of) (?:our|my))\\b|\\b(?:${FAULT}|cost|charge|loss|risk|blame|delay)\\b{rest} (?:is|was)(?: all| entirely)? (?:ours|mine)\\b|\\b(?:our|my) bad\\b(?!,? (?:that (?:came|sounded|was)|i meant))|\\bwe answer for\\b|\\bblame (?:us|me)\\b|\\b(?:mix-?up|mistake|error|fault|delay|problem)s? (?:happened|started|arose|began|was made) (?:here|with us)|\\b{we} (?:was|were) (?:far )?(?:too )?(?:slow|late|careless|wrong|sloppy)\\b`,
    "\\b(?<!\\b(?:decision|choice|word|approval) )(?:is|was|are|were|lies|sits|falls|came|comes|rests|entirely|(?<!at )all|squarely|happened|caused|went wrong|(?:it|that|this|one)'?s)(?: \\w+ly| all| down| up| because)* (?:on|to|with|by|of|at|in|from) (?:us|me|our (?!shop|site|website|office|app))\\b" +
      '(?! (?:know|see|think))',
    "\\b{we}(?:'ll| will| do| fully| gladly)* (?:take|accept|bear|assume|own|carry)(?: on| up| the| full| all| complete)* (?:responsib|accountab|ownership|blame|this\\b|that\\b|it as)(?!\\w* (?:to|from|at|with)\\b)",
    "\\b(?:i'?m|i am|we're|we are|me be|i'?ll be|i will be)(?: \\w+ly| now| the (?:one|person)| who is| who'?s)* (?:responsib(?!\\w+ for (?:this|the) (?:desk|region|area|department|shop|counter|floor|ward|account)\\b)|accountab|in charge)",
    "\\b(?:i'?ll|i will|i'?m|let me)(?: \\w+){1,8}? (?:personally|(?<=(?:look|see|deal|handle|care|follow|chase|sort|fix|manage)\\b.{0,24})myself|(?:through )?to the end|until (?:it|this|that|the|you)|from here|from start)\\b|" +
      "\\bi(?:'ll| will) (?:personally|see (?:it|this) through|stay (?:with|on) (?:this|it|your)|be your (?:only |single )?(?:contact|point))|" +
      'leave (?:it|this|that|everything) (?:with|to) {us}\\b|\\b(?:mine|ours|for (?:us|me)) to (?:fix|put|sort|solve|mend|make)\\b',
    "\\b(?:we|i) (?:should|could|ought to)(?:n't| not| never)? have (?:let|(?!raised my|snapped|shouted|joked|laughed){done})\\b",
    '\\b(?:we|i){have}? (?:failed|let you down|got (?:it|this|that|your \\w+) wrong|dropped the ball|slipped up|messed|made (?:an?|the) (?:\\w+ )?(?:mistake|error)|mixed|mis(?!s)\\w+|(?:over|under|double-?)\\w+ed you|left (?:it|you|your \\w+) (?:behind|out)|forgot|overlooked|' +
      '(?:dropped|lost|broke|missed) (?:it|your|the)|(?:(?!said|put (?:it|that)|spelt|pronounced|phrased|heard){done}|gave|wrote)\\b[^.,!?;]{0,24}(?:wrong|twice|too (?:early|late|much)))',
    "\\b(?:we|i)(?:'m not sure {we}| (?:am not sure i|did not|didn'?t|have(?:n't| not)|may not have|was(?:n't| not)|say it not))(?: have| been| really| make)* (?:expla|ma[dk]e|put|sa(?:y|id)|t(?:ell|old)|(?:very )?clear|warn|call|ring|check|inform|pack|keep|" +
      'deliver|send|update|let you|do\\b)',
    '\\b(?:at|(?<!all )on) our (?:expense|cost|end|side|account|watch)\\b|\\b(?:stupid|careless|silly|clumsy|thoughtless|wrong|sloppy) of {us}\\b',
    '\\b(?:it )?(?:was|is) (?:(?:me|we|us)|our [a-z ]{3,24}) (?:that|who|which)\\b|\\bour (?!apolog)\\w+{few}\\b' +
      '(?:wrong|broke|forgot|missed|late|mistake|mixed|lost|dropped|damaged|caused|failed)\\b',
  ],
  unless: [
    '\\b(?:is|was) it (?:our|my)\\b',
    "(?:n't|\\b(?:not|never|nor|hardly|no|neither))(?: really| even| exactly| entirely| be| all| a)* (?:(?:on |down to |with )?(?:our|my|us|me|ours|mine)|responsib\\w+|accountab\\w+|take|accept|bear|in charge|(?:makes? )?mistakes?|fault of ours)\\b",
  ],
  spares: ['quoted', 'reported', 'denied'],
};
