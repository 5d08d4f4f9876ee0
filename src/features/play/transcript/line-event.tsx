import { useTranslation } from 'react-i18next';
import type { Turn } from '../../../core/session/session-state.ts';
import { PatienceChange } from './patience-change.tsx';
import styles from './transcript.module.css';

interface LineEventProps {
  readonly turn: Extract<Turn, { by: 'line' }>;
  readonly time: string;
  readonly before: number;
  readonly isCoached: boolean;
}

const CAUSES = ['silence', 'hold'] as const;

/** Something that happened on the line: picked up, silence, hold. */
export function LineEvent({ turn, time, before, isCoached }: LineEventProps) {
  const { t } = useTranslation();
  const hasMoved = Math.round(turn.patience) !== Math.round(before);
  const cause = CAUSES.find((known) => turn.moves.some((move) => move.cause === known));
  const isUnasked = turn.what === 'held' && turn.moves.length > 0;
  return (
    <li className={styles.event}>
      <span>
        {t(isUnasked ? 'play.talk.line.heldUnasked' : `play.talk.line.${turn.what}`)}{' '}
        <time>{time}</time>
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
