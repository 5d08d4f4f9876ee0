import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/language/analyse.ts';
import { ACT_IDS, FAULT_CLASSES } from '../../src/core/language/analysis.ts';
import { examples as english } from '../../src/core/language/en/examples.ts';
import { ruleBook } from '../../src/core/language/rule-book.ts';
import { examples as chinese } from '../../src/core/language/zh-CN/examples.ts';

const hear = (text: string, locale: string) => analyse(text, { locale, seat: 'agent' });

describe.each([
  ['zh-CN', chinese],
  ['en', english],
] as const)('the rule book (%s)', (locale, examples) => {
  const book = ruleBook(locale);

  it('has a chapter for every class and every act of the engine, in its order', () => {
    expect(book.faults.map((chapter) => chapter.class)).toEqual(FAULT_CLASSES);
    expect(book.acts.map((chapter) => chapter.act)).toEqual(ACT_IDS);
    expect(book.faults.filter(({ rules }) => rules.length === 0)).toEqual([]);
    expect(book.acts.filter(({ codes }) => codes.length === 0)).toEqual([]);
  });

  it('marks the five classes of the textbook', () => {
    const textbook = book.faults.filter(({ isTextbook }) => isTextbook);
    expect(textbook.map((chapter) => chapter.class)).toEqual(FAULT_CLASSES.slice(0, 5));
  });

  it('names every rule once, with its class in its permanent code', () => {
    const codes = book.faults.flatMap(({ rules }) => rules.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    for (const { class: name, rules } of book.faults)
      for (const { code } of rules) expect(code.startsWith(`${name}.`)).toBe(true);
  });

  it('never shows a better wording with a gap in it', () => {
    const wordings = book.faults.flatMap(({ rules, bad }) => [
      ...rules.map(({ better }) => better ?? ''),
      ...bad.map(({ fault }) => fault.better),
    ]);
    expect(wordings.filter((wording) => /[{}]/.test(wording))).toEqual([]);
  });

  it.each(FAULT_CLASSES)(
    'shows sentences that break %s, each found by a rule of the book',
    (name) => {
      const chapter = book.faults.find((one) => one.class === name);
      const found = chapter?.bad.map(({ text }) => text);
      expect(found).toEqual(examples.faults[name].bad);
      expect(found?.length).toBeGreaterThanOrEqual(4);
      const codes = chapter?.rules.map(({ code }) => code);
      for (const { fault } of chapter?.bad ?? []) {
        expect(codes).toContain(fault.code);
        expect(fault.better).not.toBe('');
      }
    },
  );

  it.each(FAULT_CLASSES)('shows innocent twins of %s that cost nothing at all', (name) => {
    const fine = book.faults.find((one) => one.class === name)?.fine ?? [];
    expect(fine.length).toBeGreaterThanOrEqual(3);
    const accused = fine.flatMap((text) =>
      hear(text, locale)
        .faults.filter((fault) => fault.class === name || fault.severity !== 'check')
        .map(({ code }) => `${text} ${code}`),
    );
    expect(accused).toEqual([]);
  });

  it.each(ACT_IDS)('shows sentences that do %s, and no fault in them', (act) => {
    const shown = book.acts.find((one) => one.act === act)?.examples ?? [];
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(shown.filter(({ marks }) => marks.length === 0).map(({ text }) => text)).toEqual([]);
    const accused = shown.flatMap(({ text }) => hear(text, locale).faults);
    expect(accused).toEqual([]);
  });

  it('offers three sentences to try: with faults and without', () => {
    const faults = book.tries.map((text) => hear(text, locale).faults.length);
    expect(faults).toHaveLength(3);
    expect(faults).toContain(0);
    expect(Math.max(...faults)).toBeGreaterThan(0);
  });
});

describe('the rule book of an unknown language', () => {
  it('is empty', () => {
    expect(ruleBook('eo')).toEqual({ locale: 'eo', tries: [], faults: [], acts: [] });
  });
});
