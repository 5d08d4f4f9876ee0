import type { ActRule } from '../../../language.ts';

/** Names who decides next. */
export const whoDecides: ActRule = {
  act: 'escalate',
  code: 'escalate.who-decides',
  frames: [
    '\\b(?:escalat\\w+|transfer\\w*|put(?:ting)? you through|connect(?:ing)? you|pass(?:ed|' +
      'ing)?|forward\\w*|hand(?:ed|ing)?|refer\\w*|rais(?:e|ed|ing)|report(?:ed|ing)?|submit\\w*|' +
      'speak|talk|check|ask(?:ed|ing)?|bring(?:ing)?|consult\\w*|contact\\w*|inform\\w*|notif\\w+|' +
      'sent|send|involv\\w+|get)\\b[^.!?;]{0,30}\\b(?:to|with|by|the|our|my|a|an)\\b[^.!?;]{0,16}' +
      '(?:{colleague})\\b[^.!?;]{0,40}',
    '\\b(?:my|our|the|a|duty)(?: \\w+)? ?(?:{colleague}) (?:will|can|is going to|has to|must|' +
      'needs to|decides?|would|is the one)\\b[^.!?;]{0,40}',
    '\\bescalat(?:e|ed|ing)\\b[^.!?;]{0,24}',
    '\\b(?:boss|leader|coordinator|planner|owner|chief|head|postmaster|captain|lead|' +
      '{colleague})\\b[^.!?]{0,40}\\b(?:ha(?:s|ve) to (?:approve|ok|sign|agree|decide)|' +
      'must (?:agree|approve|decide|sign)|decides?|will decide|signs? (?:it|them|these|those|' +
      'this|that)? ?off|has the (?:power|authority|last word|final say)|can (?:approve|decide|' +
      'authori[sz]e)|approves?)\\b[^.!?]{0,40}',
    '\\b(?:decided|approved|signed off|authori[sz]ed) by (?:our|my|the)\\b[^.!?;]{0,40}',
    '\\b(?:needs?|wants?) (?:a|an) (?:yes|ok|signature|approval) from\\b[^.!?;]{0,30}',
    '\\b(?:passing|passed|handed|handing|sent|sending|taking|taken|given|giving|walk(?:ing)?)' +
      '\\b[^.!?;]{0,24}\\bto (?:our|my|the|her|him|them)\\b[^.!?]{0,40}\\b(?:decides?|decide|sign|' +
      'approve|answer|word|reply|get back|will)\\b[^.!?]{0,30}',
  ],
  unless: [
    '(?:you|do you) (?:can|could|may|should|want to|need to|like to)? ?(?:contact|speak|ask|talk)',
  ],
  spares: ['quoted', 'reported', 'denied'],
};
