/*
 * English words as plainly as they can be said, for likeness: what is said of one parcel is said of parcels too, and
 * "dont" is as much as "do not". Rules know forms by themselves; here a form too many does no harm, for the same sentences
 * teach and judge.
 */

/** What is typed shorter, and as what it is said. */
const SAID_AS: Readonly<Record<string, string>> = {
  'are not': "aren't arent",
  'can not': "can't cant cannot",
  'could not': "couldn't couldnt",
  'did not': "didn't didnt",
  'do not': "don't dont",
  'does not': "doesn't doesnt",
  'going to': 'gonna',
  'got to': 'gotta',
  'had not': "hadn't hadnt",
  'has not': "hasn't hasnt",
  'have not': "haven't havent",
  'is not': "isn't isnt",
  'let me': 'lemme',
  'let us': "let's lets",
  'should not': "shouldn't shouldnt",
  'want to': 'wanna',
  'was not': "wasn't wasnt",
  'were not': "weren't werent",
  'will not': "won't wont",
  'would not': "wouldn't wouldnt",
  and: 'n',
  are: 'r',
  because: 'cos coz cuz',
  before: 'b4',
  hour: 'hr hrs',
  'i am': "i'm im",
  'i have': "i've ive",
  'i will': "i'll ill",
  'it is': "it's its",
  minute: 'min mins',
  no: 'nope',
  okay: 'ok',
  please: 'pls plz',
  'that is': "that's thats",
  thank: 'thx ty',
  'they are': "they're theyre",
  tomorrow: 'tmr tmrw',
  'we have': "we've weve",
  'what is': "what's whats",
  yes: 'yeah yep yup',
  you: 'u',
  'you are': "you're youre",
  'you have': "you've youve",
  'you will': "you'll youll",
  your: 'ur',
};

/** What is said while thinking. */
const NOTHING: ReadonlySet<string> = new Set(['ah', 'eh', 'er', 'erm', 'hm', 'hmm', 'uh', 'um']);

/** Forms no ending tells. */
const FORMS: Readonly<Record<string, string>> = {
  be: 'am are been being is was were',
  bring: 'brought',
  break: 'broke broken',
  buy: 'bought',
  come: 'came',
  do: 'did does done',
  feel: 'felt',
  find: 'found',
  get: 'got gotten',
  give: 'gave given',
  go: 'goes gone went',
  have: 'had has',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  leave: 'left',
  lose: 'lost',
  make: 'made',
  pay: 'paid',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  send: 'sent',
  speak: 'spoke spoken',
  take: 'taken took',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  write: 'written wrote',
};

/** Words that stand for each other wherever they stand: which number, which day, which month makes no difference. */
const ALIKE: Readonly<Record<string, string>> = {
  two: 'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
  mon: 'monday tuesday wednesday thursday friday saturday sunday tue wed thu fri',
  jan: 'january february april june july august september october november december',
};

const plainly = (table: Readonly<Record<string, string>>): (readonly [string, string])[] =>
  Object.entries(table).flatMap(([plain, forms]) =>
    forms.split(' ').map((form) => [form, plain] as const),
  );

const sayings = new Map(plainly(SAID_AS));
const forms = new Map([...plainly(FORMS), ...plainly(ALIKE)]);

/** Shortened words behind another. */
const JOINED: readonly (readonly [ending: string, said: string])[] = [
  ["n't", ' not'],
  ["'ll", ' will'],
  ["'ve", ' have'],
  ["'re", ' are'],
  ["'m", ' am'],
  ["'d", ' would'],
  ["'s", " 's"],
];

const SHORTEST = 4;

/** Without the endings of number and time. The result need be no word. */
function stem(word: string): string {
  let rest = word;
  if (/.{2}(?:ies|ied)$/.test(rest)) return `${rest.slice(0, -3)}y`;
  if (/[^sui]s$/.test(rest)) rest = rest.slice(0, -1);
  if (/.{3}(?:ing|ed)$/.test(rest)) {
    rest = rest.replace(/(?:ing|ed)$/, '');
    // "stopped" is "stop"; "call" and "miss" keep both letters.
    if (/.{2}([^ls])\1$/.test(rest)) rest = rest.slice(0, -1);
  }
  if (/.{4}ly$/.test(rest)) rest = rest.slice(0, -2);
  return rest.length >= SHORTEST ? rest.replace(/e$/, '') : rest;
}

const plainWord = (word: string): string =>
  forms.get(word) ?? (word.length < SHORTEST || word.includes("'") ? word : stem(word));

/** A word in small letters as plainly as it can be said; empty if it says nothing. */
export function plainEnglish(word: string): string {
  if (NOTHING.has(word)) return '';
  const saying = sayings.get(word);
  const joined = JOINED.find(([ending]) => word.endsWith(ending) && word !== ending);
  const said =
    saying ?? (joined === undefined ? word : word.slice(0, -joined[0].length) + joined[1]);
  return said.split(' ').map(plainWord).join(' ');
}
