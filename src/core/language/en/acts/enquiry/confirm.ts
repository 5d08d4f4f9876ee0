import type { ActRule } from '../../../language.ts';

/** Restates facts or asks whether they are right. */
export const restate: ActRule = {
  act: 'confirm',
  code: 'confirm.restate',
  frames: [
    '\\b(?:is|was|have i got(?: \\w+ down)?|did i get|do i have|am i|are we|did i (?:hear|understand)|have i (?:understood|heard))(?: that| this| it| you| everything)*(?: right| correct(?:ly)?| so| straight| accurate| as you said)\\b(?! (?:for|with) you)',
    "(?<=\\w[,.;:!?]? )(?:(?<!all )right|correct|yes|true|yeah|yes or not?|right or not|am i right|do i have that|(?:is|does|was|has|have|were|are|would|will|did)n't (?:it|they|he|she)|(?<!or )is that it|have i got that \\w+|(?:do|did|have|are|were)n't you|did you|(?:have|do|did|am) i)\\?",
    "\\b(?:let me|allow me to|(?<!\\byou (?:don'?t |won'?t )?)(?:like|want|have|need) to|(?:can|may|could) i|i(?: wi|')ll|just(?: to)?|{start}to)(?: just| quickly| please| only)* (?:confirm(?! who)|repeat(?! my)|recap|sum(?:mari[sz]e| up| it)|" +
      "(?:read|play|say) (?:\\w+ ){1,3}back|double[- ]?check|(?:make|be) (?:sure|certain) (?:that )?(?:i|we|ive)\\b(?!'m (?:talk|speak)|(?:'ve got|'ve| have) the right)|check(?:ing)?(?:(?=,)| (?:that )?{we}(?:'ve)?\\b)|see if i\\b|go over (?:the|what|that|this)|run through (?!security)|clarify)" +
      "\\b(?! (?:your|my|our) identity| (?:who|it'?s (?:really )?you))",
    "{start}(?:and )?(?:so|then|ok so|right so),? (?!what|how|why|who|which|where|when|tell|let|please|give|just|(?:\\w+, )?(?:or )?maybe|i\\b|we\\b|can|could|may|shall|do\\b|would|that (?:i|we|you)\\b|sorry|is |far\\b)[^.!?\\n]{6,110}(?:\\?|(?<= correct| right| write| yeah| yes)$)|^(?:ok |right )?so you(?:\\'re|\\'ve|\\'d)? (?:want|need|paid|bought|never|sent|ordered|saw|got|are|were|bought)\\b[^.!?,]{6,110}\\.?$|^(?:ok(?:ay)?|right you are|noted|gotcha|fine|understood|got it|(?:yes )?of course|perfect|certainly|lovely|great)(?:,? (?:sir|madam|noted|m(?:r|s|rs|iss) \\w+))?[,.:] (?!one (?:mo|sec|min|thing|more|of|tick)|(?:\\d+|\\w+)(?: more)? ?(?:{unit})\\b)(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten) [^.!?;]{2,40}(?=[,.!]|$)",
    '{start}i repeat(?: (?:once|one time))?:|\\bif i{have}? ?(?:\\w+ )?(?:underst[oa]nd|heard|follow|got|read you)|\\bcorrect me if\\b|\\bjust so we\\b|{start}what you{are} (?:saying|telling|asking)',
    '(?:{start}|\\bdo (?=you mean))you (?:mean|said|told {us}|mentioned|wrote|want|are saying)\\b[^.!?\\n]{3,80}(?:(?<!mean)\\?| (?:yes|right|correct)$)',
    '(?:got it|understood|noted)[:.,] (?:so |(?<=[:.] )(?!thank|(?:which|what|where|who)\\b|i\\b|we\\b|let|no\\b|sorry|one|please|your?\\b|that|it\\b|the\\b))',
  ],
  unless: [
    // Small talk wants no answer.
    "\\b(?:lovely|nice|beautiful|gorgeous|fine|hot|cold|warm|wet|windy|chilly|freezing|dreadful|awful|terrible|busy|storm)\\b[^.,!?]{0,16},? (?:is|was)n't it\\?",
    'is that (?:ok|al(?:l )?right|fine|all)|so (?:sorry|what)\\b|\\bright (?:for|with|by) you\\b|' +
      '\\bwho i{am} (?:speaking|talking)',
  ],
};
