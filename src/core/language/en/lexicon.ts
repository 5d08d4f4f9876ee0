import type { Slots } from '../language.ts';

/** Gaps, clause edges and word classes that several English rules share. */
export const lexicon: Slots = {
  start:
    '(?<=^|[.,!?;:\\u2026\\n"(] ?|\\b(?:and|but|so|well|ok|okay|then|look|sir|madam|ma\'am|please|oh|because|right|yes|no) )',
  end: '(?=\\s?(?:$|[.,!?;:\\u2026\\n")]))',
  gap: '[^.!?;\\n]{0,30}?',
  near: '[^.,!?;\\n]{0,14}?',
  number:
    '\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety|half an?|an?|a couple of|a few|several',
  unit: 'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|working days?|business days?|calendar days?',
  day: "today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this (?:morning|afternoon|evening|week|month)|next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|end of (?:the )?(?:day|week|month|business)|noon|midday|midnight|close of business|the weekend|\\d{1,2}(?::\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)|\\d{1,2}:\\d{2}",
  complain:
    'complain|(?:file|make|lodge|submit|write|raise) (?:a |your )?(?:complaint|review|report)|sue(?: us| me)?|report (?:me|us)|(?:call|tell|write to|go to|email) (?:my |the |our )?(?:manager|boss|supervisor|press|media|papers|lawyer|ombudsman|ceo|head office)|take (?:us|me|it) to court|post (?:it|that|this) (?:online|on)',
  colleague:
    'manager|supervisor|team lead(?:er)?|specialist|claims? (?:team|department|desk|officer)|colleagues?|department|warehouse|depot|technical team|engineers?|finance|accounts?|legal|head office|duty manager|director|senior|escalations? team|dispatch|carrier|second[- ]line|back office|operations',
  who: "you|y'all|u",
};
