import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, type GuardView } from '../../../src/core/scenario/holds.ts';
import { NOTHING_HEARD } from '../../../src/core/scenario/machine/call-setup.ts';
import { type Guard, guardSchema } from '../../../src/core/scenario/guard.ts';

const view: GuardView = {
  heard: { ...NOTHING_HEARD, acts: ['empathy', 'ask-info'], topics: ['waybill-number'] },
  facts: ['waybill'],
  told: ['gap', 'waybill-number'],
  needs: { heard: 'met', plan: 'promised', time: 'open' },
  steps: ['calm'],
  seen: ['scans'],
  band: 'uneasy',
  turn: 3,
  endedBy: null,
};

describe('a guard', () => {
  it.each<[string, Guard, boolean]>([
    ['holds when it says nothing', {}, true],
    ['holds when any of the acts was done', { acts: ['apology', 'empathy'] }, true],
    ['fails when none of the acts was done', { acts: ['apology'] }, false],
    ['needs every key to hold', { acts: ['empathy'], topics: ['other'] }, false],
    ['remembers what was spoken of', { told: ['gap'] }, true],
    ['needs every topic named to have been spoken of', { told: ['gap', 'moon'] }, false],
    ['needs every fact named', { facts: ['waybill', 'goods'] }, false],
    ['knows which records were looked at', { seen: ['scans'] }, true],
    ['counts a met need as promised', { needs: { heard: 'promised', plan: 'promised' } }, true],
    ['does not count a promised need as met', { needs: { plan: 'met' } }, false],
    ['knows an open need', { needs: { time: 'open' } }, true],
    ['looks at the mood', { bands: ['angry', 'furious'] }, false],
    ['counts sentences from below and above', { turn: { 'at-least': 3, 'at-most': 3 } }, true],
    ['turns around under not', { not: { acts: ['apology'] } }, true],
    ['is content with one of any', { any: [{ acts: ['apology'] }, { steps: ['calm'] }] }, true],
    ['never holds for any of nothing', { any: [] }, false],
    ['asks who ended the call only when it is over', { 'ended-by': ['closed'] }, false],
  ])('%s', (_, guard, expected) => {
    expect(holds(guard, view)).toBe(expected);
  });

  it('is refused with words no guard knows', () => {
    expect(guardSchema.safeParse({ run: 'alert(1)' }).success).toBe(false);
    expect(guardSchema.safeParse({ acts: ['flatter'] }).success).toBe(false);
    expect(guardSchema.safeParse({ all: [{ not: { topics: ['x'] } }] }).success).toBe(true);
  });

  it('obeys De Morgan', () => {
    const leaf = fc.constantFrom<Guard>(
      { acts: ['empathy'] },
      { acts: ['apology'] },
      { steps: ['calm'] },
      { facts: ['goods'] },
    );
    fc.assert(
      fc.property(leaf, leaf, (a, b) => {
        const notBoth = holds({ not: { all: [a, b] } }, view);
        const oneNot = holds({ any: [{ not: a }, { not: b }] }, view);
        return notBoth === oneNot;
      }),
    );
  });
});
