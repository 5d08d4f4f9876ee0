import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import styles from './qr-series.module.css';

/** Long enough for a phone to focus and read. */
const NEXT_AFTER_MS = 1500;

interface QrSeriesProps {
  readonly parts: readonly string[];
}

/** A series of codes, one after another, until somebody stops it. */
function usePlaying(count: number) {
  const [place, setPlace] = useState(0);
  const [isPlaying, setPlaying] = useState(count > 1);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setPlace((now) => (now + 1) % count), NEXT_AFTER_MS);
    return () => clearInterval(timer);
  }, [isPlaying, count]);
  const step = (by: number): void => {
    setPlaying(false);
    setPlace((now) => (now + by + count) % count);
  };
  return { place, isPlaying, step, toggle: () => setPlaying(!isPlaying) };
}

/** The parts as QR codes on the screen, black on white, never smaller than a camera needs. */
export function QrSeries({ parts }: QrSeriesProps) {
  const { t } = useTranslation();
  const of = parts.length;
  const { place, isPlaying, step, toggle } = usePlaying(of);
  const part = place + 1;
  return (
    <div className={styles.series}>
      <QrCode
        className={styles.code}
        text={parts[place] ?? ''}
        label={t('task.qr.label', { part, of })}
      />
      <p className={styles.count}>{t('task.qr.part', { part, of })}</p>
      {of > 1 && (
        <div className={styles.controls}>
          <Button icon="arrow-left" onClick={() => step(-1)}>
            {t('task.qr.before')}
          </Button>
          <Button icon={isPlaying ? 'pause' : 'play'} onClick={toggle}>
            {t(isPlaying ? 'task.qr.pause' : 'task.qr.play')}
          </Button>
          <Button icon="arrow-right" onClick={() => step(1)}>
            {t('task.qr.next')}
          </Button>
        </div>
      )}
    </div>
  );
}
