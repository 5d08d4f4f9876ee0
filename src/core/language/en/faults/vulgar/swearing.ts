import type { Severity } from '../../../analysis.ts';
import type { BetterWording, Vocabulary, VocabularyWord } from '../../../language.ts';
import { innocent } from './innocent.ts';
import { OF_ONESELF, OF_OWN_DEEDS, said, THOUGHT } from './own-fault.ts';

/** Swear words with their endings; forms that spell a letter as a mark are listed apart. */
type Stems = readonly (readonly [string, string])[];
const FIERCE_STEMS: Stems = [
  ['fuck|fck|fuk|fcuk|fvck|fk', 'ing|in'],
  ['fuck|fck|fuk|fcuk|fvck|phuck', '|s|ed|er|ers|wit'],
  ['shit|dipshit', 'head|hole'],
  [
    'bitch|bastard|wanker|twat|dickhead|prick|cunt|arsehole|asshole|dumbass|jackass|a-hole',
    '|s|es',
  ],
];
const COARSE_STEMS: Stems = [
  ['shit|bullshit|horseshit|dogshit|dipshit', '|s|ty|show'],
  ['feck', '|s|ed|er|ers|wit'],
  ['bugger', '|s'],
  ['piss', '|ed|ing|py'],
];
const TAME_STEMS: Stems = [
  ['feck|frigg|freak|eff', 'ing|in'],
  ['damn|goddamn|god damn|goddam', '|ed|it'],
  ['crap', '|ed|ing|py'],
];

/** Swear phrases thrown at a person. */
const FIERCE_PHRASES =
  'motherfucker|cocksucker|f off|eff off|ass|arse|dumb-ass|smart-ass|smartass|lard-ass|dick|d-head|pussy|whore|slut|bellend|knobhead|' +
  'stfu|gtfo|kys|f.u|fu|s.o.b|go to hell|rot in hell|hell no|to hell with|hell do you|hell are you|hell did you|hell is wrong|hell would you|' +
  'sod off|piss off|piss me|bugger off|naff off|up yours|screw you|screw off|screw yourself|screw your|get bent|drop dead|kill yourself|kiss my|my ass|suck it|you suck|eat shit|' +
  'blow me|shove it|stick it up|son of a bitch|white trash|shut up|shut it|shut your mouth|shut your face|shut your trap|shut your gob|knickers in a twist|panties in a|get stuffed|bog off|sock in it|cakehole|take a hike|where the sun|' +
  'bloody nuisance|bloody customers|bloody fool|bloody cheek|give a damn|give a shit|give a crap|hell out of|to the hell|damn you|damn your|your damn|your damned|you damn|you damned|your bloody|you bloody|your crappy|your goddamn|your freaking|you freaking|your shitty|your sodding|you sodding|full of crap|full of shit|full of bs|turd|backside';
/** Coarse words that hit nobody. */
const COARSE_PHRASES =
  "clusterfuck|f-ing|shite|shyte|bs|b.s.|bullcrap|bollocks|wtf|what the f|lmfao|omfg|ffs|jfc|af|f's sake|f sake|bugger all|bloody hell|arsed|piss-take|sodding|screw that|screw them|balls to|cobblers";
/** Words and exclamations of temper, which are merely out of place. */
const TAME_PHRASES =
  "dammit|bloody|wth|for christ sake|for christ's sake|jesus christ|christ almighty|holy cow|holy crap|the hell|screw this|this sucks|it sucks|pain in the neck|flipping heck|jeez louise|jesus|christ|what the heck|fart";

/** Own tools that fail, on which one's temper comes out: "stupid printer". */
const OWN_THINGS =
  'system|computer|printer|machine|software|app|program|programme|keyboard|mouse|headset|scanner|screen|internet|wifi|network|server|button|autocorrect|website|site|database|update|window|line|laptop|pc|pen|traffic|weather|snow|rain|rule|chair|door|lift|elevator|thing';

/** Names nobody should be called. */
const NAMES =
  'idiot|moron|beggar|peasant|yokel|hillbilly|imbecile|cretin|halfwit|half-wit|dimwit|nitwit|numbskull|blockhead|knucklehead|airhead|birdbrain|simpleton|cheapskate|scumbag|retard|psycho|lunatic|nutcase|nutter|weirdo|bozo|dummy|' +
  'tosser|pillock|plonker|muppet|numpty|prat|twerp|twit|wazzock|berk|gobshite|eejit|douche|douchebag|bimbo|buffoon|nincompoop|dolt|dunce|jerk|loser|dumbo|fatso|fatty|schmuck|doofus|dipstick|crybaby|cry-baby|lummox|oaf|ninny|bonehead|meathead|toerag|tosspot|wuss|pleb|oik|drama llama|battleaxe|tightwad';

/** Words that are abuse only of a person: "that clown", "you old goat". */
const BEASTS =
  'cow|pig|swine|donkey|clown|witch|freak|tramp|slag|hag|slob|goat|bat|bag|git|sod|knob|rat|parasite|crook|spanner|plank|melt|walnut|doughnut|tool|creep';
const OF_A_PERSON =
  'you|you absolute|you total|you utter|you big|you daft|you old|you stupid|you silly|you lazy|you little|you fat|you dirty|you ungrateful|you greedy|you rude|you cheeky|you nasty|old|stupid|silly old|fat|lazy|dirty|filthy|dozy|miserable|bunch of|pack of|that clumsy|bloody';
const LONE_BEASTS = 'clown|donkey|swine|git|pig';
const POINTED = 'this|that|some|what a|such a|these|those|complete|absolute|total|utter|right';

/** Words for the dull, said of people and things alike. */
const DULL = 'idiotic|moronic|retarded|dumb|stupid|scum';

/** Letters hidden behind marks. */
const FIERCE_MASKED = 'f*ck*ng|f*****g|a**hole|a$$|a$$hole|@ss|@sshole|b!tch|b!tches|b1tch|d1ck';
const COARSE_MASKED = 'sh1t|sh!t|sh!tty|sh1tty|p!ss|bullsh!t';
const TAME_MASKED = 'd@mn|cr@p|h3ll|the h3ll';

/** Words of which people replace some letters by one mark or as many. */
const FIERCE_HIDDEN =
  'fuck|fucking|fucked|arse|arsehole|ass|asshole|bastard|bitch|bitches|dick|dickhead|prick|twat|cunt|wanker|moron|idiot|tosser';
const COARSE_HIDDEN = 'shit|bullshit|bollocks|piss|bugger';
const TAME_HIDDEN = 'crap|damn|bloody';

function masked(word: string): string[] {
  const found = new Set<string>();
  for (let from = 1; from < word.length; from += 1)
    for (let to = from + 1; to <= word.length; to += 1)
      for (const marks of ['*', '*'.repeat(to - from), '#'.repeat(to - from)])
        found.add(word.slice(0, from) + marks + word.slice(to));
  return [...found].filter((hidden) => hidden.length > 2);
}

/** Every word of the one list before every word of the other. */
function paired(firsts: string, seconds: string, between = ' '): string[] {
  return firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first}${between}${second}`));
}

/** Hard on oneself is not hard on the customer: "silly me", "what an idiot I am". */
const ownFault = new Map<string, string[]>([
  ...DULL.split('|').map((word) => [word, said(OF_OWN_DEEDS, word)] as const),
  ...NAMES.split('|').map((word) => [word, said(OF_ONESELF, word)] as const),
]);

const OWN_TEMPER = paired(DULL, OWN_THINGS);
/** The same words are no abuse of a person. */
const ofThings = new Map(DULL.split('|').map((word) => [word, paired(word, OWN_THINGS)] as const));

function entry(word: string): VocabularyWord {
  const allow = [
    ...(innocent[word]?.split('|') ?? []),
    ...(ownFault.get(word) ?? []),
    ...(ofThings.get(word) ?? []),
  ];
  return { word, whole: true, ...(allow.length === 0 ? {} : { allow }) };
}

const withEndings = (stems: Stems): string[] =>
  stems.flatMap(([words, endings]) => paired(words, endings, ''));
const hidden = (words: string): string[] => words.split('|').flatMap(masked);

const fierce = [
  ...withEndings(FIERCE_STEMS),
  ...FIERCE_PHRASES.split('|'),
  ...paired(NAMES, '|s', ''),
  ...DULL.split('|'),
  ...FIERCE_MASKED.split('|'),
  ...hidden(FIERCE_HIDDEN),
  ...paired(OF_A_PERSON, BEASTS),
  // "I am an idiot" is said of oneself, "you think I am an idiot" is not.
  ...NAMES.split('|').flatMap((word) => said(THOUGHT, word)),
  ...paired('you|bunch of|pack of|stupid|lazy', BEASTS.replaceAll('|', 's|')),
  ...paired(POINTED, LONE_BEASTS),
  ...paired('these|those', LONE_BEASTS.replaceAll('|', 's|')),
  ...paired('your|you', 'stupid|dumb'),
];
const coarse = [
  ...withEndings(COARSE_STEMS),
  ...COARSE_PHRASES.split('|'),
  ...COARSE_MASKED.split('|'),
  ...hidden(COARSE_HIDDEN),
];
const tame = [
  ...withEndings(TAME_STEMS),
  ...TAME_PHRASES.split('|'),
  ...TAME_MASKED.split('|'),
  ...hidden(TAME_HIDDEN),
];

const abused = { say: 'I am sorry about the trouble. Please go on, I will help you right away.' };
const slipped = { say: 'Excuse me. Let me look at that again, and I will tell you right away.' };

function vocabulary(
  code: string,
  severity: Severity,
  words: readonly string[],
  better: BetterWording,
): Vocabulary {
  return { code, severity, words: [...new Set(words)].map(entry), better: [better] };
}

/** Swearing and abuse, masked spellings included: what is thrown at somebody ends a call, temper alone does not. */
export const vulgarVocabulary: readonly Vocabulary[] = [
  vocabulary('vulgar.swearing', 'fatal', fierce, abused),
  vocabulary('vulgar.coarse', 'heavy', coarse, slipped),
  vocabulary('vulgar.out-of-place', 'medium', tame, slipped),
  vocabulary('vulgar.temper', 'check', OWN_TEMPER, slipped),
];
