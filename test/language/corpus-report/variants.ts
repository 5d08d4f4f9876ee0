import type { Row } from './read-corpus.ts';

/** A mechanical change of a sentence that must not change what it is. `isSafe` says where that holds. */
export interface Variant {
  readonly name: string;
  readonly locale: 'zh-CN' | 'en' | 'any';
  readonly change: (text: string) => string;
  /** What the changed sentence should be found to do; by default the same as before. */
  readonly expected?: 'the same' | 'no fault';
}

/** Common characters in their traditional form, for a mechanical rewriting. */
const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '单單货貨号號这這们們来來说說话話时時间間问問请請谢謝听聽务務务務费費丢丟赔賠运運车車发發电電给給对對没沒么麼吗嗎还還点點关關规規',
    '订訂记記认認识識让讓谁誰错錯实實际際钱錢讲講应應该該责責投投诉訴网網单單达達处處办辦经經过過样樣为為会會个個几幾',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => pair.split('')) ?? [],
);

const eachCharacter = (
  text: string,
  change: (character: string, index: number) => string,
): string => Array.from(text).map(change).join('');

export const VARIANTS: readonly Variant[] = [
  {
    name: 'traditional',
    locale: 'zh-CN',
    change: (text) => eachCharacter(text, (one) => TRADITIONAL[one] ?? one),
  },
  {
    name: 'no punctuation',
    locale: 'zh-CN',
    change: (text) => text.replace(/[，。！？；、,.!?;]/g, ''),
  },
  {
    name: 'fillers',
    locale: 'any',
    change: (text) => (/\p{Script=Han}/u.test(text) ? `嗯，${text}` : `Um, ${text}`),
  },
  { name: '你 for 您', locale: 'zh-CN', change: (text) => text.replaceAll('您', '你') },
  { name: '您 for 你', locale: 'zh-CN', change: (text) => text.replace(/你(?!好|们)/g, '您') },
  {
    name: 'spaced',
    locale: 'zh-CN',
    change: (text) => eachCharacter(text, (one) => (/\p{Script=Han}/u.test(one) ? `${one} ` : one)),
  },
  { name: 'emoji', locale: 'any', change: (text) => `${text}😊` },
  {
    name: 'full width',
    locale: 'any',
    change: (text) =>
      text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  },
  { name: 'capitals', locale: 'en', change: (text) => text.toUpperCase() },
  { name: 'curly apostrophes', locale: 'en', change: (text) => text.replaceAll("'", '’') },
  {
    name: 'quoted',
    locale: 'zh-CN',
    change: (text) => `您说快递员当时跟您讲“${text}”，我已经记录下来了。`,
    expected: 'no fault',
  },
  {
    name: 'quoted',
    locale: 'en',
    change: (text) => `You told me the driver said "${text}" and I have noted that.`,
    expected: 'no fault',
  },
  {
    name: 'negated',
    locale: 'zh-CN',
    change: (text) => `我们绝不会对客户说“${text}”这样的话。`,
    expected: 'no fault',
  },
  {
    name: 'negated',
    locale: 'en',
    change: (text) => `We would never say "${text}" to a customer.`,
    expected: 'no fault',
  },
];

export const variantsFor = (locale: string): readonly Variant[] =>
  VARIANTS.filter((variant) => variant.locale === 'any' || variant.locale === locale);

/** Rows as a variant would have them said; rows it leaves as they are do not count. */
export const changed = (rows: readonly Row[], { change }: Variant): readonly Row[] =>
  rows.flatMap((row) => {
    const text = change(row.text);
    return text === row.text ? [] : [{ ...row, text }];
  });
