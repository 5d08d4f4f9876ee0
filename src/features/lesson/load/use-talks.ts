import { useEffect, useState } from 'react';
import type { Talk } from '../../../core/class-view/student-talks.ts';
import type { ScenarioFor } from '../../../core/classroom/check/scenario-cache.ts';
import type { LessonClass } from './load-class.ts';
import { type LoadedTalks, loadTalks } from './load-talks.ts';

export type TalksTask =
  | { readonly state: 'loading'; readonly done: number }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly value: LoadedTalks };

interface Kept {
  readonly of: readonly Talk[];
  readonly task: TalksTask;
}

/** The talks themselves, which take longer than the figures about them: they come in while the page is read. */
export function useTalks(
  lesson: LessonClass,
  wanted: readonly Talk[],
  scenarioFor: ScenarioFor,
): TalksTask {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    let isStale = false;
    const keep = (task: TalksTask): void => {
      if (!isStale) setKept({ of: wanted, task });
    };
    loadTalks(lesson, wanted, {
      scenarioFor,
      onCount: (done) => keep({ state: 'loading', done }),
      isStale: () => isStale,
    }).then(
      (value) => keep({ state: 'done', value }),
      () => keep({ state: 'failed' }),
    );
    return () => {
      isStale = true;
    };
  }, [lesson, wanted, scenarioFor]);
  return kept?.of === wanted ? kept.task : { state: 'loading', done: 0 };
}
