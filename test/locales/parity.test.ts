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
