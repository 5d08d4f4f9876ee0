import type { LessonSource } from '../../core/lesson/lesson-source.ts';
import type { LessonStore } from '../../core/lesson/lesson-store.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';

/** What the screens about lessons ask of the world outside. */
export interface LessonPorts {
  readonly lessons: LessonSource;
  readonly store: LessonStore;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
