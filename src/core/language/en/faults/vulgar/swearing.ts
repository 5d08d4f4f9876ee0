import type { Vocabulary, VocabularyWord } from '../../../language.ts';
import { innocent } from './innocent.ts';

/** Found only as words of their own. */
const WHOLE =
  'fuck|fucks|fucked|fucking|fucker|fuckin|motherfucker|f*ck|f**k|f***|f**king|f*cking|fck|' +
  'fcking|fking|shit|shits|shitty|shite|bullshit|sh*t|s***|sh1t|bs|asshole|assholes|' +
  'a**hole|arsehole|ass|arse|bitch|bitches|b*tch|b**ch|bastard|bastards|crap|crappy|damn|' +
  'damned|dammit|goddamn|goddammit|bloody|bugger|bollocks|wanker|twat|dick|dickhead|prick|' +
  'pussy|cunt|c*nt|whore|slut|piss|pissed|wtf|stfu|gtfo|lmfao|af|idiot|idiots|idiotic|' +
  'moron|morons|moronic|imbecile|cretin|dumbass|dumb|jackass|jerk|loser|losers|scumbag|' +
  'scum|retard|retarded|dimwit|halfwit|nitwit|numbskull|blockhead|dumbo|psycho|lunatic|' +
  'nutcase|weirdo|freak|bozo|stupid|dummy|pig|tosser|cocksucker|knobhead|pillock|plonker|' +
  'muppet|numpty|donkey|b!tch|sh!t|f-ing|effing|ffs|jfc|omfg|shitshow|clusterfuck|bullsh*t|' +
  'bullcrap|h3ll|frigging|goddamned|arse-hole|a-hole|d-head|jack-ass|sod|sodding|gobshite|' +
  'eejit|git|cow|witch|clown|buffoon|halfwit|nincompoop|dolt|dunce|twit|shut up|piss off|' +
  'bugger off|sod off|screw you|screw off|up yours|go to hell|what the hell|the hell|' +
  'son of a bitch|s.o.b|drop dead|kiss my|my ass|pain in the neck|old hag|old fart|' +
  'for christ sake|suck it|you suck|this sucks|to hell with|the h3ll|f off|eff off|' +
  'white trash|bellend|knob|prat|twerp|wazzock|dipshit|dumbarse|dumbfuck|douche|douchebag|shithead|shithole|bullshitting|' +
  "f's sake|f sake|ffs|fuckwit|fuck-all|fecking|feckin|feck|friggin|freaking|freakin|effin|sodoff|slag|hag|skank|slob|swine|" +
  'bimbo|tramp|scrote|minger|berk|arseholes|knucklehead|meathead|airhead|fathead|birdbrain|dingbat|doofus|schmuck|' +
  'putz|simpleton|cheapskates|b*tches|bi*ch|bi**h|b!tches|b1tch|biatch|a$$|a$$hole|@ss|@sshole|a*s|a*se|ar*e|sh!tty|sh*te|' +
  'sh1tty|shyte|crp|cr*p|d*mn|d@mn|d*ck|d1ck|fu|f*ck*ng|f***ing|f****ing|f*****g|f*ing|f.u|fuk|fuking|fvck|phuck|fcuk|' +
  'wth|jfc|b*llsh*t|b*llshit|bullsh!t|bulls***|b.s.|bullspit|horseshit|dogshit|holy cow|holy crap|jesus christ|christ almighty|' +
  "for christ's sake|goddam|god damn|god damned|hell no|hell with|bloody hell|screw that|screw them|screw yourself|" +
  'piss me|p*ss|p!ss|pissing|blow me|kiss off|eat shit|get bent|get knotted|naff off|shove it|stick it up|' +
  'old bat|old cow|old bag|old goat|fat cow|fatso|fatty|dumb-ass|smart-ass|lard-ass|kys|kill yourself|drop dead|rot in hell|' +
  'white trash|shut your mouth|shut your face|shut your trap';

function entry(word: string, isWhole: boolean): VocabularyWord {
  const allow = innocent[word];
  const plain = isWhole ? { word, whole: true } : { word };
  return allow === undefined ? plain : { ...plain, allow: allow.split('|') };
}

const words: readonly VocabularyWord[] = WHOLE.split('|').map((word) => entry(word, true));

/** Swearing and abuse, masked spellings included. */
export const vulgarVocabulary: readonly Vocabulary[] = [
  {
    code: 'vulgar.swearing',
    severity: 'fatal',
    words,
    better: [{ say: 'I am sorry about the trouble. Please go on, I will help you right away.' }],
  },
];
