import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import { type SheetWords, sheetWordsOf } from '../../core/scenario/sheet-words.ts';
import { scenarioIn } from '../../core/session/scenario-in.ts';
import type { SessionStarted } from '../../core/session/session-event.ts';
import { useTask } from '../../ui/use-task.ts';

/** The words of the sheet in the language of the interface; the call's own until they are there. */
export function useSheetWords(
  scenario: Scenario,
  { persona, task: given }: SessionStarted,
  scenarios: Pick<ScenarioSource, 'load'>,
): SheetWords {
  const { language } = useTranslation().i18n;
  const load = useCallback(
    () => scenarioIn(language, scenario, { persona, task: given }, scenarios),
    [language, scenario, persona, given, scenarios],
  );
  const [task] = useTask(load);
  return sheetWordsOf(task.state === 'failed' ? scenario : (task.value ?? scenario));
}
