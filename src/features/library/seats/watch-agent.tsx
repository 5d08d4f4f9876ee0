import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../core/scenario/vocabulary.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { SeatChoiceProps } from './seat-choice.ts';
import { ProfileSelect } from './profile-select.tsx';
import styles from './seats.module.css';

/** Sits in nobody's seat: lets a scripted agent talk with the chosen customer, to be watched. */
export function WatchAgent({ scenario, level, ports, go }: SeatChoiceProps) {
  const { t } = useTranslation();
  const [profile, setProfile] = useState<Profile>('exemplary');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const watch = async (): Promise<void> => {
    if (scenario === undefined) return;
    setState('busy');
    const { recordAgent } = await import('./record-agent.ts');
    const session = await recordAgent(ports, scenario, profile, { level });
    if (session === undefined) setState('failed');
    else go({ name: 'replay', session });
  };
  return (
    <Card className={styles.card} aria-labelledby="watch">
      <h3 id="watch">{t('library.watch.title')}</h3>
      <p>{t('library.watch.text')}</p>
      <div className={styles.row}>
        <ProfileSelect label={t('library.watch.who')} value={profile} onChange={setProfile} />
        <Button
          icon="eye"
          disabled={scenario === undefined || state === 'busy'}
          onClick={() => void watch()}
        >
          {t('library.watch.start')}
        </Button>
      </div>
      <a href={hrefOf({ name: 'licence' })}>{t('library.watch.licence')}</a>
      {state === 'failed' && <p role="alert">{t('library.brief.taken')}</p>}
    </Card>
  );
}
