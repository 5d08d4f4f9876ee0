import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { LessonClass } from './load-class.ts';

/** Titles of scenarios in the reader's language; the teacher's own go before ours of the same id. */
export function useTitles(
  { assignment }: LessonClass,
  scenarios: Pick<ScenarioSource, 'cards'>,
): (scenario: string) => string {
  const { i18n } = useTranslation();
  const load = useCallback(() => scenarios.cards(i18n.language), [scenarios, i18n.language]);
  const [task] = useTask(load);
  const cards = task.state === 'failed' ? [] : (task.value ?? []);
  return (id) => {
    const own = assignment.shared.own.find(({ script }) => script.id === id)?.strings;
    const strings = own && (own[i18n.language] ?? Object.values(own)[0]);
    return strings?.title ?? cards.find((card) => card.id === id)?.title ?? id;
  };
}
