import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../core/scenario/vocabulary.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { startCall } from '../start-call.ts';
import type { SeatChoiceProps } from './seat-choice.ts';
import { ProfileSelect } from './profile-select.tsx';
import styles from './seats.module.css';

/** Sits in the customer's seat; a scripted agent serves. */
export function SitAsCustomer({ scenario, level, ports, go }: SeatChoiceProps) {
  const { t } = useTranslation();
  const [agent, setAgent] = useState<Profile>('novice');
  const [failed, setFailed] = useState(false);
  const sit = async (): Promise<void> => {
    if (scenario === undefined) return;
    const started = await startCall(ports, scenario, level, { agent, customer: 'person' });
    if (started.ok) go({ name: 'play', session: started.value });
    setFailed(!started.ok);
  };
  return (
    <Card className={styles.card} aria-labelledby="as-customer">
      <h3 id="as-customer">{t('library.seats.customer.title')}</h3>
      <p>{t('library.seats.customer.text')}</p>
      <div className={styles.row}>
        <ProfileSelect label={t('library.seats.customer.who')} value={agent} onChange={setAgent} />
        <Button icon="person" disabled={scenario === undefined} onClick={() => void sit()}>
          {t('library.seats.customer.start')}
        </Button>
      </div>
      {failed && <p role="alert">{t('library.brief.taken')}</p>}
    </Card>
  );
}
