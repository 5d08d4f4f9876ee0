import { useTranslation } from 'react-i18next';
import { GroupSeats } from './group-seats.tsx';
import type { SeatChoiceProps } from './seat-choice.ts';
import { SitAsCustomer } from './sit-as-customer.tsx';
import styles from './seats.module.css';
import { WatchAgent } from './watch-agent.tsx';

/** The other ways to take part: as the customer, in a group, or watching. */
export function OtherSeats(props: SeatChoiceProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.seats} aria-labelledby="other-seats">
      <h2 id="other-seats">{t('library.seats.title')}</h2>
      <div className={styles.cards}>
        <GroupSeats {...props} />
        <SitAsCustomer {...props} />
        <WatchAgent {...props} />
      </div>
    </section>
  );
}
