import type { Language } from '../language.ts';
import { acts } from './acts/all.ts';
import { faults } from './faults/all.ts';
import { vulgarVocabulary } from './faults/vulgar/swearing.ts';
import { lexicon } from './lexicon.ts';
import { likeness } from './likeness.ts';
import { readBacks } from './read-backs.ts';
import { scopes } from './scopes.ts';
import { times } from './times.ts';

/** English as spoken and typed in service work. */
export const english: Language = {
  locale: 'en',
  slots: lexicon,
  acts,
  faults,
  vocabulary: vulgarVocabulary,
  scopes,
  shell: [
    "\\b(?:hello|hi|good (?:morning|afternoon|evening)|sir|madam|ma'am|miss|please|thank you|thanks|well|oh|ok|it'?s|that'?s|just|really|then)\\b",
  ],
  rewrites: [],
  openQuestions: ['\\b(?:what|which|who|whose|how|when|where|why)\\b'],
  unclaims: [
    "\\b(?:not|never|no|nobody|none|nothing|cannot|(?:ca|could|wo|would|is|are|was|were|do|does|did|have|has|had|should)n'?t|unable|without)\\b",
    '\\b(?:whether|if|unless|check|may|might|possibly|perhaps|until|is it|are they|has it|have they|do you mean|has to show|too early)\\b',
    // What the customer says, wants or fears.
    "\\byou(?:'d| would)? (?:like|want|wanted|say|said|tell me|told me|think|thought|believe|feel|asked?|expect|expected|fear|feared|suspect|mentioned|hope|hoped)\\b",
    "\\byou(?:'re| are| were) (?:afraid|worried|asking|hoping|saying|expecting|looking for|after)\\b",
  ],
  // Not "and that's not true", "and I can't promise it", which speak of the statement.
  joins: ['\\band\\b(?! (?:that|which|this|i|we)\\b)'],
  honorifics: ["\\b(?:sir|madam|ma'am|miss|mr|mrs|ms|dr|doctor|professor)\\b"],
  likeness,
  readBacks,
  times,
  tooLong: {
    characters: 450,
    unbroken: 220,
    better:
      'This is {said} characters long, more than a customer can take in at once. Say the result first, then the next step and the time.',
  },
};
