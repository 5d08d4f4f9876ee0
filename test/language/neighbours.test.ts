import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/language/analyse.ts';
import { FORBIDDEN } from '../../src/core/language/analysis.ts';
import { readCorpus } from './corpus-report/read-corpus.ts';

/** Sentences that do nothing, rebuke nobody and excuse nothing. */
const PLAIN = {
  'zh-CN': ['单号是四八二零。', '货在三号仓库。'],
  en: ['The number is four eight two zero. ', 'The goods are in warehouse three. '],
} as const;
/** Acts that depend on standing first. */
const OPENING: ReadonlySet<string> = new Set(['greeting', 'self-intro']);

interface Place {
  readonly from: number;
  readonly to: number;
}

function foundIn(text: string, locale: string, { from, to }: Place) {
  const { faults, acts } = analyse(text, { locale, seat: 'agent' });
  const here = (one: { start: number; end: number }): boolean => one.end > from && one.start < to;
  const rebukes = faults
    .filter((fault) => fault.severity !== 'check' && FORBIDDEN.has(fault.class) && here(fault))
    .map((fault) => fault.class);
  const done = acts.filter((one) => here(one) && !OPENING.has(one.act)).map(({ act }) => act);
  const names = (some: readonly string[]): string => [...new Set(some)].sort().join();
  return { rebukes: names(rebukes), acts: names(done) };
}

const asSentence = (text: string, stop: string): string =>
  /[。.!?！？]$/.test(text) ? text : text + stop;

describe.each([
  { locale: 'zh-CN', stop: '。' },
  { locale: 'en', stop: '.' },
] as const)('a plain sentence before or after ($locale)', ({ locale, stop }) => {
  const changed = { rebukes: 0, acts: 0, of: 0 };
  for (const { text } of readCorpus(locale)) {
    const said = asSentence(text, stop);
    const alone = foundIn(said, locale, { from: 0, to: said.length });
    for (const plain of PLAIN[locale]) {
      const before = foundIn(plain + said, locale, {
        from: plain.length,
        to: plain.length + said.length,
      });
      const after = foundIn(`${said}${locale === 'en' ? ' ' : ''}${plain}`, locale, {
        from: 0,
        to: said.length,
      });
      changed.of += 2;
      for (const one of [before, after]) {
        changed.rebukes += Number(one.rebukes !== alone.rebukes);
        changed.acts += Number(one.acts !== alone.acts);
      }
    }
  }

  it('changes what is a rebuke in no more than one sentence of a thousand', () => {
    expect(changed.rebukes / changed.of).toBeLessThanOrEqual(0.001);
  });

  it('changes what a sentence does in no more than three of a thousand', () => {
    expect(changed.acts / changed.of).toBeLessThanOrEqual(0.003);
  });
});
