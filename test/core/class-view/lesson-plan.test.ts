import { describe, expect, it } from 'vitest';
import {
  LESSON_LENGTHS,
  LESSON_PLANS,
  moveTo,
  newLesson,
  pause,
  setGoing,
  timeLeft,
} from '../../../src/core/class-view/lesson-plan.ts';

const MINUTE = 60_000;

describe('a lesson', () => {
  it.each(LESSON_LENGTHS)('of %s minutes is filled to the minute', (length) => {
    const minutes = LESSON_PLANS[length].reduce((sum, step) => sum + step.minutes, 0);
    expect(minutes).toBe(Number(length));
  });

  it('stands until the teacher starts it', () => {
    expect(timeLeft(newLesson('45'), 99 * MINUTE)).toBe(5 * MINUTE);
  });

  it('counts down, stands still in a pause, and goes below nothing', () => {
    const going = setGoing(newLesson('45'), MINUTE);
    expect(timeLeft(going, 3 * MINUTE)).toBe(3 * MINUTE);
    const paused = pause(going, 3 * MINUTE);
    expect(timeLeft(paused, 30 * MINUTE)).toBe(3 * MINUTE);
    expect(timeLeft(setGoing(paused, 40 * MINUTE), 44 * MINUTE)).toBe(-MINUTE);
  });

  it('begins a step afresh, with the clock going if it was, and never leaves the plan', () => {
    const going = setGoing(newLesson('45'), 0);
    const next = moveTo(going, 1, 7 * MINUTE);
    expect(timeLeft(next, 8 * MINUTE)).toBe(9 * MINUTE);
    expect(moveTo(newLesson('45'), 1, 0).since).toBeUndefined();
    expect(moveTo(going, 99, 0).index).toBe(LESSON_PLANS['45'].length - 1);
    expect(moveTo(going, -1, 0).index).toBe(0);
  });

  it('is not started twice', () => {
    const going = setGoing(newLesson('90'), 5);
    expect(setGoing(going, 99)).toBe(going);
  });
});
