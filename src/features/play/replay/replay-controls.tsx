import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from './replay.module.css';
import { SPEEDS, type Speed, type usePlayback } from './use-playback.ts';

interface ReplayControlsProps {
  readonly playback: ReturnType<typeof usePlayback>;
  /** Numbers of the events worth jumping to; absent where they would say too much. */
  readonly moments?: readonly number[];
}

interface JumpsProps {
  readonly moments: readonly number[];
  readonly place: number;
  readonly go: (place: number) => void;
}

function Jumps({ moments, place, go }: JumpsProps) {
  const { t } = useTranslation();
  const next = moments.find((moment) => moment > place);
  const before = moments.filter((moment) => moment < place).at(-1);
  return (
    <>
      <Button
        icon="flag"
        aria-disabled={before === undefined || undefined}
        onClick={() => before !== undefined && go(before)}
      >
        {t('replay.momentBefore')}
      </Button>
      <Button
        icon="flag"
        aria-disabled={next === undefined || undefined}
        onClick={() => next !== undefined && go(next)}
      >
        {t('replay.momentNext')}
      </Button>
    </>
  );
}

/** Play, pause, speed, a slider over the whole talk, and jumps to where something happened. */
export function ReplayControls({ playback, moments }: ReplayControlsProps) {
  const { t } = useTranslation();
  const { place, last, isRunning, speed, go, toggle, setSpeed } = playback;
  const pick = (value: string): void =>
    setSpeed(SPEEDS.find((one): one is Speed => String(one) === value) ?? 1);
  return (
    <section className={styles.controls} aria-label={t('replay.controls')}>
      <Button variant="primary" icon={isRunning ? 'pause' : 'play'} onClick={toggle}>
        {t(isRunning ? 'replay.pause' : 'replay.play')}
      </Button>
      <Button icon="arrow-left" onClick={() => go(place - 1)} aria-label={t('replay.back')} />
      <Button icon="arrow-right" onClick={() => go(place + 1)} aria-label={t('replay.on')} />
      <label className={styles.slider}>
        <span>{t('replay.place', { place: place + 1, of: last + 1 })}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={place}
          onChange={(event) => go(Number(event.target.value))}
        />
      </label>
      {moments !== undefined && <Jumps {...{ moments, place, go }} />}
      <label className={styles.speed}>
        <span>{t('replay.speed')}</span>
        <select
          aria-label={t('replay.speed')}
          value={speed}
          onChange={(event) => pick(event.target.value)}
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {t('replay.times', { speed: one })}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
