import type { ActRule } from '../../../language.ts';

/** Offers help. */
export const offer: ActRule = {
  act: 'offer-help',
  code: 'offer-help.offer',
  frames: [
    '\\b(?:how|what) (?:can|may|could|might|would you like|should) (?:i|we|us|me)\\b[^.!?;]' +
      '{0,12}(?:help|assist|do for you|be of (?:help|assistance|service)|support|serve)\\b' +
      '[^.!?;]{0,16}',
    '\\bwhat can i do for you\\b',
    '\\b(?:can|may|could|shall|would you like (?:me|us) to|do you need) ?(?:i|we|us|any|' +
      'some)? ?(?:help|assist|give you a hand)\\b[^.!?;]{0,16}',
    '\\b(?:happy|glad|pleased|here|ready|delighted) to (?:help|assist|be of|support)\\b',
    "\\bat your service\\b(?<!i'm [^.!?]{3,50}at your service)",
    "\\b(?:feel free|don'?t hesitate|do not hesitate|you(?:'re| are) welcome) to (?:ask|call|" +
      'contact|reach|get in touch|write|email|let|message)\\b[^.!?;]{0,20}',
    '\\b(?:if you (?:need|have)|should you (?:need|have)) (?:any|anything|some|more|further|' +
      'help|questions)[^.!?;]{0,30}(?:let (?:me|us) know|call|contact|ask|reach|get in touch|' +
      'message|here)',
    '\\bwould you like (?:me|us) to\\b[^.!?;]{2,40}',
    '\\bdo you (?:need|want) (?:me|us|any help|help|assistance|some help)\\b[^.!?;]{0,30}',
    '\\blet me (?:help|assist)\\b',
    "\\bi(?:'m| am| will|'ll)? ?(?:can|will|am here to|would like to|'d like to|'d love to|" +
      'want to) (?:help|assist)(?: you)?\\b',
    '\\bwhat (?:brings you|seems to be the (?:problem|trouble|matter)|would you like to (?:do|' +
      'know))\\b',
    "\\bwhat (?:are|is it) you(?:'re)? (?:after|looking for)\\b",
    '\\bbe of (?:any )?(?:help|service|assistance)\\b',
    "\\b(?:i(?:'ll| will) be |being )look(?:ing|ed) after(?: you)?\\b|\\bwhat can i help\\b[^.!?]" +
      '{0,8}',
    '{start}i help{end}',
    "\\bi(?:'d| would) (?:love|like) to (?:help|get this (?:fixed|sorted)|sort this)[^.!?;]{0,12}",
    '\\btry my best to help\\b|\\bwhat do you (?:need|want to (?:send|ask|know))(?: today)?\\?',
    '\\b(?:happy|glad) to serve\\b',
  ],
  unlessActs: ['anything-else'],
};
