import type { ActRule } from '../../../language.ts';

/** Asks whether there is anything else. */
export const offer: ActRule = {
  act: 'anything-else',
  code: 'anything-else.offer',
  frames: [
    '(?<!(?:did|on|of|than|from|pick|choose|find|if|before) )\\b(?:anything|something|what) (?:else|more|further|other)\\b(?! (?:go|get|arrive|(?:was|were|did|has|happen\\w*|missing|damaged|broken|wrong|inside)\\b|in the|i need|we need|i require|than))',
    '\\b(?:(?<!go )any (?:other|more|further)|another (?:question|matter|thing|point)|one (?:more|last|other) (?:thing|question|point))\\b[^.!?;]{0,80}\\?',
    '(?<!\\w, )\\b(?:is|will|would) (?:that|it|this)(?: be)? (?:all(?! (?:right|the|of|clear|ok|good|fine))|everything|the lot|it(?=\\?| for (?:today|now)))\\b|{start}(?:that (?:the lot|everything|all)|all done|all sorted)\\b{far}\\?',
    '\\b(?:other than|apart from|besides) that\\b{far}\\?|\\b(?:is there (?:any )?more{end}|still have any )|\\b(?:are|r) we (?:all )?(?:good|done|set|sorted)\\b|\\bhave (?:any |an)?other (?:things?|questions?|needs?|problems?|worr)',
  ],
  unless: ['nothing else', '\\bone more thing(?: about|:)'],
};
