import { useState } from 'react';
import {
  found,
  isGoing,
  type LessonClock,
  moveTo,
  newClock,
  pause,
  placeOf,
  setGoing,
} from '../../../core/lesson/clock.ts';
import type { PlannedStep } from '../../../core/lesson/plan.ts';
import type { LessonPorts } from '../lesson-ports.ts';
import { useTicking } from './use-ticking.ts';

interface Given extends Pick<LessonPorts, 'store' | 'now'> {
  readonly lesson: string;
  readonly steps: readonly PlannedStep[];
}

/** A lesson going on: kept after every step, so that a reload goes on where it was. */
export function useClock({ store, now, lesson, steps }: Given) {
  const [clock, setClock] = useState(() => {
    const kept = store.clock(lesson);
    const isPlanned = steps.some(({ step }) => step.id === kept?.step);
    return kept !== undefined && isPlanned ? found(kept, now()) : newClock(steps);
  });
  const [isKept, setIsKept] = useState(true);
  const time = useTicking(now, isGoing(clock));
  const keep = (next: LessonClock): void => {
    setClock(next);
    setIsKept(store.keepClock(lesson, next));
  };
  const place = placeOf(clock, steps);
  return {
    clock,
    isKept,
    place,
    isGoing: isGoing(clock),
    /** Never before it was set going, whenever the last tick was. */
    time: Math.max(time, clock.since ?? time),
    startOrPause: () => keep(isGoing(clock) ? pause(clock, now()) : setGoing(clock, now())),
    goTo: (to: number) => keep(moveTo(clock, steps, to, now())),
    showItem: (item: number) => keep({ ...clock, item }),
    end: () => store.keepClock(lesson, undefined),
  };
}

export type Clock = ReturnType<typeof useClock>;
