import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  PersonaCard,
  ScenarioCard,
  ScenarioSource,
} from '../../core/scenario/scenario-source.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import type { Go } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import { Briefing } from './briefing.tsx';
import type { CallPorts } from './start-call.ts';
import { UnknownScenario } from './unknown-scenario.tsx';

interface Found {
  readonly card: ScenarioCard;
  readonly personas: readonly PersonaCard[];
}

async function find(
  scenarios: ScenarioSource,
  id: string,
  locale: string,
): Promise<Found | undefined> {
  const [cards, personas] = await Promise.all([
    scenarios.cards(locale),
    scenarios.personas(locale),
  ]);
  const card = cards.find((one) => one.id === id);
  if (card === undefined) return undefined;
  const byId = new Map(personas.map((persona) => [persona.id, persona]));
  // In the author's order: the first one is the suggestion.
  return {
    card,
    personas: card.personas.map((one) => byId.get(one)).filter((one) => one !== undefined),
  };
}

interface BriefingScreenProps extends CallPorts {
  readonly scenario: string;
  readonly scenarios: ScenarioSource;
  readonly go: Go;
}

/** Before the call: the role, the customer, the level, and the button that makes the phone ring. */
export function BriefingScreen({ scenario, scenarios, go, ...ports }: BriefingScreenProps) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const [task, again] = useTask(
    useCallback(() => find(scenarios, scenario, locale), [scenarios, scenario, locale]),
  );
  if (task.state === 'failed') {
    return (
      <Page title={t('library.failed.title')} lead={t('library.failed.text')} width="narrow">
        <p>
          <Button variant="primary" onClick={again}>
            {t('library.failed.again')}
          </Button>
        </p>
      </Page>
    );
  }
  if (task.value !== undefined) {
    return <Briefing {...task.value} ports={ports} scenarios={scenarios} go={go} />;
  }
  if (task.state === 'loading') return <Loading>{t('shell.loading')}</Loading>;
  return <UnknownScenario />;
}
