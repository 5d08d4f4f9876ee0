import { useCallback } from 'react';
import type { StudentTalks } from '../../../core/class-view/student-talks.ts';
import type { ScenarioFor } from '../../../core/classroom/check/scenario-cache.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { useTask } from '../../../ui/use-task.ts';

/** The scenario in the reader's language, else in that of the talks: for what its parts are called. */
export function useWords(
  talks: readonly StudentTalks[],
  scenarioFor: ScenarioFor,
  locale: string,
): { readonly isLoading: boolean; readonly words: Scenario | undefined } {
  const load = useCallback(async () => {
    const session = talks[0]?.attempts[0]?.session;
    if (session === undefined) return undefined;
    const { scenario, persona } = session;
    const own = await scenarioFor({ scenario, locale, persona });
    const any = own.ok ? own : await scenarioFor(session);
    return any.ok ? any.value : undefined;
  }, [talks, scenarioFor, locale]);
  const [task] = useTask(load);
  const isLoading = task.state === 'loading';
  return { isLoading, words: task.state === 'failed' ? undefined : task.value };
}
