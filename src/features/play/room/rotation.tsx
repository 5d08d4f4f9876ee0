import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { coverageOf } from '../../../core/rotation/coverage.ts';
import { SEATS } from '../../../core/rotation/round.ts';
import type { SessionLog } from '../../../core/session/session-log.ts';
import { Card } from '../../../ui/card.tsx';
import { useTask } from '../../../ui/use-task.ts';
import styles from './room-list.module.css';
import { loadRounds } from './use-proposal.ts';

/** Who has sat where, and how often: an empty seat is one still to be learnt from. */
export function Rotation({ sessionLog }: { readonly sessionLog: SessionLog }) {
  const { t } = useTranslation();
  const [task] = useTask(useCallback(() => loadRounds(sessionLog), [sessionLog]));
  const rounds = task.state === 'failed' ? [] : (task.value ?? []);
  const group = [
    ...new Set(
      rounds
        .flatMap(({ seats: { agent, customer, observers } }) => [agent, customer, ...observers])
        .filter((name) => name !== undefined),
    ),
  ];
  const { people } = coverageOf(rounds, group);
  return (
    <Card>
      <h2>{t('seats.rotation.title')}</h2>
      {people.length === 0 ? (
        <p>{t('seats.rotation.none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('seats.rotation.person')}</th>
              {SEATS.map((seat) => (
                <th key={seat} scope="col">
                  {t(`seats.seat.${seat}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ name, seats }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {SEATS.map((seat) => (
                  <td key={seat} data-never={seats[seat] === 0 || undefined}>
                    {seats[seat]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
