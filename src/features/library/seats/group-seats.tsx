import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seatNames } from '../../../core/session/seat-names.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { startCall } from '../start-call.ts';
import { openRoom } from './open-room.ts';
import type { SeatChoiceProps } from './seat-choice.ts';
import styles from './seats.module.css';

const SEATS = ['agent', 'customer', 'observer'] as const;
type Names = Readonly<Record<(typeof SEATS)[number], string>>;

const LONGEST_NAME = 40;
const NOBODY: Names = { agent: '', customer: '', observer: '' };

/** Three on one computer: one screen that is handed on, or a window for each. */
export function GroupSeats({ scenario, level, ports, go }: SeatChoiceProps) {
  const { t } = useTranslation();
  const [names, setNames] = useState(NOBODY);
  const [failed, setFailed] = useState(false);
  const pass = async (): Promise<void> => {
    if (scenario === undefined) return;
    const seats = { customer: 'person' as const, names: seatNames(names) };
    const started = await startCall(ports, scenario, level, seats);
    if (started.ok) go({ name: 'play', session: started.value });
    setFailed(!started.ok);
  };
  const open = async (): Promise<void> => {
    if (scenario === undefined) return;
    const isGiven = SEATS.some((seat) => names[seat].trim() !== '');
    const about = isGiven ? { names: seatNames(names) } : {};
    const room = await openRoom(ports, scenario, level, about);
    if (room !== undefined) go({ name: 'room', room });
    setFailed(room === undefined);
  };
  return (
    <Card className={styles.card} aria-labelledby="group">
      <h3 id="group">{t('library.seats.group.title')}</h3>
      <p>{t('library.seats.group.text')}</p>
      <fieldset className={styles.names}>
        <legend>{t('library.seats.group.names')}</legend>
        {SEATS.map((seat) => (
          <label key={seat}>
            <span>{t(`library.seats.seat.${seat}`)}</span>
            <input
              value={names[seat]}
              maxLength={LONGEST_NAME}
              autoComplete="off"
              onChange={(event) => setNames({ ...names, [seat]: event.target.value })}
            />
          </label>
        ))}
      </fieldset>
      <div className={styles.row}>
        <Button icon="swap" disabled={scenario === undefined} onClick={() => void pass()}>
          {t('library.seats.group.pass')}
        </Button>
        <Button icon="plus" disabled={scenario === undefined} onClick={() => void open()}>
          {t('library.seats.group.room')}
        </Button>
      </div>
      <a href={hrefOf({ name: 'room' })}>{t('library.seats.group.rooms')}</a>
      {failed && <p role="alert">{t('library.brief.taken')}</p>}
    </Card>
  );
}
