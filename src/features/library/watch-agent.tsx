import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { type Level, PROFILES } from '../../core/scenario/vocabulary.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Go } from '../../ui/route.ts';
import type { CallPorts } from './start-call.ts';
import styles from './watch-agent.module.css';

interface WatchAgentProps {
  readonly scenario: Scenario | undefined;
  readonly level: Level;
  readonly ports: CallPorts;
  readonly go: Go;
}

/** Sits in nobody's seat: lets a scripted agent talk with the chosen customer, to be watched. */
export function WatchAgent({ scenario, level, ports, go }: WatchAgentProps) {
  const { t } = useTranslation();
  const [profile, setProfile] = useState<(typeof PROFILES)[number]>('exemplary');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const watch = async (): Promise<void> => {
    if (scenario === undefined) return;
    setState('busy');
    const { recordAgent } = await import('./record-agent.ts');
    const session = await recordAgent(ports, scenario, profile, level);
    if (session === undefined) setState('failed');
    else go({ name: 'replay', session });
  };
  return (
    <Card className={styles.card} aria-labelledby="watch">
      <h2 id="watch">{t('library.watch.title')}</h2>
      <p>{t('library.watch.text')}</p>
      <div className={styles.row}>
        <label>
          <span>{t('library.watch.who')}</span>
          <select
            value={profile}
            onChange={(event) =>
              setProfile(PROFILES.find((one) => one === event.target.value) ?? 'exemplary')
            }
          >
            {PROFILES.map((one) => (
              <option key={one} value={one}>
                {t(`replay.agent.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Button
          icon="eye"
          disabled={scenario === undefined || state === 'busy'}
          onClick={() => void watch()}
        >
          {t('library.watch.start')}
        </Button>
      </div>
      {state === 'failed' && <p role="alert">{t('library.brief.taken')}</p>}
    </Card>
  );
}
