import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { zhCN } from '../../src/locales/zh-CN.ts';

type Tree = { readonly [key: string]: string | Tree };

/** `a.b_one` and `a.b_other` are one sentence in two forms. */
const sentenceOf = (key: string): string => key.replace(/_(one|other)$/, '');

function flatten(tree: Tree, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as const]
      : flatten(value, `${prefix}${key}.`),
  );
}

const variablesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*([\w-]+)[^}]*\}\}/g)].map(([, name = '']) => name).sort();

/** Texts whose figure is fixed far above one: a pass mark, a limit, a distance that begins at two. */
const NEVER_ONE = new Set([
  'library.shift.title',
  'shift.new.title',
  'task.handIn.letters',
  'report.total.pass',
  'report.objection.hint',
  'task.handIn.lacks.too-many',
  'licence.drift.sessions',
  'licence.drift.fine',
  'licence.compared.far',
  'licence.paper.valid',
]);

const chinese = flatten(zhCN);
const english = flatten(en);

describe('the two languages', () => {
  it('have the same sentences', () => {
    const keys = (words: typeof chinese) =>
      [...new Set(words.map(([key]) => sentenceOf(key)))].sort();
    expect(keys(english)).toEqual(keys(chinese));
  });

  it('use the same variables in each sentence', () => {
    const chineseVariables = new Map(
      chinese.map(([key, text]) => [sentenceOf(key), variablesIn(text)]),
    );
    for (const [key, text] of english) {
      // "once" needs no figure.
      if (key.endsWith('_one')) continue;
      expect([key, variablesIn(text)]).toEqual([key, chineseVariables.get(sentenceOf(key))]);
    }
  });

  it('never use a variable in a singular that its plural lacks', () => {
    const plurals = new Map(english.map(([key, text]) => [key, variablesIn(text)]));
    for (const [key, text] of english.filter(([one]) => one.endsWith('_one'))) {
      const known = plurals.get(`${sentenceOf(key)}_other`) ?? [];
      expect([key, variablesIn(text).filter((name) => !known.includes(name))]).toEqual([key, []]);
    }
  });

  it('have a singular for every plural in English', () => {
    const keys = new Set(english.map(([key]) => key));
    const lonely = [...keys].filter(
      (key) => key.endsWith('_other') && !keys.has(`${sentenceOf(key)}_one`),
    );
    expect(lonely).toEqual([]);
  });

  it('have a plural for every singular, in each language', () => {
    for (const words of [chinese, english]) {
      const keys = new Set(words.map(([key]) => key));
      const lonely = [...keys].filter(
        (key) => key.endsWith('_one') && !keys.has(`${sentenceOf(key)}_other`),
      );
      expect(lonely).toEqual([]);
    }
  });

  it('never say "1 points": what a figure counts in English has two forms', () => {
    const counted =
      /(?<!of |the )\{\{\w+\}\} (points|students|calls|sentences|minutes|characters|lines|hints|steps) ?(?!thousand)/;
    const stiff = english.filter(
      ([key, text]) => !/_(one|other)$/.test(key) && !NEVER_ONE.has(key) && counted.test(text),
    );
    expect(stiff).toEqual([]);
  });

  it('leave nothing empty and no brace open', () => {
    for (const [key, text] of [...chinese, ...english]) {
      expect([key, text.trim() === '', text.replace(/\{\{[^{}]+\}\}/g, '').match(/[{}]/)]).toEqual([
        key,
        false,
        null,
      ]);
    }
  });

  it('are written in their own script', () => {
    const isName = (key: string) => /^shell\.(latin|language)/.test(key);
    const foreign = english.filter(([key, text]) => !isName(key) && /\p{Script=Han}/u.test(text));
    expect(foreign).toEqual([]);
  });
});

describe('the screens', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('locales'))
    .map((path) => [path, readFileSync(`src/${path}`, 'utf8')] as const);
  const variables = new Map(chinese.map(([key, text]) => [sentenceOf(key), variablesIn(text)]));

  it('never show a sentence without the values its variables need', () => {
    const forgotten = sources.flatMap(([path, text]) =>
      [...text.matchAll(/\bt\(\s*'([\w.-]+)',?\s*\)/g)]
        .filter(([, key = '']) => (variables.get(key) ?? []).length > 0)
        .map(([, key]) => `${path}: ${key}`),
    );
    expect(forgotten).toEqual([]);
  });
});
