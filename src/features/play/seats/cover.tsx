import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from './cover.module.css';

export type Holder = 'agent' | 'customer' | 'observer';

interface CoverProps {
  readonly to: Holder;
  readonly name: string;
  readonly onReady: () => void;
  /** Whoever spoke last goes on; absent at the beginning. */
  readonly onStay?: (() => void) | undefined;
  /** An observer takes the screen in between. */
  readonly onObserver?: (() => void) | undefined;
}

/** Lies over the screen while it is handed on, so that nobody sees the other's papers. */
export function Cover({ to, name, onReady, onStay, onObserver }: CoverProps) {
  const { t } = useTranslation();
  const ready = useRef<HTMLButtonElement>(null);
  useEffect(() => ready.current?.focus(), []);
  return (
    <section className={styles.cover} data-seat={to} aria-labelledby="cover-turn">
      <h1 id="cover-turn">{t(`seats.pass.turn_${to}`)}</h1>
      <p className={styles.hand}>{t('seats.pass.hand', { name })}</p>
      <Button variant="primary" size="large" ref={ready} onClick={onReady}>
        {t('seats.pass.ready', { name })}
      </Button>
      <p className={styles.hidden}>{t('seats.pass.hidden')}</p>
      <div className={styles.ways}>
        {onStay !== undefined && (
          <Button icon="undo" onClick={onStay}>
            {t('seats.pass.stay')}
          </Button>
        )}
        {onObserver !== undefined && (
          <Button icon="eye" onClick={onObserver}>
            {t('seats.pass.sheet')}
          </Button>
        )}
      </div>
    </section>
  );
}
