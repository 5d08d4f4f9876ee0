import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/core/lesson/lesson.ts';
import {
  judgeAnswer,
  moveOption,
  rightAnswer,
  shownOptions,
} from '../../../src/core/lesson/quiz.ts';

const single: Question = { id: 'q', kind: 'single', options: ['a', 'b', 'c'], right: ['b'] };
const multiple: Question = {
  id: 'q',
  kind: 'multiple',
  options: ['a', 'b', 'c'],
  right: ['a', 'c'],
};
const order: Question = { id: 'q', kind: 'order', options: ['a', 'b', 'c', 'd'], right: [] };

describe('a question', () => {
  it('with one answer says of each option what became of it', () => {
    expect(judgeAnswer(single, ['a'])).toEqual({
      isRight: false,
      options: { a: 'wrong', b: 'missed', c: 'left' },
    });
    expect(judgeAnswer(single, ['b']).isRight).toBe(true);
  });

  it('with several answers wants all of them and no other', () => {
    expect(judgeAnswer(multiple, ['a']).isRight).toBe(false);
    expect(judgeAnswer(multiple, ['a', 'b', 'c']).isRight).toBe(false);
    expect(judgeAnswer(multiple, ['c', 'a']).isRight).toBe(true);
  });

  it('about an order is right only when every place is', () => {
    expect(judgeAnswer(order, ['a', 'b', 'd', 'c'])).toEqual({
      isRight: false,
      options: { a: 'right', b: 'right', c: 'wrong', d: 'wrong' },
    });
    expect(judgeAnswer(order, ['a', 'b', 'c', 'd']).isRight).toBe(true);
  });

  it('unanswered is not right', () => {
    for (const question of [single, multiple, order])
      expect(judgeAnswer(question, []).isRight).toBe(false);
  });

  it('is right when answered with its own right answer', () => {
    for (const question of [single, multiple, order])
      expect(judgeAnswer(question, rightAnswer(question)).isRight).toBe(true);
  });

  it('about an order is never shown in the right one, and always the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 8 }), (seed, count) => {
        const options = Array.from({ length: count }, (_, place) => `o${place}`);
        const question: Question = { ...order, options };
        const shown = shownOptions(question, seed);
        expect([...shown].sort()).toEqual(options);
        expect(shown).not.toEqual(options);
        expect(shownOptions(question, seed)).toEqual(shown);
      }),
    );
  });

  it('shows choices as they were written, because a class says "B"', () => {
    expect(shownOptions(multiple, 7)).toEqual(['a', 'b', 'c']);
  });

  it('can be put right by moving options, and loses none of them on the way', () => {
    const move = fc.record({
      option: fc.constantFrom('a', 'b', 'c', 'd', 'gone'),
      by: fc.constantFrom(-1 as const, 1 as const),
    });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const after = moves.reduce<readonly string[]>(
          (now, { option, by }) => moveOption(now, option, by),
          order.options,
        );
        expect([...after].sort()).toEqual(order.options);
      }),
    );
    expect(moveOption(['b', 'a'], 'a', -1)).toEqual(['a', 'b']);
    expect(moveOption(['b', 'a'], 'a', 1)).toEqual(['b', 'a']);
  });
});
