import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { formatDuration } from '../../../ui/duration.ts';
import { channelOf } from '../machine/channel-of.ts';
import type { Call } from '../machine/play-context.ts';
import styles from './hold-panel.module.css';
import { useNow } from './use-now.ts';

/** An announced hold is fine for so long. */
const FINE_MS = 30_000;

/** The moment the customer was put on hold, if they are on hold now. */
export function heldTurn({ state }: Call) {
  if (state.phase !== 'on-hold') return undefined;
  const turn = state.turns.findLast(({ by }) => by === 'line');
  return turn?.by === 'line' && turn.what === 'held' ? turn : undefined;
}

interface HoldPanelProps {
  readonly call: Call;
  readonly now: () => number;
  readonly onResume: () => void;
}

/** Stands where the learner writes while the customer cannot hear. */
export function HoldPanel({ call, now, onResume }: HoldPanelProps) {
  const { t } = useTranslation();
  const time = useNow(now, true);
  const resume = useRef<HTMLButtonElement>(null);
  useEffect(() => resume.current?.focus(), []);
  const held = heldTurn(call);
  const waited = time - (held?.at ?? time);
  const isUnasked = (held?.moves.length ?? 0) > 0;
  const isLong = waited > FINE_MS;
  const advice = isLong ? 'long' : isUnasked ? 'unannounced' : 'announced';
  return (
    <section className={styles.hold} data-tone={advice} aria-label={t('play.hold.on')}>
      <p className={styles.clock} role="timer">
        {t('play.hold.since', { time: formatDuration(waited) })}
      </p>
      <div className={styles.words}>
        <h2>{t('play.hold.on')}</h2>
        <output>{t(`play.hold.${advice}`)}</output>
      </div>
      <Button
        variant="primary"
        icon="play"
        ref={resume}
        aria-keyshortcuts="Alt+H"
        onClick={onResume}
      >
        {t('play.bar.resume', { context: channelOf(call) })}
      </Button>
    </section>
  );
}
