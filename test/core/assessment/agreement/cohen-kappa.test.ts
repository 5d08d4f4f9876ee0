import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cohenKappa,
  type Kappa,
  type KnownKappa,
  weightedKappa,
} from '../../../../src/core/assessment/agreement/cohen-kappa.ts';
import { fromTable } from './from-table.ts';

function known(kappa: Kappa): KnownKappa {
  if (kappa.value === undefined) throw new Error(`no kappa: ${kappa.reason}`);
  return kappa;
}

/** The example of the SAS manual, which statsmodels checks itself against, too. */
const SAS = fromTable(
  [1, 2, 3],
  [
    [0, 4, 1],
    [0, 8, 0],
    [0, 1, 5],
  ],
);

/** Raters 2 and 3 of the data set "anxiety" of R's package irr. */
const ANXIETY = {
  first: [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
  second: [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
};

describe("Cohen's kappa", () => {
  it('is 0.40 where 70 % agree and half of it would have come by chance', () => {
    const { first, second } = fromTable(
      ['yes', 'no'],
      [
        [20, 5],
        [10, 15],
      ],
    );
    const kappa = known(cohenKappa(first, second));
    expect(kappa.observed).toBeCloseTo(0.7, 12);
    expect(kappa.chance).toBeCloseTo(0.5, 12);
    expect(kappa.value).toBeCloseTo(0.4, 12);
    expect(kappa).toMatchObject({ items: 50, sample: 'enough' });
  });

  it('gives kappa and standard error of Fleiss, Cohen & Everitt (1969)', () => {
    const { first, second } = fromTable(
      ['I', 'II', 'III'],
      [
        [106, 10, 4],
        [22, 28, 10],
        [2, 12, 6],
      ],
    );
    const kappa = known(cohenKappa(first, second));
    expect(kappa.value).toBeCloseTo(0.429, 3);
    const error = ((kappa.interval?.high ?? 0) - (kappa.interval?.low ?? 0)) / 2 / 1.959964;
    expect(error ** 2).toBeCloseTo(0.002885, 6);
  });

  it("gives the SAS manual's figures with their 95 % interval", () => {
    const kappa = known(cohenKappa(SAS.first, SAS.second));
    expect(kappa.value).toBeCloseTo(0.4842, 4);
    expect(kappa.interval?.low).toBeCloseTo(0.2137, 4);
    expect(kappa.interval?.high).toBeCloseTo(0.7547, 4);
  });

  it("gives the figure of R's irr for agreement below chance", () => {
    const kappa = known(cohenKappa(ANXIETY.first, ANXIETY.second));
    expect(kappa.value).toBeCloseTo(-0.006289308, 9);
  });

  it('falls to 0 when nearly everything is one category, and shows why', () => {
    const first = Array.from({ length: 20 }, () => 'yes');
    const second = first.map((rating, item) => (item === 0 ? 'no' : rating));
    expect(cohenKappa(first, second)).toMatchObject({ value: 0, observed: 0.95, chance: 0.95 });
  });

  it('has no figure for fewer than two items both rated', () => {
    const reason = 'too-few-items';
    expect(cohenKappa([], [])).toEqual({ value: undefined, reason, items: 0 });
    expect(cohenKappa(['yes', 'no'], ['yes', undefined])).toEqual({
      value: undefined,
      reason,
      items: 1,
    });
  });

  it('has no figure when both always say the same', () => {
    const always = ['yes', 'yes', 'yes'];
    const reason = 'no-variance';
    expect(cohenKappa(always, always)).toEqual({ value: undefined, reason, items: 3 });
    expect(weightedKappa(always, always, ['no', 'yes'], 'linear')).toMatchObject({ reason });
    expect(weightedKappa([1, 1], [1, 1], [1], 'quadratic')).toMatchObject({ reason });
  });

  it('warns of few items and then gives no interval', () => {
    const kappa = cohenKappa([1, 2, 1, 2, 1, 2, 1, 2, 1], [1, 2, 1, 2, 1, 2, 1, 2, 2]);
    expect(kappa).toMatchObject({ items: 9, sample: 'few' });
    expect(kappa).not.toHaveProperty('interval');
  });

  it('claims no certainty when everything agrees', () => {
    const ratings = Array.from({ length: 12 }, (_, item) => item % 3);
    const kappa = cohenKappa(ratings, ratings);
    expect(known(kappa).value).toBeCloseTo(1, 12);
    expect(kappa).not.toHaveProperty('interval');
  });

  it('refuses lists about different items', () => {
    expect(() => cohenKappa([1, 2], [1])).toThrow(RangeError);
  });
});

describe('weighted kappa', () => {
  it('counts a near miss in part: worked by hand', () => {
    // Seen: linear weights 1, ½, 0 over [2 1 0 / 1 2 1 / 0 1 2] of 10 give 6/10 + 4/20 = 0.8.
    // Margins .3 .4 .3 twice: the same 0.34, one step apart 0.48, two steps 0.18; chance 0.34 + 0.24 = 0.58.
    const { first, second } = fromTable(
      ['no', 'partly', 'yes'],
      [
        [2, 1, 0],
        [1, 2, 1],
        [0, 1, 2],
      ],
    );
    const scale = ['no', 'partly', 'yes'];
    const linear = known(weightedKappa(first, second, scale, 'linear'));
    expect(linear.observed).toBeCloseTo(0.8, 12);
    expect(linear.chance).toBeCloseTo(0.58, 12);
    expect(linear.value).toBeCloseTo(0.22 / 0.42, 12);
    // Quadratic weights 1, ¾, 0: seen 0.6 + 0.3 = 0.9, chance 0.34 + 0.36 = 0.7.
    const quadratic = known(weightedKappa(first, second, scale, 'quadratic'));
    expect(quadratic.value).toBeCloseTo(0.2 / 0.3, 12);
    expect(known(cohenKappa(first, second)).value).toBeCloseTo(0.26 / 0.66, 12);
  });

  it("gives the SAS manual's figures with their 95 % interval", () => {
    const kappa = known(weightedKappa(SAS.first, SAS.second, [1, 2, 3], 'linear'));
    expect(kappa.value).toBeCloseTo(0.4701, 4);
    expect(kappa.interval?.low).toBeCloseTo(0.1845, 4);
    expect(kappa.interval?.high).toBeCloseTo(0.7558, 4);
  });

  it("gives the figures of R's irr, linear and quadratic", () => {
    // irr drops the category nobody used, 5, and counts steps on the rest.
    const scale = [1, 2, 3, 4, 6];
    const { first, second } = ANXIETY;
    expect(known(weightedKappa(first, second, scale, 'linear')).value).toBeCloseTo(0.1459075, 7);
    expect(known(weightedKappa(first, second, scale, 'quadratic')).value).toBeCloseTo(0.2520325, 7);
  });

  it('refuses a rating that is not on the scale', () => {
    expect(() => weightedKappa([1, 2], [1, 4], [1, 2, 3], 'linear')).toThrow(RangeError);
  });
});

describe('every kappa', () => {
  const SCALE = [0, 1, 2, 3] as const;
  const rating = fc.option(fc.constantFrom(...SCALE), { nil: undefined, freq: 8 });
  const pairs = fc.array(fc.tuple(rating, rating), { maxLength: 30 });
  const kinds = fc.constantFrom('nominal', 'linear', 'quadratic');

  type Pairs = readonly (readonly [number | undefined, number | undefined])[];
  const kappaBy = (kind: string, judged: Pairs): Kappa => {
    const [first, second] = [judged.map(([one]) => one), judged.map(([, other]) => other)];
    if (kind === 'nominal') return cohenKappa(first, second);
    return weightedKappa(first, second, SCALE, kind === 'linear' ? 'linear' : 'quadratic');
  };
  const expectSame = (one: Kappa, other: Kappa): void => {
    expect(one.items).toBe(other.items);
    if (one.value === undefined) expect(other).toEqual(one);
    else expect(other.value).toBeCloseTo(one.value, 9);
  };

  it('lies between −1 and 1, is never NaN, and lies inside its interval', () => {
    fc.assert(
      fc.property(pairs, kinds, (judged, kind) => {
        const kappa = kappaBy(kind, judged);
        if (kappa.value === undefined) return;
        expect(kappa.value).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(kappa.value).toBeLessThanOrEqual(1 + 1e-9);
        const { low, high } = kappa.interval ?? { low: -1, high: 1 };
        expect(low).toBeLessThanOrEqual(kappa.value + 1e-9);
        expect(high).toBeGreaterThanOrEqual(kappa.value - 1e-9);
      }),
    );
  });

  it('is the same with the raters exchanged', () => {
    fc.assert(
      fc.property(pairs, kinds, (judged, kind) => {
        const swapped: Pairs = judged.map(([one, other]) => [other, one]);
        expectSame(kappaBy(kind, judged), kappaBy(kind, swapped));
      }),
    );
  });

  it('is the same in any order of the items', () => {
    const shuffled = pairs.chain((judged) =>
      fc.tuple(
        fc.constant(judged),
        fc.shuffledSubarray(judged, { minLength: judged.length, maxLength: judged.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, kinds, ([judged, other], kind) => {
        expectSame(kappaBy(kind, judged), kappaBy(kind, other));
      }),
    );
  });

  it('is 1 for raters who agree throughout and tell items apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SCALE), { minLength: 2 }), kinds, (ratings, kind) => {
        fc.pre(new Set(ratings).size > 1);
        const kappa = kappaBy(
          kind,
          ratings.map((one) => [one, one]),
        );
        expect(kappa.value).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is the same weighted and unweighted where there are two categories', () => {
    const two = fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)));
    fc.assert(
      fc.property(two, fc.constantFrom('linear' as const, 'quadratic' as const), (judged, kind) => {
        const [first, second] = [judged.map(([one]) => one), judged.map(([, other]) => other)];
        expectSame(cohenKappa(first, second), weightedKappa(first, second, [0, 1], kind));
      }),
    );
  });

  it('forgives one step more with quadratic than with linear weights', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(0, 1, 2), fc.boolean())), (items) => {
        const judged: Pairs = items.map(([one, off]) => [one, off ? one + 1 : one]);
        const [linear, quadratic] = [kappaBy('linear', judged), kappaBy('quadratic', judged)];
        if (linear.value === undefined || quadratic.value === undefined) return;
        expect(quadratic.observed).toBeGreaterThanOrEqual(linear.observed - 1e-12);
      }),
    );
  });
});
