import type { FaultRule } from '../../../language.ts';

/** Courteous words in a frame that belittles. */
export const veiled: FaultRule = {
  code: 'self-respect.veiled',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    '\\b(?:people|person|persons|someone|somebody|gentlem[ae]n|lad(?:y|ies)|men|m[ae]n|woman|' +
      'women|business|compan(?:y|ies)|customers?|client|callers?|anyone|one|those|stories|' +
      'names?|households?|famil(?:y|ies)) (?:of|in|on|at|with|from|like) (?:your|' +
      'yours) ?(?:years|age|position|income|size|neighbou?rhood|stage|background|level|sort|' +
      'class|means|budget|kind|limited|area|country|street|shop|generation|wages?|account|' +
      'village|standing|education|profession)?\\b',
    "\\bat your (?:\\w+'s )?(?:age|stage of life|time of life|years)\\b",
    "\\byou(?:'re| are) (?:so|too|very|quite|rather) (?:old|poor|broke|young|fat|ugly|" +
      'uneducated|provincial|simple|foreign)\\b',
    '\\bcome from the (?:countryside|village|provinces|mountains|farm)\\b',
    '\\b(?:too|so|very) (?:difficult|complicated|technical|hard|heavy|advanced) for (?:a |' +
      'an )?(?:you|woman|lady|man like|girl|beginner|layman|old|customer|person|people like)\\w*',
    '\\byour accent\\b|\\byour english\\b(?! is (?:very |really |so )?(?:good|great|fine|' +
      'excellent|clear))',
    '\\byou speak (?:too |so |very )?(?:strange|bad|funny|broken|odd)\\w*',
    '\\bis (?:the|your) (?:language|english|reading|hearing|eyesight) the problem\\b',
    "\\b(?:can'?t|cannot|couldn'?t|could|able to) (?:even |seriously |really |" +
      'actually )*(?:tell (?:a |an |the )?\\w+ from (?:a |an |the )?\\w+|tell the time|' +
      'fill (?:in|out) (?:a|the|one|this) (?:simple |single )?form|read a (?:clock|label|map|' +
      'sign|form|calendar)|spell|count to|add up|follow (?:a )?simple|work a (?:phone|printer|' +
      'computer)|use a (?:phone|computer|printer|keyboard))\\b',
    '\\bdo you (?:even|actually|really|honestly) (?:know|understand|have (?:any|the faintest|' +
      'a clue))\\b[^.!?]{2,50}\\??',
    '\\bhave you (?:ever|actually|even) (?:seen|read|opened|used|sent|heard of|held|filled)\\b' +
      '[^.!?]{2,30}(?:before)?\\?',
    '\\b(?:have|get|ask|let) (?:somebody|someone|your (?:son|daughter|children|grandchildren|' +
      'husband|wife|kids?|boss|mother|colleague|grandson))(?: young| younger| else| who|' +
      ' with)?[^.!?]{0,30}(?:look|read|explain|help you|call|ring|use|do it|understand|phone|' +
      'speak)\\b',
    '\\b(?:your|perhaps your) (?:son|daughter|husband|wife|grandson|mother) (?:could|should|' +
      'might|can|calls?)\\b',
    '\\b(?:put|is there) (?:a colleague|somebody|someone|anybody|anyone) (?:on |at home |' +
      'there |else )?(?:who|with a brain|with any sense|sensible)\\b',
    '\\bbaby (?:words|talk|steps for you)\\b|\\bmove your finger\\b',
    '\\b(?:slowly|once more|again),? (?:slowly )?this time\\b|\\bhelp you spell\\b',
    '\\blet me spell\\b(?! (?:it|that|my|the name|out my) (?:for|back|so)? ?(?:the|you to note)?)',
    '\\breally so (?:hard|difficult|complicated)\\b',
    "\\bi(?:'m| am) (?:a little |rather |quite )?surprised (?:that )?you (?:find|didn'?t|" +
      "don'?t|can'?t|couldn'?t|never|still)\\b",
    '\\bordinary readers\\b',
    '\\b(?:one|we) (?:does |do |can only |might |may )?wonders? (?:how|why|whether|if)\\b[^.!?]' +
      '{3,60}',
    '\\b(?:careful|sensible|normal|reasonable|ordinary|other|most|our other|decent|educated|' +
      'clever) (?:customers?|people|clients?|callers?|persons?|readers|adults)[^.!?]{0,24}' +
      "(?:don'?t|do not|never|manage|would|know|can|have no|tend|read|do[, .]|ask)\\b",
    '\\bmake of that what you will\\b|\\b(?:grown|adult) (?:man|woman|men|person),?\\b',
    '\\b(?:my|her|his) (?:little |younger |baby )?(?:brother|sister|daughter|son|niece|nephew|' +
      'dog|cat|grandma)[^.!?]{0,40}(?:can|could|understands?|knows?|would)\\b',
    '\\bsure you ["“]|\\bheard that (?:one|story|excuse) before\\b',
    '\\b(?:a few|lots|many|plenty|so many) of these (?:stories|tales|excuses)\\b',
    '\\bremember the value\\b[^.!?]{0,12}generously',
    '\\b(?:how|what) (?:very )?(?:convenient|clever|interesting that)\\b',
    "\\bif you'?ll (?:forgive|permit|excuse) (?:my saying|me)(?: so)?\\b[^.!?]{0,12}(?:people|" +
      'sir,? people|madam,? people)?',
    '\\b(?:of so little|so little|hardly any|next to no) (?:value|worth)\\b',
    "\\byou(?:'ve| have)? (?:only )?(?:got )?(?:eleven|two|three|five|ten|\\d+) (?:dollars|" +
      'euros|pounds|boxes|bucks)[^.!?]{0,20}(?:\\. what|and you|you think|in there)\\b',
    "\\bthink you(?:'re| are) (?:a|an|our|the) (?:key|big|important|major|special|vip|expert|" +
      'lawyer|only|king|queen)\\b',
    '\\byou (?:absolute|utter|complete|total|stupid|silly|little|old|bloody) [a-z]+(?=[.,!?]|' +
      '$)(?<!(?:beauty|star|legend|angel|gem))',
    "\\bshouldn'?t be (?:sending|calling|shopping|ordering|travelling|using|driving|doing|" +
      'buying)[^.!?]{0,30}(?:by (?:himself|herself|yourself)|alone|at all)\\b',
  ],
  unless: ['not your accent|like the sound', '(?:i|we) (?:wonder|would like to know)'],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'age|years|old|son|daughter|young',
      say: 'I will take you through it step by step, at whatever pace suits you.',
    },
    {
      about: 'english|accent|language|speak',
      say: 'The line is not very clear. Could you say that once more for me, please?',
    },
    { say: 'I may not have made that clear. Let me explain it another way.' },
  ],
};
