import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../ui/duration.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Call } from '../machine/play-context.ts';
import { answeredAt } from '../transcript/transcript.tsx';
import styles from './call-bar.module.css';
import { useNow } from './use-now.ts';

/** How long the call has lasted; it stops with the call. */
export function CallClock({ call, now }: { readonly call: Call; readonly now: () => number }) {
  const { t } = useTranslation();
  const { state } = call;
  const isOver = state.phase === 'over';
  const time = useNow(now, !isOver);
  const until = isOver ? (state.turns.at(-1)?.at ?? time) : time;
  const rings = state.snapshot.context.rings;
  const { channel, direction } = call.stage.script;
  const isAnswered = channel === 'phone' && direction === 'inbound';
  return (
    <p className={styles.clock} role="timer" aria-label={t('play.bar.time')}>
      <Icon name="clock" />
      <span className={styles.time}>{formatDuration(until - answeredAt(state))}</span>
      {isAnswered && <span className={styles.rings}>{t('play.bar.rings', { rings })}</span>}
    </p>
  );
}
