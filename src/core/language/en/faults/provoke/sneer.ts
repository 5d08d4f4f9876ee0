import type { FaultRule } from '../../../language.ts';

/** What comes after a laugh that is meant to hurt. */
const TAUNT =
  '(?:no(?! (?:worr|prob|rush|need|trouble|bother|stress|hurry))\\b|nope|as if|good luck|complain|lawyers?|sue\\b|court|cry\\b|poor (?:you|thing|baby)|dream on|nice try|whatever|who cares|why (?:would|should)|what (?:do|did|are) (?:you|u)|(?:did|do|are) (?:you|u)\\b|you (?:wish|think|thought|must|really|actually|seriously|want|poor)|u (?:wish|think|thought|must|really|actually|want)|good one,? (?:an?|no|really)\\b|sure you)';

/** 急什么急: sneers at the worry, the hurry or the anger. */
export const sneer: FaultRule = {
  code: 'provoke.sneer',
  class: 'provoke',
  severity: 'fatal',
  frames: [
    // Try me; what are you going to do?
    '\\b{we} dare you\\b',
    '\\bdare you to\\b',
    '(?:{start}|just )(?:try me|make me|bring it on|(?:come|go) on then|try it|watch me|sue me|bite me){end}',
    '\\bif you dare\\b',
    "\\byou wouldn'?t dare\\b",
    '\\b(?:love|like) to see you (?:try|do|manage|prove|find)\\b',
    '\\bwho{is} (?:going to|gonna) (?:stop|believe|care|make)\\b',
    // Poor you.
    '\\bcat got your tongue\\b',
    '\\bboo[ -]?hoo\\b',
    '{start}(?:oh,? )?(?:not )?you again\\b(?!.{1,30}(?:lovely|great|good|nice))',
    '\\bthe most important (?:customer|passenger|person|guest|client|patient)\\b',
    '\\bmust be (?:so )?(?:hard|tough|nice|tiring|exhausting|lonely|difficult) being (?:so|the|such)\\b',
    '\\bgo (?:and )?(?:cry|sulk|whine|weep|sob)\\b',
    '{start}(?:just )?(?:go |off )?(?:and )?(?:cry|run|whine|moan|sob|weep|sulk)(?:ning)?(?: (?:about it|home|back|off|along)){0,2} to (?:(?:your|ur|yer) )?(?:mumm?y|mommy|mama|mum|mom|mother|dadd?y|dad|nanny|granny|girlfriend|boyfriend|wife|husband|hubby)\\b',
    '\\b(?<!need to )cry (?:me a|about it|more|baby|harder|all you|into)\\b',
    // Mock laughter, mock titles, mock offers.
    `{start}(?:yawn|duh|blah|pfft|tsk)\\b(?=[ ,.!]|$)(?!{far}\\b(?:my|mine|me|i|we|our|us|refund is|here'?s)\\b)|\\b(?:(?:ha ?){2,6}|lol|lmao|rofl|hah|he ?he)\\b[,.!]? (?=${TAUNT})|\\b(?:lol|(?:ha ?){2,4}){end}(?<=\\b(?:good luck|whatever|miracle|silly|stupid|maybe you{are}?|(?:ur|your?) [a-z ]{0,16}wrong|useless|special|cry|choice|fault)\\b{far})|\\b(?:happy|satisfied|feel(?:ing)? better|pleased|content) now\\?|\\bis that (?:all|it|good enough|what you|quick enough|fast enough|better)(?: (?:for you|now|your majesty|you{have} got|you want(?:ed)? to hear))+\\b|\\byour (?:majesty|highness|royal|lordship|ladyship|honou?r|excellency|holiness|grace(?! period))\\b|\\bwe{are} [^.!?]{2,24}, aren'?t we\\b|\\b(?:did|have|are|do) we [a-z ]{0,16}(?:little|our beauty sleep)\\b`,
    '\\bwhat a (?:genius|hero|star you|surprise,|shock,|clever|tragedy|drama)\\b',
    '{start}(?:well done(?= (?:you|sherlock|einstein|genius))|genius|brilliant|slow clap|give that man|round of applause|top marks|clever|amazing|great job|nice work)(?:{end}|,? (?:sherlock|einstein|you|genius|for (?:noticing|reading|finally|working))\\b)(?<!(?:so clever|brilliant|great job|amazing|nice work)[.!,]?)',
    '\\b(?:sherlock|einstein){end}',
    '{start}good for you(?:[.!]*$|[,.!] ?(?:sir|madam|genius|but|now what|want|do you|shall|so|i (?:don|couldn)\\w*|who|next)\\b)',
    '\\bmust be nice to\\b',
    '\\bsome of us (?:have|work|actually|are trying|need|got)\\b',
    '\\bdo (?:please )?(?:shout|carry on|keep|go on|continue)(?: (?:a little|on))? ?(?:louder|shouting|screaming|complaining|ranting|crying)\\b',
    '\\b(?<!phone )(?:shout|scream|yell|call|ring|beg|cry|weep|sob|sulk|moan|whine|complain|rant|swear|wait|stamp|threaten|argue|write|stare|point)(?: (?:at me|me|us|it|a bit|a little))?,? (?:louder|more,|(?:a little|a bit|some) more\\b|to (?:your|ur) (?:followers|friends|mum\\w*|mother)|all (?:you (?:like|want)|day)|as (?:(?:loud(?:ly)?|much|long) as )?you (?:like|want|wish)|if (?:it makes|you (?:like|want|must))|away)\\b',
    '\\b(?:say|ask)(?: me)? (?:please|nicely|sorry)(?: first)?,? (?:and|then) (?:maybe|perhaps|i)',
    '\\b(?:and )?then you{will} see\\b',
    '\\bwe{are} all (?:crying|very impressed|trembling|shaking|so sorry for you)\\b',
    "\\byou(?:'ll never| won'?t| will (?:not|never)| can'?t|'re not going to) (?:win|beat|get (?:your way|anywhere))(?: (?:this|that|it|us|against|anywhere|anything|here|with)|{end})",
    '\\bserves? (?:you|u|them|him|her) right\\b',
    '\\beven if (?:the (?:president|king|queen|pope|boss|mayor|minister|director)|you (?:beg|cry|shout|kneel|sue|complain|scream))\\b',
    '\\b(?:enjoy|have fun) (?:the |your )?(?:wait(?:ing)?|queue|queuing|silence)\\b(?!-| (?:in|with|at|here|over|by)\\b)',
    "\\b(?:would|will|'d|going to) make my (?:day|morning|afternoon|evening|week)\\b",
    '{start}threaten {us}\\b',
    "\\banything else you(?:'d| would) like to (?:shout|complain|moan|whine|cry|blame)",
    '\\bgo back to (?:school|sleep|bed)\\b',
    '{start}keep (?:talking|shouting|complaining|calling|moaning|crying|yelling|typing|pushing)[,.!]',
    '{start}(?:and |so )?you want [^.!?]{2,40}\\? (?:find|fetch|make|earn|dream|join|so do|tough)',
    '{start}you want [^.!?,]{2,30}[,.?] ?(?:well,? |and )?i want (?!you|to|it)',
    '\\b(?:think|thought|expect\\w*|want|suppose)(?: that)? (?:the|an?|our) (?:whole|entire) \\w+ (?:would|will|to|should|has to|must)? ?(?:stand|stop|wait|drop|shut|close)',
    '\\bgo on(?: then)?,? (?:and )?(?:ring|call|write|film|tell|try|report|post|cry|shout)\\b(?! me)',
    '\\b(?:write|post|tweet|publish|film) (?:what(?:ever)?|anything) you (?:like|want|please)',
  ],
  unless: [
    "for heaven'?s sake,? (?:that|what a|how){rest}(?:awful|terrible|dreadful)",
    'not the only (?:one|customer){rest}(?:affected|sorry|apolog|so {we})',
    "{we}(?:'m| am| are|'re) (?:so |very |truly )?(?:pleased|happy|glad|delighted) (?:you|we|it|that)",
    'no worries|no problem|\\bstings\\b|\\bthank|happens to me',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'rush|hurry|wait|fire|dying|panic',
      say: 'I know you need it urgently. I will chase it now and call you with a time.',
    },
    { say: 'I understand how you feel. Let me tell you what I can do right now.' },
  ],
};
