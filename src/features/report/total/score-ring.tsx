import { Picture } from '../../../ui/picture.tsx';
import styles from './score-ring.module.css';

interface ScoreRingProps {
  /** 0–100. */
  readonly total: number;
  readonly tone: 'good' | 'warning' | 'bad';
  /** The score in a sentence, for those who do not see the ring. */
  readonly label: string;
  readonly unit: string;
}

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

/** The total as a number inside a ring that is filled as far as it goes. */
export function ScoreRing({ total, tone, label, unit }: ScoreRingProps) {
  return (
    <Picture className={styles.ring} viewBox="0 0 120 120" label={label} data-tone={tone}>
      <circle className={styles.track} cx="60" cy="60" r={RADIUS} />
      {total > 0 && (
        <circle
          className={styles.fill}
          cx="60"
          cy="60"
          r={RADIUS}
          strokeDasharray={`${(ROUND * total) / 100} ${ROUND}`}
          transform="rotate(-90 60 60)"
        />
      )}
      <text className={styles.total} x="60" y="67">
        {total}
      </text>
      <text className={styles.unit} x="60" y="87">
        {unit}
      </text>
    </Picture>
  );
}
