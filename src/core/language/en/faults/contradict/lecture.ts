import type { FaultRule } from '../../../language.ts';

/** 你应该搞清楚再来: the customer is taught a lesson. */
export const lecture: FaultRule = {
  code: 'contradict.lecture',
  class: 'contradict',
  severity: 'medium',
  frames: [
    'you (?:really |just |simply |all |people |also )*(?:need|have|ought|must|should|' +
      "had better|'d better|better|have got|'ve got)(?: really| just|" +
      ' simply)? ?(?:to )?(?:listen|understand|realise|realize|learn|accept|grow|show (?:some|' +
      'a little|more)|respect|be (?:more )?(?:patient|reasonable|polite|respectful|careful|' +
      'realistic|honest|grateful|quiet|clear)|watch|stop|think|control|get (?:your|over)|' +
      'pay (?:more )?attention|know (?:that|better|the)|appreciate (?:that|how)|get a grip|' +
      'read (?:the|your)|speak (?:up|properly|english|clearly)|lower|mind|try harder|be quiet|' +
      'make up your mind|wait like|remember your|act)(?!.{0,10}\\?)[^.!?;]{0,24}',
    '(?:{start}|you )(?:now |just |please |would you |will you |can you |could you |kindly |' +
      "why don'?t you |first |you |be )*(?:listen(?: to me| here| carefully| up| for once)|" +
      'let me finish|stop (?:interrupting|shouting|yelling|complaining|whining|arguing|talking|' +
      "calling|crying|asking|being|moaning|ranting|it)|don'?t (?:interrupt|shout|yell|" +
      'raise your voice|talk (?:to me|over|back)|speak to me|use that|take that tone|argue|' +
      'be (?:rude|silly|ridiculous|stupid|childish|difficult|smart|funny)|get (?:smart|cheeky|' +
      'clever|funny)|start|you dare|lecture|tell me|play|waste|bother me|push me|rush me|' +
      'give me (?:that|any))|lower your voice|keep your voice down|(?:watch|mind) your (?:tone|' +
      'language|mouth|manners|words|attitude)|be (?:quiet|silent|reasonable|realistic|' +
      'respectful)|show some (?:respect|manners|patience)|grow up|get to the point|spit it out|' +
      'hurry(?: it)? up|make up your mind|make it (?:quick|snappy)|wait your turn|get in line|' +
      'back of the (?:line|queue)|sit down|be patient|move (?:along|aside|over)|get on with it|' +
      'pay attention|pull yourself together|hold your horses|shut (?:it|your|the)|zip it|' +
      'enough(?: already)?|read (?:it|them) (?:again|properly|carefully))(?= |,|!|{end})(?!.' +
      '{0,16}(?:i can hear|a bit for me))',
    "(?:it'?s|it is|that'?s) (?:just )?(?:not how|how) (?:it|things|this|business|" +
      "the (?:world|real world)) work(?:s)?,? (?:sir|madam|ma'am|ok|okay|you|so|get)",
    'let me (?:teach|educate|give you (?:a lesson|some advice)|tell you (?:something|' +
      'one thing|how))',
    "a word of advice|if i were you,? i(?:'d| would)? (?:have|shut|stop|not|be|read|think|keep)",
    'with all due respect',
    "(?:you|u) (?:can'?t|cannot|don'?t get to) (?:just |simply )?(?:expect|demand|walk|come|" +
      'call|talk|speak|shout|change|have it|behave|decide|treat)',
    '(?:shouting|yelling|complaining|swearing|crying|getting angry|calling|' +
      "being rude) (?:at me |about it |again |here )?(?:won'?t|will not|doesn'?t|" +
      "isn'?t going to|is not going to|does not) (?:help|change|get|make|solve|do|speed|work)",
  ],
  unless: [
    'could you (?:please )?speak up|(?:please|would you|could you) (?:kindly )?speak up',
    '(?:i|we) (?:need|must|have|should) to (?:learn|listen|stop)',
    'thank you for being',
  ],
  spares: ['quoted', 'reported', 'denied', 'self'],
  better: [
    {
      about: 'shout|voice|calm|tone|yell',
      say: 'I can hear how upsetting this is. Please tell me what happened, I am listening.',
    },
    {
      about: 'interrupt|finish|listen',
      say: 'Please go on, I am taking notes. I will answer point by point.',
    },
    {
      about: 'hurry|point|quick|line|turn',
      say: 'Please take your time. I am with you in a moment.',
    },
    { say: 'May I explain how we can best solve this?' },
  ],
};
