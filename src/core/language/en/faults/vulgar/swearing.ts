import type { Vocabulary, VocabularyWord } from '../../../language.ts';
import { innocent } from './innocent.ts';

/** Swear words with their endings, and swear phrases; forms that spell a letter as a mark are listed apart. */
const STEMS: readonly (readonly [string, string])[] = [
  ['fuck|fck|fuk|fcuk|fvck|fk|feck|frigg|freak|eff', 'ing|in'],
  ['fuck|fck|fuk|fcuk|fvck|phuck|feck', '|s|ed|er|ers|wit'],
  ['shit|bullshit|horseshit|dogshit|dipshit', '|s|ty|head|show|hole'],
  [
    'bitch|bastard|bugger|wanker|twat|dickhead|prick|cunt|arsehole|asshole|dumbass|jackass|a-hole',
    '|s|es',
  ],
  ['damn|goddamn|god damn|goddam', '|ed|it'],
  ['piss|crap', '|ed|ing|py'],
];
const PHRASES =
  'motherfucker|cocksucker|clusterfuck|f-ing|fu|f off|eff off|shite|shyte|bs|bullcrap|ass|arse|dumb-ass|smart-ass|smartass|lard-ass|dammit|bloody|bollocks|dick|d-head|pussy|whore|slut|bellend|knobhead|' +
  "wtf|what the f|wth|stfu|gtfo|lmfao|omfg|ffs|jfc|kys|af|f.u|b.s.|s.o.b|for christ sake|for christ's sake|f's sake|f sake|jesus christ|christ almighty|holy cow|holy crap|the hell|hell no|to hell with|go to hell|rot in hell|" +
  'sodding|sod off|piss off|piss me|bugger off|naff off|up yours|screw you|screw off|screw that|screw them|screw yourself|get bent|drop dead|kill yourself|kiss my|my ass|suck it|you suck|this sucks|it sucks|eat shit|' +
  'blow me|shove it|stick it up|pain in the neck|son of a bitch|white trash|shut up|shut it|shut your mouth|shut your face|shut your trap|shut your gob';

/** Names nobody should be called. */
const NAMES =
  'idiot|moron|beggar|peasant|yokel|hillbilly|imbecile|cretin|halfwit|half-wit|dimwit|nitwit|numbskull|blockhead|knucklehead|airhead|birdbrain|simpleton|cheapskate|scumbag|retard|psycho|lunatic|nutcase|nutter|weirdo|bozo|dummy|' +
  'tosser|pillock|plonker|muppet|numpty|prat|twerp|twit|wazzock|berk|gobshite|eejit|douche|douchebag|bimbo|buffoon|nincompoop|dolt|dunce|jerk|loser|dumbo|fatso|fatty|schmuck|doofus';

/** Words that are abuse only of a person: "that clown", "you old goat". */
const BEASTS =
  'cow|pig|swine|donkey|clown|witch|freak|tramp|slag|hag|slob|goat|bat|bag|git|sod|knob|rat|parasite|crook';
const OF_A_PERSON =
  'you|you old|you stupid|you silly|you lazy|you little|you fat|you dirty|old|stupid|silly old|fat|lazy|dirty|filthy|dozy|miserable|bunch of|pack of|that clumsy|bloody';
const LONE_BEASTS = 'clown|donkey|swine|git|pig';
const POINTED = 'this|that|some|what a|such a|these|those|complete|absolute|total|utter|right';

/** Words for the dull, said of people and things alike. */
const DULL = 'idiotic|moronic|retarded|dumb|stupid|scum';

/** Letters hidden behind marks. */
const MASKED =
  'f*ck|f**k|f***|f**king|f*cking|f*ck*ng|f***ing|f****ing|f*****g|f*ing|sh*t|s***|sh1t|sh!t|sh!tty|sh*te|sh1tty|a**hole|a$$|a$$hole|@ss|@sshole|a*s|a*se|ar*e|' +
  'b*tch|b**ch|b!tch|b!tches|b1tch|bi*ch|bi**h|b*tches|c*nt|c**t|cr*p|d*mn|d@mn|d*ck|d1ck|p*ss|p!ss|bullsh*t|bullsh!t|b*llsh*t|b*llshit|bulls***|h3ll|the h3ll|id*ot|m*ron|w*nker';

/** Every word of the one list before every word of the other. */
function paired(firsts: string, seconds: string, between = ' '): string[] {
  return firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first}${between}${second}`));
}

function entry(word: string): VocabularyWord {
  const allow = innocent[word];
  return { word, whole: true, ...(allow === undefined ? {} : { allow: allow.split('|') }) };
}

const words = [
  ...STEMS.flatMap(([stems, endings]) => paired(stems, endings, '')),
  ...PHRASES.split('|'),
  ...paired(NAMES, '|s', ''),
  ...DULL.split('|'),
  ...MASKED.split('|'),
  ...paired(OF_A_PERSON, BEASTS),
  ...paired('you|bunch of|pack of|stupid|lazy', BEASTS.replaceAll('|', 's|')),
  ...paired(POINTED, LONE_BEASTS),
  ...paired('these|those', LONE_BEASTS.replaceAll('|', 's|')),
];

/** Swearing and abuse, masked spellings included. */
export const vulgarVocabulary: readonly Vocabulary[] = [
  {
    code: 'vulgar.swearing',
    severity: 'fatal',
    words: [...new Set(words)].map(entry),
    better: [{ say: 'I am sorry about the trouble. Please go on, I will help you right away.' }],
  },
];
