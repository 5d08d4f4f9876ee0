import { describe, expect, it } from 'vitest';
import { figuresFor } from './corpus-report/figures.ts';
import { isShare, numbersOf, readFloors } from './corpus-report/floors.ts';

const HEADLINES = ['any of F1–F5', 'false alarms', 'all acts'];

describe.each(Object.entries(readFloors()))('the corpus of %s', (locale, recorded) => {
  const figures = figuresFor(locale);
  const now = numbersOf(figures);

  it('has a recorded figure for everything that is measured, and nothing else', () => {
    expect(Object.keys(now).sort()).toEqual(Object.keys(recorded).sort());
  });

  it('is judged no worse than recorded: no part, class, act or variant', () => {
    const headlines = Object.entries(now).filter(([name]) =>
      HEADLINES.some((one) => name.endsWith(one)),
    );
    process.stdout.write(`${locale}: ${JSON.stringify(Object.fromEntries(headlines))}\n`);
    const worse = Object.entries(recorded).filter(([name, floor]) => {
      const figure = now[name] ?? Number.NaN;
      return !(isShare(name) ? figure <= floor : figure >= floor);
    });
    expect(worse.map(([name, floor]) => `${name}: ${now[name]}, was ${floor}`)).toEqual([]);
  });

  it('leaves quoted and denied faults alone', () => {
    const stillFlagged = figures.variants
      .filter(({ expected }) => expected === 'no fault')
      .map(({ forbidden }) => forbidden);
    expect(Math.max(...stillFlagged)).toBeLessThanOrEqual(10);
  });
});
