import type { ActRule } from '../../../language.ts';

/** Says goodbye, or a closing wish. */
export const close: ActRule = {
  act: 'goodbye',
  code: 'goodbye.close',
  frames: [
    '\\b(?:good ?bye|bye(?:-?bye| now)?|farewell|see you(?: soon| later| then| tomorrow|' +
      ' next)?|take care(?= ?[.,!]|$)|so long(?=[.!])|good night|talk (?:to you )?soon|' +
      'speak soon|until next time)\\b(?! of)',
    '\\b(?:have|enjoy)(?: yourself)? (?:a|an|the rest of|your)(?: \\w+)* (?:day|evening|' +
      'weekend|afternoon|morning|week|night|trip|journey|holiday|flight|one|time|stay)\\b[^.!?;]' +
      '{0,12}',
    '\\b(?:look(?:ing)? forward to (?:serving|hearing|seeing|helping|welcoming|working))\\b' +
      '[^.!?;]{0,20}',
    '\\bbest (?:wishes|regards)\\b|\\bkind regards\\b|\\bsafe (?:trip|journey|travels)\\b',
    '\\bhope to (?:see|hear|serve|welcome) you\\b[^.!?;]{0,12}',
    '\\b(?:call|come|contact us) again (?:any ?time|soon)\\b|\\bget well soon\\b',
    '\\bwish(?:ing)? you (?:a |all|well|good|every|safe)(?!.{0,12}in finding)[^.!?;]{0,24}',
    '\\bhave good (?:day|evening|weekend)\\b|\\bsleep well\\b',
  ],
  spares: ['quoted', 'reported'],
};
