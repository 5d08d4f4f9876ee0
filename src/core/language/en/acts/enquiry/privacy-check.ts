import type { ActRule } from '../../../language.ts';

/** Verifies identity before reading out data. */
export const identity: ActRule = {
  act: 'privacy-check',
  code: 'privacy-check.identity',
  frames: [
    '\\b(?:for|to protect|to ensure|to keep)[^.!?;]{0,12}(?:security|privacy|data protection|' +
      'your (?:data|account|information|details))(?: purposes| reasons| safe| and security)?',
    '\\b(?:verify|confirm|check|validate)(?: that)?[^.!?;]{0,12}(?:your identity|' +
      "who i'?m speaking|you are the (?:account|consignee|card)|your (?:full name|" +
      'date of birth|postcode|security|account holder))\\b',
    '\\b(?:am i|are you|is this) (?:speaking (?:to|with)|the (?:account ?holder|consignee|' +
      'card ?holder|sender|recipient|receiver|registered|policy ?holder|addressee|shipper|' +
      'named))\\b[^.!?;]{0,24}',
    '\\b(?:last (?:four|three|4|3|two|six) (?:digits|numbers|characters)|date of birth|' +
      "security (?:question|code|check|number)|mother'?s maiden|identity check|" +
      'registered (?:phone|mobile|email|address|number))\\b',
    '\\b(?:some|your|photo|no|valid) (?:identification|id|passport)\\b|\\bpassport or\\b',
    '\\bdriving licen[cs]e\\b',
    "\\b(?:know|sure|check|prove)(?: that)? (?:it'?s|it is|you(?:'re| are)) (?:really |" +
      'actually )?(?:you|the (?:real|account|owner|right person|receiver|sender|one))\\b',
    '\\b(?:account )?security first\\b',
    '\\blast (?:few |\\d |two |three |four |six )?(?:digits|numbers|characters|four|three|' +
      'six)?(?: of (?:your|the) (?:account|phone|card|mobile|number))\\b',
    '\\bconfidential\\b[^.!?]{0,20}(?:check|confirm|ask|may)|\\bread (?:addresses|names|' +
      'numbers) out till\\b',
    '\\bare you the (?:receiver|sender|owner|consignee|recipient)\\b|\\bcompare it with\\b',
    '\\b(?:protect|safeguard) you\\b',
    "\\bcan(?:not|'t) (?:share|disclose|give out|release|discuss)[^.!?;]{0,24}(?:details|" +
      'information|data|account|address)',
  ],
  spares: ['quoted', 'reported'],
};
