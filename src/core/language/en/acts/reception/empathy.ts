import type { ActRule } from '../../../language.ts';

/** Names or soothes the feeling. */
export const feeling: ActRule = {
  act: 'empathy',
  code: 'empathy.feeling',
  frames: [
    '\\bi (?:can |do |fully |completely |totally |really |truly |certainly |absolutely |' +
      'quite |perfectly |very well |could )*(?:understand|appreciate|imagine|see|realise|' +
      'realize|know|hear|get|sense|feel)(?: just| exactly| very well)? (?:how|why|' +
      'your (?:frustration|concern|worry|feelings?|disappointment|anger|situation|position|' +
      "anxiety|annoyance|point|upset)|that (?:you(?:'re| are| must| were| have been| feel)|" +
      "this (?:is|must|has|was|can)|it(?:'s| is| must| can| was)|waiting)|the (?:frustration|" +
      'inconvenience|worry|stress|urgency|trouble|concern|disappointment|pressure)|this (?:is|' +
      "must|has been|can)|you(?:'re| are| must be| feel)|it(?:'s| is| must be))[^.!?;]{0,40}",
    '\\bi (?:fully |completely |totally |do |really |certainly |absolutely )+understand\\b',
    '\\b(?:that|this|it) (?:must|can|would|does|has to|really must) (?:be|have been|feel|' +
      'sound|been)(?: so| very| really| quite| extremely| such an?| a)* (?:frustrat|upset|worr|' +
      'stress|disappoint|annoy|difficult|hard|inconvenien|distress|terrible|awful|confus|' +
      'painful|unpleasant|tiring|exhaust|shock|trouble|unsettl|scar|nuisance)\\w*',
    "\\b(?:that|this|it)(?:'s| is| was| sounds?| does sound| seems)(?: so| very| really|" +
      ' quite| extremely| indeed| certainly| truly| such an?| completely| understandably| a|' +
      ' an| too)* (?:frustrating|upsetting|worrying|stressful|disappointing|annoying|' +
      'distressing|terrible|awful|inconvenient|understandable|unpleasant|not (?:good|pleasant|' +
      'nice|acceptable)|horrible|painful|unsettling|tough|shame|nuisance)\\b',
    "\\bi(?:'d| would) (?:be|feel) (?:\\w+ )?(?:upset|angry|frustrated|worried|annoyed|" +
      'the same|disappointed|concerned|furious|anxious)(?: too| as well| in your)?',
    '\\bin your (?:place|position|shoes|situation)\\b|\\banyone would (?:be|feel)\\b',
    "\\b(?:don'?t|do not|no need to|please don'?t|there(?:'s| is) no need to) (?:worry|" +
      'be worried|panic|be concerned)\\b',
    "\\brest assured\\b|\\byou(?:'re| are) (?:right|not alone|quite right|absolutely right)\\b",
    '\\byou have every (?:right|reason)\\b',
    '\\byou must (?:be|have been|feel) (?:so |very |really |quite |extremely )?(?:worried|' +
      'upset|frustrated|tired|anxious|disappointed|angry|stressed|exhausted|concerned|hurt|' +
      'shocked|annoyed)\\b',
    '\\bsorry to hear\\b|\\byour (?:frustration|concern|disappointment|worry|anger) is\\b',
    '\\bcompletely understandable\\b|\\bbear with\\b(?= (?:this|the) difficult)',
  ],
  unless: ["(?:understand|see|know|believe) that it'?s (?:you|urgent)"],
  spares: ['quoted', 'reported'],
};

/** Shares the feeling in freer words. */
export const sharedFeeling: ActRule = {
  act: 'empathy',
  code: 'empathy.shared-feeling',
  frames: [
    '\\b(?:that|this|it|which|waiting|missing|losing|hearing|a|an)\\b[^.!?;]{0,50}\\b(?:must|' +
      'would|is|has to|can)\\b(?: be| have been| feel| really| so| very| just| truly)* (?:hurt|' +
      'hurts|annoy|upset|heartbreaking|disheartening|maddening|infuriating|miserable|rotten|' +
      'rough|horrid|gutting|galling|sickening|devastating|nerve-?wracking|unnerving|a (?:blow|' +
      'shock|worry|disappointment|nightmare|let-?down)|dreadful|no fun|exasperating)\\b[^.!?;]' +
      '{0,20}',
    '\\b(?:rotten|bad|rough|tough|hard) luck\\b(?! to)|\\bpoor (?:you|thing)\\b',
    "\\bi(?:'d| would) be (?:\\w+ )?(?:cross|fed up|livid|miffed|gutted|sad|mad|desperate|" +
      'at my wits)\\b[^.!?;]{0,12}',
    "\\bi can (?:tell|hear|see) (?:how|you(?:'re| are)|that you)\\b[^.!?;]{0,30}",
    '\\bi (?:do )?(?:sympathi[sz]e|feel for you)\\b',
    "\\b(?:would|'d) (?:annoy|upset|worry|anger|frustrate|hurt) any(?:one|body)\\b",
    "\\bno wonder you(?:'re| are)\\b[^.!?;]{0,20}",
    "\\bi(?:'m| am) (?:so |very )?sorry (?:you(?:'ve| have)?|that you|to hear|your)\\b[^.!?;]{0,30}",
    '\\bhow (?:awful|horrible|upsetting|worrying|frustrating|annoying|sad|' +
      'disappointing)(?: for you)?\\b',
    '\\b(?:ugh|oh no|oh dear),? [^.!?;]{3,40}',
    '\\bwhat a (?:shame|pity|blow|disappointment|rotten|horrible|nuisance)\\b',
  ],
  spares: ['quoted', 'reported'],
};
