import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  found,
  lessonLeft,
  moveTo,
  newClock,
  pause,
  placeOf,
  setGoing,
  timeLeft,
} from '../../../src/core/lesson/clock.ts';
import type { PlannedStep } from '../../../src/core/lesson/plan.ts';

const MINUTE = 60_000;

const planned = (id: string, minutes: number): PlannedStep => ({
  step: { id, kind: 'talk', methods: ['ask'], minutes: { '45': minutes } },
  minutes,
  proposed: minutes,
  isLeftOut: false,
});
const STEPS = [planned('one', 5), planned('two', 10), planned('three', 2)];

describe('the clock of a lesson', () => {
  it('stands until the teacher starts it', () => {
    expect(timeLeft(newClock(STEPS), STEPS, 99 * MINUTE)).toBe(5 * MINUTE);
  });

  it('counts down, stands still in a pause, and goes below nothing', () => {
    const going = setGoing(newClock(STEPS), MINUTE);
    expect(timeLeft(going, STEPS, 3 * MINUTE)).toBe(3 * MINUTE);
    const paused = pause(going, 3 * MINUTE);
    expect(timeLeft(paused, STEPS, 30 * MINUTE)).toBe(3 * MINUTE);
    expect(timeLeft(setGoing(paused, 40 * MINUTE), STEPS, 44 * MINUTE)).toBe(-MINUTE);
  });

  it('begins a step afresh, with the clock going if it was, and never leaves the plan', () => {
    const going = setGoing(newClock(STEPS), 0);
    const next = moveTo({ ...going, item: 3 }, STEPS, 1, 7 * MINUTE);
    expect(next.item).toBe(0);
    expect(timeLeft(next, STEPS, 8 * MINUTE)).toBe(9 * MINUTE);
    expect(moveTo(newClock(STEPS), STEPS, 1, 0).since).toBeNull();
    expect(moveTo(going, STEPS, 99, 0).step).toBe('three');
    expect(moveTo(going, STEPS, -1, 0)).toBe(going);
  });

  it('knows how much of the whole lesson is left, over time included', () => {
    const late = moveTo(setGoing(newClock(STEPS), 0), STEPS, 1, 8 * MINUTE);
    expect(lessonLeft(late, STEPS, 9 * MINUTE)).toBe(8 * MINUTE);
    expect(lessonLeft(late, STEPS, 20 * MINUTE)).toBe(-3 * MINUTE);
  });

  it('is not started twice, and a clock set back makes no time', () => {
    const going = setGoing(newClock(STEPS), 5);
    expect(setGoing(going, 99)).toBe(going);
    expect(timeLeft(going, STEPS, 0)).toBe(5 * MINUTE);
  });

  it('is found again standing when it was forgotten over night', () => {
    const going = setGoing(newClock(STEPS), 0);
    expect(found(going, 60 * MINUTE)).toBe(going);
    expect(found(going, 25 * 60 * MINUTE).since).toBeNull();
  });

  it('begins anew where its step is no longer taught', () => {
    expect(placeOf({ ...newClock(STEPS), step: 'gone' }, STEPS)).toBe(0);
  });

  it('loses no time between steps, however one goes through them', () => {
    const walk = fc.array(fc.record({ to: fc.nat(4), wait: fc.nat(20 * MINUTE) }));
    fc.assert(
      fc.property(walk, (moves) => {
        let now = 0;
        let clock = setGoing(newClock(STEPS), now);
        for (const { to, wait } of moves) {
          now += wait;
          clock = moveTo(clock, STEPS, to, now);
        }
        expect(lessonLeft(clock, STEPS, now)).toBe(17 * MINUTE - now);
      }),
    );
  });
});
