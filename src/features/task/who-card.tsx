import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROSTER_LIMITS } from '../../core/classroom/roster.ts';
import { type Me, visibleText } from '../../core/task/kept-task.ts';
import type { TaskStore } from '../../core/task/task-desk.ts';
import { Card } from '../../ui/card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useTask } from '../../ui/use-task.ts';
import styles from './task.module.css';

interface WhoCardProps {
  readonly me: Me;
  readonly store: TaskStore;
  readonly onChange: (me: Me) => void;
}

/** Name and number, and whether this device is to know them the next time. */
export function WhoCard({ me, store, onChange }: WhoCardProps) {
  const { t } = useTranslation();
  const [known] = useTask(useCallback(() => store.me(), [store]));
  const [choice, setChoice] = useState<boolean>();
  const isKnown = known.state === 'done' && known.value !== undefined;
  const isRemembered = choice ?? isKnown;
  const set = (next: Me): void => {
    onChange(next);
    if (isRemembered) void store.remember(next);
  };
  const remember = (wanted: boolean): void => {
    setChoice(wanted);
    void store.remember(wanted ? me : undefined);
  };
  return (
    <Card className={classNames(styles.stack, styles.screen)} aria-labelledby="who">
      <h2 id="who">{t('task.who.title')}</h2>
      <p className={styles.soft}>{t('task.who.text')}</p>
      <div className={styles.fields}>
        {(['name', 'number'] as const).map((field) => (
          <label key={field} className={styles.field}>
            <span>{t(`task.who.${field}`)}</span>
            <input
              id={`who-${field}`}
              value={me[field]}
              maxLength={ROSTER_LIMITS[field]}
              autoComplete="off"
              onChange={(event) => set({ ...me, [field]: visibleText(event.target.value, 'one') })}
            />
          </label>
        ))}
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isRemembered}
          onChange={(event) => remember(event.target.checked)}
        />
        <span>
          {t('task.who.remember')}
          <small className={styles.soft}>{t('task.who.rememberText')}</small>
        </span>
      </label>
    </Card>
  );
}
