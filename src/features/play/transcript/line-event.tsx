import { useTranslation } from 'react-i18next';
import { patienceChange } from '../../../core/scenario/patience.ts';
import type { Script } from '../../../core/scenario/script.ts';
import type { Turn } from '../../../core/session/session-state.ts';
import { PatienceChange } from './patience-change.tsx';
import styles from './transcript.module.css';

interface LineEventProps {
  readonly turn: Extract<Turn, { by: 'line' }>;
  readonly time: string;
  readonly before: number;
  readonly isCoached: boolean;
  readonly channel: Script['channel'];
}

const CAUSES = ['silence', 'hold'] as const;

/** Something that happened on the line: picked up, silence, hold. */
export function LineEvent({ turn, time, before, isCoached, channel }: LineEventProps) {
  const { t } = useTranslation();
  const hasMoved = patienceChange(before, turn.patience) !== 0;
  const cause = CAUSES.find((known) => turn.moves.some((move) => move.cause === known));
  const isUnasked = turn.what === 'held' && turn.moves.length > 0;
  const words =
    turn.what === 'picked-up'
      ? t('play.talk.line.picked-up', { context: channel })
      : t(isUnasked ? 'play.talk.line.heldUnasked' : `play.talk.line.${turn.what}`);
  return (
    <li className={styles.event}>
      <span>
        {words} <time>{time}</time>
      </span>
      {isCoached && hasMoved && (
        <>
          {cause !== undefined && <span>{t(`play.coach.why.${cause}`)}</span>}
          <PatienceChange from={before} to={turn.patience} />
        </>
      )}
    </li>
  );
}
