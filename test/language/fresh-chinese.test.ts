import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { FAULT_CLASSES, FORBIDDEN } from '../../src/core/language/analysis.ts';
import { faultsIn } from './hear.ts';

/** Recorded in percent: better rules may only raise the one and lower the other. */
const RECALL = 65;
const ALARMS = 7.5;

const rowSchema = z.looseObject({ text: z.string(), faults: z.array(z.enum(FAULT_CLASSES)) });

/** Rebukes and innocent look-alikes that no rule was ever tuned on; whoever reads them must not mend by them. */
const rows = readFileSync('test/language/corpus/fresh/zh-CN.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)));

const isRebuke = (text: string): boolean =>
  faultsIn(text).some((fault) => FORBIDDEN.has(fault.class) && fault.severity !== 'check');

const share = (texts: readonly { text: string }[]): number =>
  (100 * texts.filter(({ text }) => isRebuke(text)).length) / texts.length;

describe('Chinese sentences no rule was tuned on', () => {
  it('are recognised as rebukes in most cases, in whatever trade and tone', () => {
    const rebukes = rows.filter(({ faults }) => faults.length > 0);
    expect(rebukes.length).toBeGreaterThan(100);
    expect(share(rebukes)).toBeGreaterThanOrEqual(RECALL);
  });

  it('are seldom accused when they only look like one', () => {
    const innocent = rows.filter(({ faults }) => faults.length === 0);
    expect(innocent.length).toBeGreaterThan(100);
    expect(share(innocent)).toBeLessThanOrEqual(ALARMS);
  });
});
