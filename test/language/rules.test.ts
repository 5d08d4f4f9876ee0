import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_IDS, FAULT_CLASSES } from '../../src/core/language/analysis.ts';
import { english } from '../../src/core/language/en/english.ts';
import { frameSource } from '../../src/core/language/frames.ts';
import { findAll, prepareSearch } from '../../src/core/language/matching/frame-search.ts';
import type { Language } from '../../src/core/language/language.ts';
import { chinese } from '../../src/core/language/zh-CN/chinese.ts';

const LANGUAGES = [chinese, english];

/** Every expression a language is searched with. */
const framesOf = ({
  acts,
  faults,
  scopes,
  shell,
  unclaims,
  joins,
}: Language): readonly string[] => [
  ...acts.flatMap(({ frames, unless = [] }) => [...frames, ...unless]),
  ...faults.flatMap(({ frames, unless = [], unlessTurn = [], unlessAfter = [] }) => [
    ...frames,
    ...unless,
    ...unlessTurn,
    ...unlessAfter,
  ]),
  ...scopes.flatMap(({ frames, closedBy = [] }) => [...frames, ...closedBy]),
  ...shell,
  ...unclaims,
  ...joins,
];

describe('the rules of a language', () => {
  it.each(LANGUAGES)('are valid in $locale, and none can take exponential time', (language) => {
    for (const frame of framesOf(language)) {
      const source = frameSource(frame, language.slots);
      expect(() => new RegExp(source, 'g')).not.toThrow();
      // A repetition inside an endless repetition is the one shape that grows exponentially.
      expect(source).not.toMatch(/(?<!\\)\)(?:[*+]|\{\d+,\})/);
    }
  });

  it('take letters that repeat for a word of any usual length', () => {
    const word = new RegExp(`^${frameSource('[a-z]+', {})}$`);
    expect('extraordinarily').toMatch(word);
    expect('ab'.repeat(100)).not.toMatch(word);
  });

  it.each(LANGUAGES)('carry permanent ids of their class in $locale', ({ acts, faults }) => {
    const codes = [...acts, ...faults].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const rule of faults) expect(rule.code.startsWith(`${rule.class}.`)).toBe(true);
    for (const rule of acts) expect(rule.code.startsWith(`${rule.act}.`)).toBe(true);
  });

  it.each(LANGUAGES)(
    'cover all acts and all fault classes in $locale',
    ({ acts, faults, vocabulary }) => {
      expect(new Set(acts.map(({ act }) => act))).toEqual(new Set(ACT_IDS));
      const classes = new Set<string>(faults.map((rule) => rule.class));
      for (const { code } of vocabulary) classes.add(code.split('.')[0] ?? '');
      expect([...classes, 'too-long'].sort()).toEqual([...FAULT_CLASSES].sort());
    },
  );

  it('find by their required literals what they would find without them', () => {
    const sources = [
      '再(?:吵|闹).{0,4}?就挂',
      'x?(?:ab|cd)+e',
      '[急催](?:什么|啥)',
      '(.)就\\1',
      'a|bc|[^q]z',
      '(?:不|没)(?:急|走)?(?:什么)',
      '(?=x)[xz](?:ab|cd){2}(?<!e)e?q',
      '(?:a|b*)(?:cd)?z{1,2}$',
    ];
    const search = prepareSearch([sources.map((source) => [source])]);
    const piece = fc.constantFrom(
      '再',
      '吵',
      '就',
      '挂',
      '急',
      '啥',
      '什么',
      'ab',
      'cd',
      'e',
      'x',
      'z',
      'q',
      '走',
      '不',
      '没',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const found = search(text)(0);
        for (const [index, source] of sources.entries()) {
          expect(found.has(index)).toBe(findAll(new RegExp(source, 'g'), text).length > 0);
        }
      }),
    );
  });
});
