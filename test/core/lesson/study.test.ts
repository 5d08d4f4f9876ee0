import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/adapters/content/authored-library.ts';
import {
  MOST_ANSWERS,
  nextItem,
  type StudyAnswer,
  studyState,
  withAnswer,
} from '../../../src/core/lesson/study.ts';

const found = readLibrary('scenarios').lessons.find(
  ({ script: { id } }) => id === 'lost-cargo-complaint',
);
if (found === undefined) throw new Error('nothing to test with');
const { script } = found;

const answer = (item: string, right: boolean, at = 0): StudyAnswer => ({ item, right, at });
const next = (answers: readonly StudyAnswer[], present?: string) =>
  nextItem(studyState(script, answers), answers, present)?.key;

describe('learning alone', () => {
  it('goes through cards, questions and exercises in their order', () => {
    expect(next([])).toBe('card/calm-first');
    expect(next([answer('card/calm-first', true)], 'card/calm-first')).toBe('card/six-steps');
  });

  it('goes on after what was skipped, and comes back to it in the end', () => {
    const all = studyState(script, []).items.map(({ key }) => key);
    const butFirst = all.slice(1).map((key) => answer(key, true));
    expect(next([], 'card/calm-first')).toBe('card/six-steps');
    expect(next([answer('card/six-steps', true)], 'card/six-steps')).toBe('card/known-and-unknown');
    expect(next(butFirst, all.at(-1))).toBe('card/calm-first');
  });

  it('brings back what was wrong, the one answered longest ago first, until it is right', () => {
    const all = studyState(script, []).items.map(({ key }) => key);
    const wrong = ['quiz/first-sentence', 'drill/soothe'];
    const answers = all.map((key) => answer(key, !wrong.includes(key)));
    expect(studyState(script, answers).wrong.map(({ key }) => key)).toEqual(wrong);
    expect(next(answers, all.at(-1))).toBe('quiz/first-sentence');
    const again = withAnswer(answers, answer('quiz/first-sentence', false));
    expect(next(again, 'quiz/first-sentence')).toBe('drill/soothe');
    const done = wrong.reduce((now, key) => withAnswer(now, answer(key, true)), again);
    expect(studyState(script, done).isDone).toBe(true);
    expect(next(done, 'drill/soothe')).toBeUndefined();
  });

  it('counts the latest answer, and none about what the lesson no longer has', () => {
    const state = studyState(script, [
      answer('quiz/step-order', true),
      answer('quiz/step-order', false),
      answer('card/gone', true),
    ]);
    expect(state.right).toBe(0);
    expect(state.items.find(({ key }) => key === 'quiz/step-order')).toMatchObject({
      tries: 2,
      state: 'wrong',
    });
  });

  it('ends for everybody who gets everything right some time', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 80 }), (luck) => {
        let answers: readonly StudyAnswer[] = [];
        let present = next(answers);
        let rounds = 0;
        while (present !== undefined && rounds < 200) {
          answers = withAnswer(answers, answer(present, luck[rounds] ?? true, rounds));
          present = next(answers, present);
          rounds += 1;
        }
        expect(studyState(script, answers).isDone).toBe(true);
      }),
    );
  });

  it('keeps no more answers than it may', () => {
    const full = Array.from({ length: MOST_ANSWERS }, () => answer('card/own-it', true));
    expect(withAnswer(full, answer('card/own-it', false))).toHaveLength(MOST_ANSWERS);
  });
});
