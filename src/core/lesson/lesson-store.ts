import type { LessonClock } from './clock.ts';
import type { PlanChange } from './plan.ts';
import type { StudyAnswer } from './study.ts';

/**
 * What this device remembers about lessons. Reading answers at once. Keeping answers whether it will outlive the
 * visit: where storage is closed or full, it only lasts until the page is left.
 */
export interface LessonStore {
  plan(lesson: string): readonly PlanChange[];
  keepPlan(lesson: string, changes: readonly PlanChange[]): boolean;
  /** A lesson being taught; nothing where none is. */
  clock(lesson: string): LessonClock | undefined;
  keepClock(lesson: string, clock: LessonClock | undefined): boolean;
  study(lesson: string): readonly StudyAnswer[];
  keepStudy(lesson: string, answers: readonly StudyAnswer[]): boolean;
}
