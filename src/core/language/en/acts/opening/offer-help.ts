import type { ActRule } from '../../../language.ts';

const HELP =
  '(?:help|assist|be of (?:any |some )?(?:help|assistance|service|use)|support you|serve|do for you|give you a hand|be useful|do (?:you|u|ya) for|take you|direct your call|point you|get (?:for )?you)\\b';

const STUCK =
  '(?:need|questions?|unsure|not sure|stuck|unclear|lost|trouble|problems?|anything|something|want me to|want a hand)\\b';
const TELL =
  '(?:let (?:me|us|the \\w+|\\w+) know|(?:call|ring|contact|ask|reach|message)(?! you\\b)|(?:come|drop|pop) (?:back|by|in|round|and)|get in touch|here|shout|holler|say (?:the word|so)|(?:give|drop) {us} a)\\b';

const COME = '(?:(?:ring|call|phone|text|message) {us}|(?:come|drop|pop) (?:back|by|in|round))\\b';

/** Offers help. */
export const offer: ActRule = {
  act: 'offer-help',
  code: 'offer-help.offer',
  frames: [
    `\\b(?:how|what|where|in what way) (?:can|may|could|might|should|shall|do) (?:i|we|us|me)\\b[^.!?;]{0,16}?${HELP}`,
    '\\b(?:(?:how|what) (?:can|could|might) {we}|(?:how|any ?way)(?: that)? {we} (?:can|could|might)) {far}\\b(?:for you|right|up (?:for|to you)|easier|(?<!\\b(?:do|done|serve you) )better|more \\w+)\\b|{start}(?:need|want|fancy) (?:an?|some|any) \\w+{far}\\?',
    `{start}(?:(?:do|just|please) )?${COME}{rest}\\bif (?:you|it|the|there|any|some)|\\bif (?:you|there|any|some)[^.!?;]{2,48}, (?:please |just |do )?${COME}|\\bi{am} (?!sorry|afraid|asking|not)[^.,!?;]{2,30} if you\\b`,
    `\\b(?:how|what|anything|something|any ?way)(?: that)? {we} (?:can|may|might|could) (?:best )?(?:${HELP}|do)(?! about| is| (?:right )?now is| for you is)`,
    `\\b(?:(?:can|may|could|shall|let) (?:i|we|me|us)|(?:allow|permit) me to) ${HELP}`,
    '\\b(?:tell|let) {us}(?: know)? (?:how|what|where|if) {we} (?:can|may|could)\\b',
    "(?<!was |were )\\b(?:happy|glad|pleased|here|ready|delighted|keen|pleasure|(?:'d|would|will) (?:love|like)|(?:try|do) (?:my|our) best|want) to(?:{end}| (?:help|assist|be of|support|serve|get (?:this|that|it) (?:fixed|sorted)|(?:walk|talk) you|explain|answer|sort|look into|see to)\\b)",
    "\\bi(?:'ll| will| can) (?:certainly |gladly |definitely )?(?:help|assist)\\b|{start}i help(?: you)?{end}",
    "(?:{start}(?:you )?|\\b(?:if|do|should|whenever|would) you |you'd )(?:ever )?(?:need|want|like|require) (?:me to (?:help|assist)|(?:any |some |a bit of |further |more )?(?:help|assistance)|an? (?:\\w+ )?hand|(?:(?:some|any)thing|me|us){end})",
    '(?:.d|would) be (?:happy|glad|pleased|delighted) to (?:go|show|look)\\b|\\b(?:are )?you (?:al(?:l )?right|ok(?:ay)?) there\\?|\\bwhat (?:kind|sort) of help\\b|{start}(?:anything|whatever) you need\\b(?![^.!]*\\?)',
    `\\b(?:if|should|whenever) (?:you|there|any|some)[^.!?;]{0,14}\\b${STUCK}{few}\\b${TELL}|\\b${TELL} (?:\\w+ ){0,3}(?:if|whenever|should) (?:you|there|any|some){few}\\b${STUCK}`,
    `^need anything{few}\\b${TELL}`,
    "\\b(?:feel free|don'?t hesitate|do not hesitate) to (?:ask|call|contact|reach|get in touch|write|email|let|message|ring)\\b",
    "\\bwhat(?:'?s| is) up(?: today| then| there)?(?=\\?|$)|\\bwhat (?:do u need|brings you|can i get (?:sorted|done)|(?:is it|do|would) you (?:need|want|like) (?:(?:from|of) (?:us|me)|(?:us|me) to do for you)|seems to be the (?:problem|trouble|matter)|(?:'ll| will) it be\\?|would you like to (?:do|know)|(?:are|is it) you(?:'re)? (?:after|looking for)|do you (?:need(?: doing)?|want to (?:send|ask|know))(?: today)?(?:\\?|$))|\\blooking for (?:any|some)thing",
    '\\bi{am} (?:right )?here (?:for|if|should|whenever) you\\b|\\b(?:any|some)(?:one|body) (?:helping|serving|looking after|seeing to) you\\b',
    "\\bat your service\\b|\\ba (?:phone )?(?:call|shout|click) away\\b|\\b(?:are you|i(?:'ll| will| shall) be|(?<!is )being) (?:look(?:ing|ed) after|served)\\b",
  ],
  unless: [
    "n(?:'t|ot?|ever) (?:\\w+ ){0,3}?(?:how|anything|way|something)\\b",
    "\\b(?:help|assist)[^.!?]{0,14} (?:if|when|while) you(?:'re| are| won'?t| don'?t| keep| can'?t| refuse)",
  ],
  unlessActs: ['anything-else'],
};
