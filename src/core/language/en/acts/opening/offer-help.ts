import type { ActRule } from '../../../language.ts';

const HELP =
  '(?:help|assist|be of (?:any |some )?(?:help|assistance|service|use)|support you|serve|do for you|give you a hand|be useful|direct your call|get (?:for )?you)\\b';

const STUCK =
  '(?:need|questions?|unsure|not sure|stuck|unclear|lost|trouble|problems?|anything|something|want me to|want a hand)\\b';
const TELL =
  '(?:let (?:me|us|the \\w+|\\w+) know|(?:call|contact|ask|reach|message)(?! you\\b)|get in touch|here|shout|say (?:the word|so)|(?:give|drop) (?:me|us) a)\\b';

const COME =
  '(?:(?:ring|call|phone|text|message) (?:me|us)|(?:come|drop|pop) (?:back|by|in|round))\\b';

/** Offers help. */
export const offer: ActRule = {
  act: 'offer-help',
  code: 'offer-help.offer',
  frames: [
    `\\b(?:how|what|where|in what way) (?:can|may|could|might|should|shall|do) (?:i|we|us|me)\\b[^.!?;]{0,16}?${HELP}[^.!?;]{0,16}`,
    '\\b(?:(?:how|what) (?:can|could|might) (?:i|we)|(?:how|any ?way)(?: that)? (?:i|we) (?:can|could|might)) [^.!?;]{0,40}\\b(?:for you|right|up (?:for|to you)|easier|(?<!\\b(?:do|done|serve you) )better|more \\w+)\\b|{start}(?:need|want|fancy) (?:an?|some|any) \\w+[^.!?;]{0,40}\\?|\\bwould it help if (?:i|we)\\b',
    `{start}(?:(?:do|just|please) )?${COME}[^.!?;]{0,30}\\bif (?:you|it|the|there|any|some)|\\bif (?:you|there|any|some)[^.!?;]{2,48}, (?:please |just |do )?${COME}|\\bi(?:'m| am) (?!sorry|afraid|asking|not)[^.,!?;]{2,30} if you\\b`,
    `\\b(?:how|what|anything|something|any ?way)(?: that)? (?:i|we) (?:can|may|might|could) (?:best )?(?:${HELP}|do)(?! about| is)`,
    `\\b(?:(?:can|may|could|shall|let) (?:i|we|me|us)|(?:allow|permit) me to) ${HELP}[^.!?;]{0,16}`,
    '\\b(?:tell|let) (?:me|us)(?: know)? (?:how|what|where|if) (?:i|we) (?:can|may|could)\\b[^.!?;]{0,20}',
    "(?<!was |were )\\b(?:happy|glad|pleased|here|ready|delighted|keen|pleasure|(?:'d|would|will) (?:love|like)|(?:try|do) (?:my|our) best|want) to(?:{end}| (?:help|assist|be of|support|serve|get (?:this|that|it) (?:fixed|sorted)|sort|look into|see to)\\b)",
    "\\bi(?:'ll| will| can) (?:certainly |gladly |definitely )?(?:help|assist)\\b|{start}i help(?: you)?{end}",
    "(?:{start}|\\b(?:if|do|should|whenever|would) you |you'd )(?:ever )?(?:need|want|like|require) (?:me to (?:help|assist)|(?:any |some |a bit of |further |more )?(?:help|assistance)|an? (?:\\w+ )?hand|(?:(?:some|any)thing|me|us)(?=[.,!?]|$))[^.!?;]{0,30}",
    "(?:'d|would) be (?:happy|glad|pleased|delighted) to (?:go|talk|walk|explain|show|answer|look)\\b|\\b(?:are )?you (?:al(?:l )?right|ok(?:ay)?) there\\?|\\bwhat (?:kind|sort) of help\\b|{start}(?:anything|whatever) you need\\b(?![^.!]*\\?)",
    `\\b(?:if|should|whenever) (?:you|there|any)[^.!?;]{0,14}\\b${STUCK}[^.!?;]{0,24}\\b${TELL}|\\b${TELL} (?:\\w+ ){0,3}(?:if|whenever|should) (?:you|there|any)[^.!?;]{0,24}\\b${STUCK}`,
    "\\b(?:feel free|don'?t hesitate|do not hesitate) to (?:ask|call|contact|reach|get in touch|write|email|let|message|ring)\\b[^.!?;]{0,20}",
    "\\bwhat (?:brings you|(?:is it|do|would) you (?:need|want|like) (?:(?:from|of) (?:us|me)|(?:us|me) to do for you)|seems to be the (?:problem|trouble|matter)|would you like to (?:do|know)|(?:are|is it) you(?:'re)? (?:after|looking for)|do you (?:need(?: doing)?|want to (?:send|ask|know))(?: today)?(?:\\?|$))|\\blooking for (?:any|some)thing",
    "\\bi(?:'m| am) (?:right )?here (?:for|if|should|whenever) you\\b|\\b(?:any|some)(?:one|body) (?:helping|serving|looking after|seeing to) you\\b",
    "\\b(?:are you|i(?:'ll| will) be|being) (?:look(?:ing|ed) after|served)\\b",
  ],
  unless: [
    "n(?:'t|ot?|ever) (?:\\w+ ){0,3}?(?:how|anything|way|something)\\b",
    "\\b(?:help|assist)[^.!?]{0,14} (?:if|when|while) you(?:'re| are| won'?t| don'?t| keep| can'?t| refuse)",
  ],
  unlessActs: ['anything-else'],
};
