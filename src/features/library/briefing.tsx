import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonaCard, ScenarioCard, ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { type Go, hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import styles from './briefing.module.css';
import { type CallChoice, CallChoices } from './call-choices.tsx';
import { RoleCard } from './role-card.tsx';
import { StartBar } from './start-bar.tsx';
import { type CallPorts, startCall } from './start-call.ts';

function firstChoice(card: ScenarioCard, settings: Settings, interfaceLocale: string): CallChoice {
  const last = card.personas.find((id) => id === settings.lastPersona);
  return {
    persona: last ?? card.personas[0] ?? '',
    level: settings.lastLevel ?? 'guided',
    locale: settings.lastCallLocale ?? interfaceLocale,
  };
}

interface BriefingProps {
  readonly card: ScenarioCard;
  readonly personas: readonly PersonaCard[];
  readonly ports: CallPorts;
  readonly scenarios: ScenarioSource;
  readonly go: Go;
}

/** Choices on one side, the role on the other; the scenario is fetched anew for each customer and language. */
export function Briefing({ card, personas, ports, scenarios, go }: BriefingProps) {
  const { t, i18n } = useTranslation();
  const [choice, setChoice] = useState(() => firstChoice(card, ports.settings.get(), i18n.language));
  const [starting, setStarting] = useState<'no' | 'yes' | 'failed'>('no');
  const { persona, level, locale } = choice;
  const [task] = useTask(
    useCallback(() => scenarios.load(card.id, locale, persona), [scenarios, card.id, locale, persona]),
  );
  const loaded = task.state === 'failed' ? undefined : task.value;
  const isReady = task.state === 'done' && task.value.ok && starting !== 'yes';

  const start = async (): Promise<void> => {
    if (loaded?.ok !== true) return;
    setStarting('yes');
    const started = await startCall(ports, loaded.value, level);
    if (started.ok) go({ name: 'play', session: started.value });
    else setStarting('failed');
  };

  const isMissing = task.state === 'failed' || loaded?.ok === false;
  const isOtherLanguage = loaded?.ok === false && loaded.error === 'unknown-locale';
  return (
    <>
      <Page title={card.title} lead={card.summary} actions={<BackLink />}>
        <div className={styles.columns}>
          <div className={styles.role}>
            {isMissing && (
              <Notice tone="bad" announce="alert">
                {isOtherLanguage ? t('library.brief.no-language') : t('library.brief.failed')}
              </Notice>
            )}
            {loaded?.ok === true && <RoleCard agent={loaded.value.strings.agent} lang={loaded.value.locale} />}
          </div>
          <CallChoices personas={personas} choice={choice} onChange={setChoice} />
        </div>
      </Page>
      <StartBar isReady={isReady} starting={starting} channel={card.channel} onStart={start} />
    </>
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
