import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { figuresFor, type PartFigures } from './corpus-report/figures.ts';

const partSchema = z.object({ forbidden: z.number(), falseAlarms: z.number(), acts: z.number() });
const floorSchema = z.record(z.string(), z.object({ tuned: partSchema, untouched: partSchema }));
/** Recorded figures in percent: no change of a rule may fall below them unnoticed. */
const floors = floorSchema.parse(
  JSON.parse(readFileSync('test/language/corpus/floor.json', 'utf8')),
);

function summary(part: PartFigures): z.infer<typeof partSchema> {
  return {
    forbidden: part.forbidden.f1,
    falseAlarms: part.falseAlarms,
    acts: part.acts.f1,
  };
}

describe.each(Object.entries(floors))('the corpus of %s', (locale, floor) => {
  const figures = figuresFor(locale);

  it.each(['tuned', 'untouched'] as const)('is judged no worse than recorded: %s part', (part) => {
    const now = summary(figures[part]);
    const recorded = floor[part];
    process.stdout.write(`${locale} ${part}: ${JSON.stringify(now)}\n`);
    expect(now.forbidden).toBeGreaterThanOrEqual(recorded.forbidden);
    expect(now.acts).toBeGreaterThanOrEqual(recorded.acts);
    expect(now.falseAlarms).toBeLessThanOrEqual(recorded.falseAlarms);
  });

  it('leaves quoted and denied faults alone', () => {
    const stillFlagged = figures.variants
      .filter(({ expected }) => expected === 'no fault')
      .map(({ forbidden }) => forbidden);
    expect(Math.max(...stillFlagged)).toBeLessThanOrEqual(10);
  });
});
