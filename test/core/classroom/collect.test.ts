import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LINE_LENGTH,
  QR_LENGTH,
  seriesIn,
  splitIntoParts,
} from '../../../src/core/classroom/carry/parts.ts';
import { sealedHeader, writeSealed } from '../../../src/core/classroom/carry/sealed-submission.ts';
import { createArrivals } from '../../../src/core/classroom/check/arrivals.ts';
import { checkSubmission } from '../../../src/core/classroom/check/check-submission.ts';
import { checkSealed, type CheckPorts, sealedIn } from '../../../src/core/classroom/collect.ts';
import { fail, ok } from '../../../src/core/shared/result.ts';
import { assignment, NOON, scenarioFor, submission } from '../../support/class-fixture.ts';

const shared = assignment();
/** Looks sealed from outside, which is all that is looked at here. */
const sealedLike = (id = shared.id, length = 300) =>
  writeSealed(sealedHeader(id, new Uint8Array(32), new Uint8Array(24)), new Uint8Array(length));

const ports = (changes: Partial<CheckPorts> = {}): CheckPorts => ({
  open: async () => ok(submission({}, shared)),
  assignment: shared.id,
  known: new Set(),
  check: (one) => checkSubmission(one, shared, scenarioFor, NOON),
  ...changes,
});

describe('what is in a file or a message', () => {
  it('is a sealed hand-in, several of them as text, or nothing', () => {
    const two = [sealedLike(), sealedLike(shared.id, 99)];
    const text = two.flatMap((one) => splitIntoParts(one, LINE_LENGTH)).join('\n');
    expect(sealedIn(sealedLike())).toEqual([ok(sealedLike())]);
    expect(sealedIn(new TextEncoder().encode(`老师好\n${text}`))).toEqual(two.map(ok));
    expect(sealedIn(new TextEncoder().encode('老师好'))).toEqual([
      fail({ code: 'not-a-submission' }),
    ]);
    expect(sealedIn(new TextEncoder().encode('SRX1.half a line'))).toEqual([
      fail({ code: 'damaged' }),
    ]);
  });

  it('names the parts that are missing of each, and gives what is whole', () => {
    const [first, second] = [sealedLike(), sealedLike(shared.id, 999)];
    const text = [
      ...splitIntoParts(first, LINE_LENGTH),
      ...splitIntoParts(second, LINE_LENGTH).filter((_, index) => index !== 2 && index !== 8),
    ].join('\n');
    expect(sealedIn(new TextEncoder().encode(text))).toEqual([
      ok(first),
      fail({ code: 'incomplete', missing: [3, 9] }),
    ]);
  });
});

describe('codes of several students, read one after another', () => {
  it('come together in any order, mixed and doubled', () => {
    // Two of the same length: nothing but their content tells them apart.
    const things = [
      sealedLike(shared.id, 3000),
      sealedLike('another123', 3000),
      sealedLike(shared.id, 900),
    ];
    const parts = things.flatMap((one) => splitIntoParts(one, QR_LENGTH));
    fc.assert(
      fc.property(fc.shuffledSubarray([...parts, ...parts], { minLength: 1 }), (read) => {
        const series = seriesIn(read.join('\n'));
        const expected = things.flatMap((thing): readonly unknown[] => {
          const own = splitIntoParts(thing, QR_LENGTH);
          const missing = own.flatMap((part, index) => (read.includes(part) ? [] : [index + 1]));
          if (missing.length === own.length) return [];
          return missing.length === 0 ? [ok(thing)] : [missing];
        });
        const got = series.map(({ joined }) =>
          !joined.ok && joined.error.code === 'incomplete' ? joined.error.missing : joined,
        );
        expect(got).toHaveLength(expected.length);
        for (const one of expected) expect(got).toContainEqual(one);
      }),
    );
    expect(seriesIn(parts.join('\n')).map(({ joined }) => joined)).toEqual(things.map(ok));
    expect(seriesIn('https://example.org')).toEqual([]);
  });
});

describe('opening and checking one hand-in', () => {
  it('gives what the check found', async () => {
    const checked = await checkSealed(sealedLike(), ports());
    expect(checked).toMatchObject({ code: 'checked', record: { student: { name: '小明' } } });
  });

  it('does not open what is for another assignment, or broken', async () => {
    const never = ports({ open: async () => Promise.reject(new Error('opened')) });
    expect(await checkSealed(sealedLike('another123'), never)).toEqual({
      code: 'other-assignment',
      assignment: 'another123',
    });
    expect(await checkSealed(sealedLike().slice(0, -9), never)).toEqual({ code: 'damaged' });
  });

  it('does not check again what is known', async () => {
    const first = await checkSealed(sealedLike(), ports());
    const known = new Set(first.code === 'checked' ? [first.record.digest] : []);
    const check = async () => Promise.reject(new Error('checked'));
    expect(await checkSealed(sealedLike(), ports({ known, check }))).toEqual({
      code: 'known',
      student: { name: '小明', number: '01' },
    });
  });

  it('says it was not checked, and never stumbles', async () => {
    const check = async () => Promise.reject(new Error('no scenario'));
    expect(await checkSealed(sealedLike(), ports({ check }))).toEqual({ code: 'not-checked' });
    const open = async () => fail('unavailable' as const);
    expect(await checkSealed(sealedLike(), ports({ open }))).toEqual({ code: 'no-key' });
  });
});

describe('what comes in', () => {
  const arrival = fc.record({
    digest: fc.constantFrom('a', 'b', 'c', 'd'),
    submission: fc.constantFrom('device-1', 'device-2'),
    version: fc.integer({ min: 1, max: 3 }),
    madeAt: fc.integer({ min: 0, max: 3 }),
  });

  it('is counted once, whatever the order, and an older one never passes for newer', () => {
    fc.assert(
      fc.property(fc.array(arrival), fc.array(arrival), (there, fresh) => {
        const arrivals = createArrivals(there);
        const met = [...there];
        for (const one of fresh) {
          const isKnown = met.some(({ digest }) => digest === one.digest);
          const kind = arrivals.add(one);
          expect(kind === 'duplicate').toBe(isKnown);
          if (isKnown) continue;
          const same = met.filter(({ submission: id }) => id === one.submission);
          const isNewest = same.every(({ version }) => version <= one.version);
          expect(kind !== 'newer' || isNewest).toBe(true);
          expect(kind === 'new').toBe(same.length === 0);
          met.push(one);
        }
      }),
    );
  });

  it('that could not be kept may come again', () => {
    const one = { digest: 'a', submission: 'device-1', version: 1, madeAt: 1 };
    const arrivals = createArrivals([]);
    expect(arrivals.add(one)).toBe('new');
    arrivals.forget(one);
    expect(arrivals.add(one)).toBe('new');
  });
});
