import type { Slots } from '../language.ts';

/** Who is spoken to, word classes and particles that several rules share. */
export const lexicon: Slots = {
  start:
    '(?<=^|[.,!?;:\\u2026\\n"(] ?|\\b(?:and|but|so|well|ok|okay|then|look|sir|madam|ma\'am|' +
    'please|oh|because|right|yes|no) )',
  end: '(?=\\s?(?:$|[.,!?;:\\u2026\\n")]))',
  gap: '[^.!?;\\n]{0,30}?',
  near: '[^.,!?;\\n]{0,14}?',
  number:
    '\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|' +
    'thirty|forty|sixty|ninety|half an?|an?|a couple of|a few|several',
  unit:
    'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|working days?|' +
    'business days?|calendar days?',
  day:
    'today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
    'this (?:morning|afternoon|evening|week|month)|next (?:week|month|monday|tuesday|' +
    'wednesday|thursday|friday|saturday|sunday)|end of (?:the )?(?:day|week|month|business)|' +
    'noon|midday|midnight|close of business|the weekend|\\d{1,2}(?::\\d{2})? ?(?:am|pm|a\\.m\\.|p' +
    "\\.m\\.|o'clock)|\\d{1,2}:\\d{2}",
  complain:
    'complain|(?:file|make|lodge|submit|write|raise) (?:a |your )?(?:complaint|review|' +
    'report)|sue(?: us| me)?|report (?:me|us)|(?:call|tell|write to|go to|email) (?:my |the |' +
    'our )?(?:manager|boss|supervisor|press|media|papers|lawyer|ombudsman|ceo|head office)|' +
    'take (?:us|me|it) to court|post (?:it|that|this) (?:online|on)',
  colleague:
    'manager|supervisor|team lead(?:er)?|specialist|claims? (?:team|department|desk|officer)|' +
    'colleagues?|department|warehouse|depot|technical team|engineers?|finance|accounts?|' +
    'legal|head office|duty manager|director|senior|escalations? team|dispatch|carrier|' +
    'second[- ]line|back office|operations',
  who: "you|y'all|u",
  deed:
    'arrange|send|resend|re-send|replac|refund|credit|cancel|change|updat|correct|book|' +
    'rebook|re-book|schedul|reschedul|ship|deliver|redeliver|issu|open(?:ed|ing)? (?:a|an|' +
    'the)|rais|fil(?:e|ed|ing) |submit|process|forward|transfer|put you through|connect|' +
    'call you|ring you|phone you|email you|text you|contact|notif|inform|report|apply|waiv|' +
    'extend|reserv|upgrad|reset|restor|activat|unlock|block|order|dispatch|collect|pick|' +
    'compensat|reimburs|return|exchang|repair|fix|reopen|add(?:ed|ing)? (?:a|the|your)|remov|' +
    'escalat|expedit|prioriti|trac(?:e|ing|ed)|follow|get back|come back to you|let you know|' +
    'keep you (?:posted|updated|informed)|start(?:ed|ing)? (?:a|an|the)|log(?:ged|' +
    'ging)? (?:a|an|the|your|this)|register|assign|ask(?:ed|ing)? (?:the|our|my)|instruct|' +
    'release|reroute|re-route|redirect|track|offer|give you|provide|hold (?:it|the|your)|' +
    'keep (?:it|the)|pay|cover|set up|speak (?:to|with)|talk to|chas|move|put (?:it|your|a|' +
    'this|in)|make sure|prepare|print|download|approv|hav(?:e|ing) (?:it|the|someone|a)|push|' +
    'load|swap|reissue|adjust|deduct|discount|launch|reload|sort|resolv|take care|deal with|' +
    'handle|investigat',
  datum:
    'number|address|name|phone|email|e-mail|full name|details?|information|photos?|pictures?|' +
    'screenshots?|receipt|invoice|id\\b|date|time|weight|dimensions?|size|postcode|post code|' +
    'zip|code|contents?|value|description|reference|account|order|waybill|tracking|document|' +
    'proof|copy|video|label|figures?|quantity|location|destination|contact|what happened|' +
    'problem|issue|reason|container|booking|policy|signature|model|serial',
  role:
    'agent|service|desk|support|team|logistics|freight|express|courier|cargo|company|bank|' +
    'clinic|hospital|hotel|reception|shipping|lines?|airlines?|telecom|department|manager|' +
    'driver|supervisor|assistant|representative|centre|center|store|shop|claims|insurance|' +
    'post|delivery|parcels?|transport|forwarding|warehouse|depot|care|help',
};
