import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type {
  PersonaCard,
  ScenarioCard,
  ScenarioSource,
  SourceFailure,
} from '../../core/scenario/scenario-source.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { fail, type Result } from '../../core/shared/result.ts';
import { Page, PageBody } from '../../ui/page.tsx';
import { type Go, hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import styles from './briefing.module.css';
import { type CallChoice, CallChoices } from './call-choices.tsx';
import { RolePanel } from './role-panel.tsx';
import { StartBar } from './start-bar.tsx';
import { OtherSeats } from './seats/other-seats.tsx';
import { type CallPorts, startCall } from './start-call.ts';

/** Until somebody chooses a language, the call's is the page's. */
type Chosen = Omit<CallChoice, 'locale'> & { readonly locale: string | undefined };

function firstChoice(card: ScenarioCard, settings: Settings): Chosen {
  const last = card.personas.find((id) => id === settings.lastPersona);
  return {
    persona: last ?? card.personas[0] ?? '',
    level: settings.lastLevel ?? 'guided',
    locale: settings.lastCallLocale,
  };
}

/** The scenario with the chosen customer in the chosen language, fetched anew whenever one of them changes. */
function useScenario(
  scenarios: ScenarioSource,
  id: string,
  { locale, persona }: CallChoice,
): Result<Scenario, SourceFailure> | undefined {
  const [task] = useTask(
    useCallback(
      () => scenarios.load(id, locale, persona).catch(() => fail('unreachable' as const)),
      [scenarios, id, locale, persona],
    ),
  );
  return task.state === 'failed' ? fail('unreachable') : task.value;
}

interface BriefingProps {
  readonly card: ScenarioCard;
  readonly personas: readonly PersonaCard[];
  readonly ports: CallPorts;
  readonly scenarios: ScenarioSource;
  readonly go: Go;
}

/** The role on one side, the choices on the other, the start always in sight and reached before the other seats. */
export function Briefing({ card, personas, ports, scenarios, go }: BriefingProps) {
  const { i18n } = useTranslation();
  const [chosen, setChosen] = useState(() => firstChoice(card, ports.settings.get()));
  const choice = { ...chosen, locale: chosen.locale ?? i18n.language };
  const choose = (changes: Partial<CallChoice>): void => {
    setChosen({ ...chosen, ...changes });
    // Only a language somebody chose is remembered: otherwise it would not follow the page any more.
    if (changes.locale !== undefined) ports.settings.change({ lastCallLocale: changes.locale });
  };
  const [starting, setStarting] = useState<'no' | 'yes' | 'failed'>('no');
  const loaded = useScenario(scenarios, card.id, choice);
  const isCurrent =
    loaded?.ok === true &&
    loaded.value.locale === choice.locale &&
    loaded.value.persona.id === choice.persona;

  const start = async (): Promise<void> => {
    if (loaded?.ok !== true) return;
    setStarting('yes');
    const started = await startCall(ports, loaded.value, choice.level);
    if (started.ok) go({ name: 'play', session: started.value });
    else setStarting('failed');
  };

  return (
    <div className={styles.screen}>
      <Page title={card.title} lead={card.summary} actions={<BackLink />}>
        <div className={styles.columns}>
          <RolePanel loaded={loaded} />
          <CallChoices personas={personas} choice={choice} onChange={choose} />
        </div>
      </Page>
      <StartBar
        isReady={isCurrent && starting !== 'yes'}
        starting={starting}
        channel={card.channel}
        onStart={start}
      />
      <PageBody>
        <OtherSeats
          scenario={isCurrent ? loaded.value : undefined}
          level={choice.level}
          {...{ ports, go }}
        />
      </PageBody>
    </div>
  );
}

function BackLink() {
  const { t } = useTranslation();
  return (
    <a className={styles.back} href={hrefOf({ name: 'library' })}>
      {t('library.brief.back')}
    </a>
  );
}
