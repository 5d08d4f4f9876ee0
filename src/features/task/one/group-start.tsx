import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SEATS } from '../../../core/rotation/round.ts';
import { seatNames } from '../../../core/session/seat-names.ts';
import type { SeatNames } from '../../../core/session/session-event.ts';
import { visibleText } from '../../../core/task/kept-task.ts';
import { Button } from '../../../ui/button.tsx';
import shared from '../task.module.css';

const LONGEST_NAME = 40;

interface GroupStartProps {
  /** The student whose assignment it is; sits down as the agent unless they say otherwise. */
  readonly me: string;
  readonly disabled: boolean;
  readonly onStart: (way: 'pass' | 'room', names: SeatNames) => void;
}

/** Three classmates: one screen that is handed on, or a window for each. */
export function GroupStart({ me, disabled, onStart }: GroupStartProps) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Partial<Record<(typeof SEATS)[number], string>>>({});
  const nameIn = (seat: (typeof SEATS)[number]): string =>
    given[seat] ?? (seat === 'agent' ? me : '');
  const start = (way: 'pass' | 'room'): void => {
    const typed = {
      agent: nameIn('agent'),
      customer: nameIn('customer'),
      observer: nameIn('observer'),
    };
    onStart(way, seatNames(typed));
  };
  return (
    <details>
      <summary>{t('task.item.together')}</summary>
      <div className={shared.stack}>
        <p className={shared.soft}>{t('task.item.togetherText')}</p>
        <div className={shared.fields}>
          {SEATS.map((seat) => (
            <label key={seat} className={shared.field}>
              <span>{t(`task.seat.${seat}`)}</span>
              <input
                value={nameIn(seat)}
                maxLength={LONGEST_NAME}
                autoComplete="off"
                onChange={(event) =>
                  setGiven({ ...given, [seat]: visibleText(event.target.value, 'one') })
                }
              />
            </label>
          ))}
        </div>
        <div className={shared.row}>
          <Button icon="swap" disabled={disabled} onClick={() => start('pass')}>
            {t('task.item.pass')}
          </Button>
          <Button icon="plus" disabled={disabled} onClick={() => start('room')}>
            {t('task.item.room')}
          </Button>
        </div>
        <p className={shared.soft}>{t('task.item.roomText')}</p>
      </div>
    </details>
  );
}
