import type { ActRule } from '../../../language.ts';

/** Restates facts or asks whether they are right. */
export const restate: ActRule = {
  act: 'confirm',
  code: 'confirm.restate',
  frames: [
    '\\b(?:is|was|have i got(?: \\w+ down)?|did i get|do i have|am i|are we|did i (?:hear|understand)|have i (?:understood|heard))(?: that| this| it| you| everything)*(?: right| correct(?:ly)?| so| straight| accurate| as you said)\\b(?! (?:for|with) you)',
    "(?<=\\w[,.;:!?]? )(?:(?<!all )right|correct|yes|true|yeah|yes or not?|am i right|do i have that|(?:is|does|was|has|have|were|are|would|will|did)n't (?:it|they|he|she)|(?<!or )is that it|(?:do|did|have|are|were)n't you|did you|(?:have|do|did|am) i)\\?",
    "\\b(?:let me|allow me to|(?<!\\byou (?:don't |won't )?)(?:like|want|have|need) to|(?:can|may|could) i|i(?: wi|')ll|just(?: to)?|{start}to)(?: just| quickly| please| only)* (?:confirm(?! who)|repeat|recap|sum(?:mari[sz]e| up| it)|" +
      "(?:read|play|say) (?:\\w+ ){1,3}back|double[- ]?check|(?:make|be) (?:sure|certain) (?:that )?(?:i|we|ive)\\b(?!'m (?:talk|speak)|(?:'ve got|'ve| have) the right)|check(?:,| (?:that )?(?:i|we)\\b)|see if i\\b|go over (?:the|what|that|this)|run through (?!security)|clarify)" +
      "\\b(?! (?:your|my|our) identity| (?:who|it's (?:really )?you))",
    "{start}(?:and )?(?:so|then|ok so|right so),? (?!what|how|why|who|which|where|when|i\\b|we\\b|can|could|may|shall|do\\b|would|that (?:i|we|you)\\b|sorry|is |far\\b)[^.!?\\n]{6,110}(?:\\?|(?<= correct| right)$)|^(?:ok |right )?so you(?:\\'re|\\'ve|\\'d)? (?:want|need|paid|bought|never|sent|ordered|saw|got|are|were)\\b[^.!?,]{6,110}$",
    "\\bif i(?:'ve| have)? ?(?:\\w+ )?(?:underst[oa]nd|heard|follow|got|read you)|\\bas i understand it\\b|\\bcorrect me if\\b|\\bjust so (?:i|we)\\b|{start}what you(?:'re| are) (?:saying|telling|asking)",
    '(?:{start}|\\bdo (?=you mean))you (?:mean|said|told (?:me|us)|mentioned|wrote|want|are saying)\\b[^.!?\\n]{3,80}(?:(?<!mean)\\?| yes$)',
    '(?:got it|understood|noted)[:.,] (?:so |(?<=[:.] )(?!thank|i\\b|we\\b|let|no\\b|sorry|one|please|your?\\b|that|it\\b|the\\b))|\\bplease (?:check|confirm|verify) (?:that|whether|if|the|this)\\b',
  ],
  unless: [
    // Small talk wants no answer.
    "^ ?(?:(?:well|oh|hello|hi|ah|good (?:morning|afternoon|evening))[,.!]? ?)?(?:(?:it'?s|it was|what|such|quite|an?|that'?s|rather|very|so|really|terribly|awfully) ){0,3}(?:lovely|nice|beautiful|gorgeous|glorious|fine|hot|cold|warm|wet|windy|chilly|freezing|mild|grey|dreadful|awful|terrible|busy|storm)\\b[^.,!?]{0,16},? (?:is|was)n't it\\?",
    'is that (?:ok|al(?:l )?right|fine|all)|so (?:sorry|what)\\b|\\bright (?:for|with|by) you\\b|' +
      "\\bwho i(?:'m| am) (?:speaking|talking)",
  ],
};
