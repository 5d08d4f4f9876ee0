import type { ActRule } from '../../../language.ts';

/** Asks for facts. */
export const request: ActRule = {
  act: 'ask-info',
  code: 'ask-info.request',
  frames: [
    '\\b(?:could|can|may|might|would|will) (?:you|i|we)(?: please| kindly| just| also|' +
      ' possibly| mind)*(?: to)? ?(?:have|get|ask(?: for)?|give|giving|tell|telling|provide|' +
      'send|sending|share|read|spell|describe|confirm|take|let me (?:know|have)|show|explain|' +
      'upload|email|note|check|repeat|know|see|look)(?: me| us| to me)?[^.!?;]{0,30}(?:{datum}' +
      ')?[^.!?;]{0,16}\\?',
    '\\b(?:please|kindly|just)(?: also| could you| can you)? (?:give|tell|provide|send|share|' +
      'say|read|spell|describe|let me (?:know|have)|show|upload|email|attach|fill|enter|state|' +
      'quote)(?: me| us)?[^.!?;]{0,30}(?:{datum})',
    "\\b(?:i(?:'ll| will)? ?(?:just )?(?:need|require|would need|'d need)|we(?:'ll|" +
      ' will)? ?need) (?:you to |to know |your |the |a |some |two |to have |to get |' +
      'to ask )[^.!?;]{0,30}(?:{datum})',
    '(?:{start}|\\b(?:and|so|but|please|may i ask|can i ask|could you tell me|do you know|' +
      'tell me|ask) ?)(?:what|which|when|where|who|whose|why|how (?:many|much|long|old|big|' +
      "heavy|far|did|is|was|do|does|are|often|would you|soon|late))(?:'s|'re)?\\b(?! (?:can|may|" +
      'could) (?:i|we) (?:help|do|assist))(?! a )[^.!?;]{0,60}(?:\\?|{end})(?<=\\?|\\b(?:number|' +
      'name|address|date|time|problem|details|reference|weight|happened|yours|order|code|' +
      'issue)[.]?)',
  ],
  unless: [
    'how (?:does|do|would) (?:that|this) (?:sound|work)',
    'what (?:i|we) can do',
    'what can i do for',
  ],
  unlessActs: ['anything-else', 'offer-help', 'confirm'],
  spares: ['quoted', 'reported'],
};

/** Any other question that no act before has claimed. */
export const question: ActRule = {
  act: 'ask-info',
  code: 'ask-info.question',
  frames: ['(?<=^|[.!?;,\\n:] ?)[^.!?;\\n]{4,100}\\?'],
  unlessActs: [
    'anything-else',
    'offer-help',
    'confirm',
    'check-satisfaction',
    'ask-info',
    'hold-request',
    'privacy-check',
  ],
  spares: ['quoted', 'reported'],
};
