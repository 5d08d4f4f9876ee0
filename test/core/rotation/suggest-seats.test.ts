import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSeats, type Seat } from '../../../src/core/rotation/round.ts';
import { type PlayedRound, suggestSeats } from '../../../src/core/rotation/suggest-seats.ts';
import { inShort, playRounds } from './play-rounds.ts';

const GROUPS = ['A', 'B', 'C', 'D', 'E', 'F'];
const groups = fc
  .integer({ min: 2, max: 6 })
  .chain((size) => fc.shuffledSubarray(GROUPS, { minLength: size, maxLength: size }));

const history = (group: readonly string[]): fc.Arbitrary<readonly PlayedRound[]> =>
  fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 999 }),
      seats: fc
        .shuffledSubarray([...group, 'gone'], { minLength: 1 })
        .map(([agent = 'gone', customer, ...observers]) => ({
          agent,
          observers,
          ...(customer === undefined ? {} : { customer }),
        })),
    }),
    { maxLength: 8 },
  );
const groupsWithHistory = groups.chain((group) => fc.tuple(fc.constant(group), history(group)));

const countsIn = (rounds: readonly PlayedRound[], group: readonly string[], seat: Seat): number[] =>
  group.map((name) => countSeats(rounds, name)[seat]);
const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);
const turns = (group: string, count: number): readonly string[] =>
  playRounds(group.split(''), count).map(({ seats }) => inShort(seats));

describe('the suggestion for the next round', () => {
  it('lets two people change seats, with nobody to observe', () => {
    expect(turns('AB', 4)).toEqual(['AB|', 'BA|', 'AB|', 'BA|']);
  });

  it('lets three people be everything in three rounds', () => {
    expect(turns('ABC', 3)).toEqual(['AB|C', 'CA|B', 'BC|A']);
  });

  it('lets four people be everything in four rounds, with two observers', () => {
    const rounds = turns('ABCD', 4);
    expect(rounds.slice(0, 2)).toEqual(['AB|CD', 'CD|AB']);
    expect(rounds.every((round) => round.length === 5)).toBe(true);
  });

  it('calls first on who observed while others played', () => {
    expect(turns('ABCDE', 2)).toEqual(['AB|CDE', 'CD|ABE']);
  });

  it('lets who has waited longest go first where counts are equal', () => {
    const before: readonly PlayedRound[] = [
      { at: 30, seats: { agent: 'A', customer: 'B', observers: ['C'] } },
      { at: 10, seats: { agent: 'C', customer: 'A', observers: ['B'] } },
      { at: 20, seats: { agent: 'B', customer: 'C', observers: ['A'] } },
    ];
    expect(suggestSeats(before, ['A', 'B', 'C'])).toEqual({
      agent: 'C',
      customer: 'A',
      observers: ['B'],
    });
  });

  it('calls a newcomer to play until they have caught up', () => {
    const before = playRounds(['A', 'B'], 2);
    const seats = playRounds(['A', 'B', 'Z'], 2, before).slice(2);
    expect(seats.map((round) => round.seats.agent === 'Z' || round.seats.customer === 'Z')).toEqual(
      [true, true],
    );
    expect(countSeats(seats, 'Z')).toEqual({ agent: 1, customer: 1, observer: 0 });
  });

  it('counts a round with a machine in one seat', () => {
    const before = [{ at: 1, seats: { agent: 'A', observers: [] } }];
    expect(suggestSeats(before, ['A', 'B'])).toEqual({ agent: 'B', customer: 'A', observers: [] });
  });

  it('needs two different people', () => {
    expect(suggestSeats([], [])).toBeUndefined();
    expect(suggestSeats([], ['A', 'A'])).toBeUndefined();
  });
});

describe('in every group of two to six', () => {
  it('everybody has a seat, one agent, one customer, the rest observers, whatever happened before', () => {
    fc.assert(
      fc.property(groupsWithHistory, ([group, before]) => {
        const seats = suggestSeats(before, group);
        const seated = [seats?.agent, seats?.customer, ...(seats?.observers ?? [])];
        expect(seated).toHaveLength(group.length);
        expect(new Set(seated)).toEqual(new Set(group));
      }),
    );
  });

  it('n rounds make everybody agent once, customer once and observer in all the others', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 3 }), (group, laps) => {
        const rounds = playRounds(group, group.length * laps);
        const times = { agent: laps, customer: laps, observer: laps * (group.length - 2) };
        for (const name of group) expect(countSeats(rounds, name)).toEqual(times);
      }),
    );
  });

  it('nobody plays a seat twice before everybody has had it, after any number of rounds', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 20 }), (group, count) => {
        const rounds = playRounds(group, count);
        expect(spread(countsIn(rounds, group, 'agent'))).toBeLessThanOrEqual(1);
        expect(spread(countsIn(rounds, group, 'customer'))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('observing goes round as well: nobody is more than two rounds ahead', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 20 }), (group, count) => {
        const most = group.length < 4 ? 1 : 2;
        const counts = countsIn(playRounds(group, count), group, 'observer');
        expect(spread(counts)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('three and more even out any history in the end; of two, both always play', () => {
    fc.assert(
      fc.property(groupsWithHistory, ([group, before]) => {
        fc.pre(group.length > 2);
        const rounds = playRounds(group, 40, before);
        expect(spread(countsIn(rounds, group, 'agent'))).toBeLessThanOrEqual(1);
        expect(spread(countsIn(rounds, group, 'customer'))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the same rounds give the same seats, in whatever order they are listed', () => {
    fc.assert(
      fc.property(groupsWithHistory, ([group, before]) => {
        expect(suggestSeats([...before].reverse(), group)).toEqual(suggestSeats(before, group));
      }),
    );
  });
});
