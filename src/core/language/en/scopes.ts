import type { ScopeRule } from '../language.ts';

const OWN_VOICE = [
  "[,.] ?(?:and |but |so )?(?:i(?:'m| am|'ll| will| have| can|'ve)|we(?:'re| are|'ll| will| have)|let me|my apologies|please|that(?:'s| is| was) (?:not|unacceptable))",
];
const THIRD =
  '(?:the |your |our |a |that |my )?(?:shop |sales |desk )?(?:assistant|driver|courier|agent|colleague|operator|guard|clerk|shop|seller|warehouse|manager|depot|receptionist|nurse|teller|customer|caller|client|passenger|someone|somebody|he|she|they|person|staff|rep|representative|technician|guy|lady|neighbour|neighbor)';

/** What somebody calls his own words or himself when he is sorry. */
const FOOLISH =
  '(?:stupid|silly|daft|dumb|careless|clumsy|foolish|rude|thoughtless|idiotic|idiot|fool|twit|muppet|moron|useless|hopeless|horrible|awful|terrible|unfair|unkind|mean|nasty|thick|blind|deaf|crap|rubbish|bad|poor)';

/** How English talk marks words that are not the speaker's own claim. */
export const scopes: readonly ScopeRule[] = [
  {
    kind: 'reported',
    frames: [
      `you (?:said|say|mentioned|told us|told me|are saying|reported|heard)(?: that)? ${THIRD}\\b`,
      `${THIRD} (?:just |even |actually |then |also )?(?:said|told|says|tells|shouted|answered|replied|asked|wrote|called you|yelled|claimed|claims)\\b`,
      "(?:you mentioned|as you said|you reported|i heard|i understand|i see) that (?!you (?:should|can't|don't))",
    ],
    closedBy: OWN_VOICE,
    reach: 'sentence',
    limit: 90,
  },
  {
    kind: 'denied',
    frames: [
      "\\b(?:i|we|nobody|no one|one)(?:'d| would|'m| am|'re| are)? ?(?:am |would |will |do |did |could |can |should |must |have )?(?:not|never|n't|don't|didn't|wouldn't|won't|can't|shouldn't|mustn't|isn't|aren't|wasn't|haven't) (?:be |ever |mean(?:t)? to |want(?:ed)? to |trying to |going to |intend to )*(?:say(?:ing)?|said|tell(?:ing)?|told|suggest(?:ing)?|imply(?:ing)?|impl(?:y|ied)|blam(?:e|ing)|accus(?:e|ing)|think(?:ing)?|call(?:ing)? you|ask(?:ing)? you to|mean(?= (?:that )?you\\b))",
      "(?:never|do not|don't|must not|should not|shouldn't|avoid|instead of|rather than) (?:ever )?(?:say(?:ing)?|tell(?:ing)?|us(?:e|ing)|write|writing|repeat(?:ing)?|answer(?:ing)?)\\b",
      '(?:nobody|no one|none of us)(?: here| at all| on our side| in this office)? (?:is |was |has |would |will |ever )*(?:saying|said|say|blam\\w+|claim\\w+|suggest\\w+|accus\\w+)\\b',
      '(?:phrases?|words|lines?|sentences?|wording) (?:like|such as)|forbidden (?:phrase|word)s?',
    ],
    closedBy: ['[.,;!?] ?but\\b'],
    reach: 'sentence',
    limit: 80,
  },
  {
    kind: 'self',
    frames: [
      '\\b(?:i|we|our (?:driver|depot|team|system|warehouse|colleague|staff)|my colleague|the (?:driver|courier|depot|warehouse|system|seller|carrier))\\b',
    ],
    closedBy: ["\\byou(?:r|'re|'ve|'d)?\\b"],
    reach: 'marked-clause',
    limit: 40,
  },
  {
    kind: 'regretted',
    frames: [
      `\\b${FOOLISH} (?:me|of (?:me|us))\\b`,
      `\\b(?:that|what|it)(?:'s| is| was)?(?: a| an| really| very| so| such| pretty| rather)* ${FOOLISH}(?: \\w+){0,2}? (?:of (?:me|mine|us)|(?:for|from) me|i (?:just )?(?:said|made|asked)|on (?:my|our) (?:part|side))\\b`,
      `\\b(?:sorry|apologi[sz]e|forgive|excuse)\\b[^.!?]{0,16}?\\b(?:that|it)(?:'s| is| was)(?: a| an| really| very| so| such| pretty| rather)* ${FOOLISH}\\b`,
      `\\bi(?:'m| am| was| feel| felt| sounded|'ve been| must be)(?: being| such| just| so| really| too| a bit| an?| the| total| complete| right| like)* ${FOOLISH}\\b(?! (?:to|that|but) you)`,
      `\\bwhat an? ${FOOLISH} i(?: am|'m| was)\\b|\\bi (?:should ?n'?t|should not) have\\b|\\bi take (?:that|it) back\\b|\\b(?:my|our) (?:own )?${FOOLISH} (?:mistake|fault|joke|question|remark|mouth)\\b`,
    ],
    reach: 'marked-clause',
    limit: 40,
  },
  {
    kind: 'condition',
    frames: ['\\b(?:if|in case|should you|whenever|unless|even if|suppose|once)\\b'],
    reach: 'marked-clause',
    limit: 60,
  },
];
