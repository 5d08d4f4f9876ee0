import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import { useTask } from '../../ui/use-task.ts';

export interface Names {
  readonly scenario: (id: string) => string;
  readonly persona: (id: string) => string;
}

const AS_THEY_ARE: Names = { scenario: (id) => id, persona: (id) => id };

/** What scenarios and customers are called in the language of the page; their ids until that is known. */
export function useNames(scenarios: ScenarioSource): Names {
  const { i18n } = useTranslation();
  const locale = i18n.language;
  const [task] = useTask(
    useCallback(async (): Promise<Names> => {
      const [cards, personas] = await Promise.all([
        scenarios.cards(locale),
        scenarios.personas(locale),
      ]);
      return {
        scenario: (id) => cards.find((card) => card.id === id)?.title ?? id,
        persona: (id) => personas.find((card) => card.id === id)?.name ?? id,
      };
    }, [scenarios, locale]),
  );
  return task.state === 'done' ? task.value : AS_THEY_ARE;
}
