import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Level } from '../../../core/scenario/vocabulary.ts';
import type { Go } from '../../../ui/route.ts';
import type { CallPorts } from '../start-call.ts';
import { GroupSeats } from './group-seats.tsx';
import { SitAsCustomer } from './sit-as-customer.tsx';
import styles from './seats.module.css';
import { WatchAgent } from './watch-agent.tsx';

export interface SeatChoiceProps {
  /** The chosen case with the chosen customer; absent until it is loaded. */
  readonly scenario: Scenario | undefined;
  readonly level: Level;
  readonly ports: CallPorts;
  readonly go: Go;
}

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
