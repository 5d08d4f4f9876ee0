import type { ActRule } from '../../../language.ts';

/** Asks whether there is anything else. */
export const offer: ActRule = {
  act: 'anything-else',
  code: 'anything-else.offer',
  frames: [
    '(?<!(?:did|on|of|than|from) )\\b(?:anything|something|what) (?:else|more|further|other)\\b(?! (?:go|get|arrive|(?:was|were|did|has|happen\\w*|missing|damaged|broken|wrong|inside)\\b|in the|i need|we need|i require|than))[^.!?;]{0,40}',
    '\\bany (?:other|further|more|additional) (?:questions?|concerns?|issues?|queries|requests?|matters?|help|problems?|worries)\\b[^.!?;]{0,30}',
    '\\b(?:(?<!go )any (?:other|more|further)|another (?:question|matter|thing|point)|one (?:more|last|other) (?:thing|question|point))\\b[^.!?;]{0,80}\\?|{start}other questions?[^.!?]{0,16}',
    '(?<!\\w, )\\b(?:is|will|would) (?:that|it|this)(?: be)? (?:all(?! (?:right|the|of|clear|ok|good|fine))|everything|the lot|it(?=\\?| for (?:today|now)))\\b[^.!?;]{0,16}|{start}(?:that (?:the lot|everything|all)|all done|all sorted)\\b[^.!?]{0,40}\\?',
    "\\b(?:other than|apart from|besides) that\\b[^.!?]{0,40}\\?|\\bis there (?:any )?more{end}|\\b(?:are|r) we (?:all )?(?:good|done|set|sorted)\\b|\\banything (?:that )?(?:i|we)(?:'ve| have)? (?:missed|forgot|left out|overlooked)|\\bhave (?:any |an)?other (?:things?|questions?|needs?|problems?|worr)|\\bstill have (?:any|what|question)",
  ],
  unless: ['nothing else', '\\bone more thing(?: about|:)'],
};
