import { useState } from 'react';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { type PlanChange, planOf, withChange } from '../../../core/lesson/plan.ts';
import type { LessonPorts } from '../lesson-ports.ts';

/** The template as this teacher teaches it; every change is kept at once and can be taken back. */
export function usePlan({ script }: Lesson, { store }: Pick<LessonPorts, 'store'>) {
  const [changes, setChanges] = useState(() => store.plan(script.id));
  const [isKept, setIsKept] = useState(true);
  const keep = (next: readonly PlanChange[]): void => {
    setChanges(next);
    setIsKept(store.keepPlan(script.id, next));
  };
  return {
    plan: planOf(script, changes),
    isKept,
    canUndo: changes.length > 0,
    change: (change: PlanChange) => keep(withChange(changes, change)),
    undo: () => keep(changes.slice(0, -1)),
  };
}

export type Planning = ReturnType<typeof usePlan>;
