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
  'white trash|shut your mouth|shut your face|shut your trap';

function entry(word: string, isWhole: boolean): VocabularyWord {
  const allow = innocent[word];
  const plain = isWhole ? { word, whole: true } : { word };
  return allow === undefined ? plain : { ...plain, allow: allow.split('|') };
}

const words: readonly VocabularyWord[] = [...WHOLE.split('|').map((word) => entry(word, true))];

/** Swearing and abuse, masked spellings included. */
export const vulgarVocabulary: readonly Vocabulary[] = [
  {
    code: 'vulgar.swearing',
    severity: 'fatal',
    words,
    better: [{ say: 'I am sorry about the trouble. Please go on, I will help you right away.' }],
  },
];
