import type { Vocabulary, VocabularyWord } from '../../language.ts';

const whole = (words: string): VocabularyWord[] =>
  words.split(' ').map((word) => ({ word, whole: true }));
const phrases = (words: readonly string[]): VocabularyWord[] =>
  words.map((word) => ({ word, whole: true }));

const WORDS: readonly VocabularyWord[] = [
  ...whole(
    'fuck fucks fucked fucking fucker fuckin motherfucker f*ck f**k f*** f**king f*cking fck fcking fking shit shits shitty shite bullshit sh*t s*** sh1t bs asshole assholes a**hole arsehole ass arse bitch bitches b*tch b**ch bastard bastards crap crappy damn damned dammit goddamn goddammit bloody bugger bollocks wanker twat dick dickhead prick pussy cunt c*nt whore slut piss pissed wtf stfu gtfo lmfao af idiot idiots idiotic moron morons moronic imbecile cretin dumbass dumb jackass jerk loser losers scumbag scum retard retarded dimwit halfwit nitwit numbskull blockhead dumbo psycho lunatic nutcase weirdo freak bozo stupid dummy pig tosser cocksucker knobhead pillock plonker muppet numpty donkey b!tch sh!t f-ing effing ffs jfc omfg shitshow clusterfuck bullsh*t bullcrap h3ll frigging goddamned arse-hole a-hole d-head jack-ass sod sodding gobshite eejit git cow witch clown buffoon halfwit nincompoop dolt dunce twit',
  ),
  ...phrases([
    'shut up',
    'piss off',
    'bugger off',
    'sod off',
    'screw you',
    'screw off',
    'up yours',
    'go to hell',
    'what the hell',
    'the hell',
    'son of a bitch',
    's.o.b',
    'drop dead',
    'kiss my',
    'my ass',
    'pain in the neck',
    'old hag',
    'old fart',
    'for christ sake',
    'suck it',
    'you suck',
    'this sucks',
    'to hell with',
    'the h3ll',
    'f off',
    'eff off',
    'white trash',
    'shut your mouth',
    'shut your face',
    'shut your trap',
  ]),
];

const INNOCENT: Readonly<Record<string, readonly string[]>> = {
  ass: ['ass.', 'ass-', 'pain in the ass '],
  dick: ['dick smith', 'moby dick', 'mr dick', 'mr. dick'],
  bloody: ['bloody mary'],
  pig: ['pig iron', 'guinea pig', 'pig farm', 'pig feed'],
  dumb: ['dumb waiter', 'dumb-waiter', 'dumb bell'],
  stupid: ['stupid question', 'my stupid', 'stupid of me', 'stupid mistake on our', 'no stupid'],
  cow: ['cow hide', 'cow-hide', 'cow milk', "cow's"],
  donkey: ['donkey engine', 'donkey boiler', 'donkey work'],
  sod: ['sod roll', 'sod turf'],
  witch: ['witch hazel', 'witch costume'],
  clown: ['clown costume', 'clown fish'],
  effing: [],
  git: ['git repo', 'git push', 'git commit'],
  damned: [],
  crap: [],
  pissed: [],
  bs: ['bs 5', 'bs en', 'b.s', 'bs iso', 'bs in', 'bs degree'],
  freak: ['freak weather', 'freak accident', 'freak storm'],
  dummy: ['dummy run', 'dummy cargo', 'dummy load', 'dummy plug', 'dummy device'],
  af: ['af-', 'af 1', 'af/'],
  loser: [],
};

const words: readonly VocabularyWord[] = WORDS.map((entry) => {
  const allow = INNOCENT[entry.word];
  return allow === undefined ? entry : { ...entry, allow };
});

export const vulgarVocabulary: readonly Vocabulary[] = [
  {
    code: 'vulgar.swearing',
    severity: 'fatal',
    words,
    better: [{ say: 'I am sorry about the trouble. Please go on, I will help you right away.' }],
  },
];
