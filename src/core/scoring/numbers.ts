import { normalise } from '../language/normalise.ts';

const HAN: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const ENGLISH: readonly (readonly [string, number])[] = [
  ['noon', 12],
  ['midnight', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
];
const NUMBER = /\d+|[零〇一二两三四五六七八九十]+|[a-z]+/g;

/** Chinese numerals up to 99: 十二, 二十四, 三. */
function readHan(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const units = HAN[ones ?? ''] ?? 0;
  if (!words.includes('十')) return units;
  return (tens === '' ? 1 : (HAN[tens ?? ''] ?? 0)) * 10 + units;
}

function readOne(words: string): number | undefined {
  if (/^\d/.test(words)) return Number(words);
  if (/^[a-z]/.test(words)) return ENGLISH.find(([word]) => word === words)?.[1];
  return readHan(words);
}

/** The numbers a text names, in figures or words (Chinese up to 99, English round ones): each once. */
export function numbersIn(text: string): ReadonlySet<number> {
  const found = normalise(text).text.match(NUMBER) ?? [];
  return new Set(found.map(readOne).filter((number) => number !== undefined));
}

const NOON = 12;

/** Whether all numbers of one text stand in the other; four may be written as sixteen, as on a clock. */
export function agreesInNumbers(entry: string, said: string): boolean {
  const known = numbersIn(said);
  const named = [...numbersIn(entry)].filter((number) => number > 0);
  return named.length > 0 && named.every((number) => known.has(number) || known.has(number - NOON));
}
