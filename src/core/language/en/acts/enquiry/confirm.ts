import type { ActRule } from '../../../language.ts';

/** Restates facts or asks whether they are right. */
export const restate: ActRule = {
  act: 'confirm',
  code: 'confirm.restate',
  frames: [
    '[^.!?;]{3,60}?,? (?:is that (?:right|correct|so|it)|(?:am i|are we|have i got that|' +
      'did i get that|do i have that) (?:right|correct(?:ly)?)|(?<=[.,;] ?)yes\\?|' +
      'have i (?:understood|got (?:that|it|you)|heard)(?: you| that| it)*(?: right| correctly)?' +
      "\\?|correct\\?|right\\?|isn'?t it\\?|yes\\?|is this (?:right|correct)|doesn'?t it\\?|" +
      "don'?t you\\?|didn'?t you\\?|aren'?t you\\?|wasn'?t it\\?|hasn'?t it\\?)",
    '{start}(?:is that|is this|am i) (?:right|correct|understanding (?:you|that) (?:right|' +
      'correctly))[^.!?;]{0,12}',
    "\\b(?:let me|i(?:'d| would) (?:just )?like to|can i|may i|could i|i(?:'ll|" +
      ' will)(?: just)?|just to|allow me to|to) (?:just |quickly |please )*(?:confirm|repeat|' +
      'recap|summari[sz]e|read (?:that|it|this|the (?:number|address)) back|double[- ]?check|' +
      'make sure i|check i|go over|run through|clarify|verify (?:the|that|your (?:order|' +
      'address|delivery)))\\b[^.!?;]{0,30}',
    "\\b(?:just )?checking (?:i(?:'ve| have)|that)[^.!?]{3,90}\\?",
    '(?:got it|understood|noted)[:,.] (?:so )?(?!thank|i\\b|we\\b|let|no\\b|sorry|one|' +
      'please)[^.!?]{6,90}',
    "\\bso(?:,| that'?s| you(?:'re| are| want| need| have| would| said| mean|'d)| it'?s|" +
      " we(?:'re| are| have)| the (?:parcel|delivery|address|shipment|container|order|" +
      'number))[^.!?]{3,100}\\?',
    '\\b(?:if i understand|as i understand|i understand that you (?:want|need|ordered|have|' +
      "would|sent)|you mean|do you mean|you(?:'re| are) saying|in other words)\\b[^.!?;]{0,40}",
    '\\bplease (?:check|confirm|verify)(?: that| whether| if)?[^.!?;]{0,30}',
  ],
  unless: ['is that (?:ok|okay|all right|alright|fine|all)', 'so sorry'],
};
