import { useId } from 'react';
import { Picture } from '../../../ui/picture.tsx';
import styles from './customer-face.module.css';
import type { Mood } from './mood.ts';

interface CustomerFaceProps {
  readonly mood: Mood;
  /** What the picture tells, for those who do not see it. */
  readonly label: string;
  /** Draws the receiver at the ear. */
  readonly onPhone?: boolean;
}

/** Same number and kind of points in every mood, so that browsers can blend one into the next. */
const MOUTHS: Readonly<Record<Mood, string>> = {
  calm: 'M51 66.5 Q60 72 69 66.5 Q60 70 51 66.5 Z',
  uneasy: 'M51 68 Q60 66 69 68 Q60 67 51 68 Z',
  angry: 'M50 70 Q60 62 70 70 Q60 65 50 70 Z',
  furious: 'M49 70 Q60 57 71 70 Q60 77 49 70 Z',
  gone: 'M51 68 Q60 67 69 68 Q60 67 51 68 Z',
};

function Features({ mood }: { readonly mood: Mood }) {
  return (
    <g className={styles.features}>
      <ellipse className={styles.cheek} cx="44" cy="60" rx="5.5" ry="3.6" />
      <ellipse className={styles.cheek} cx="76" cy="60" rx="5.5" ry="3.6" />
      <ellipse className={styles.eye} cx="50" cy="52" rx="2.7" ry="3.3" />
      <ellipse className={styles.eye} cx="70" cy="52" rx="2.7" ry="3.3" />
      <path className={`${styles.brow} ${styles.left}`} d="M43.5 44 Q49 41.5 55 44" />
      <path className={`${styles.brow} ${styles.right}`} d="M65 44 Q71 41.5 76.5 44" />
      <path className={styles.mouth} d={MOUTHS[mood]} style={{ d: `path("${MOUTHS[mood]}")` }} />
    </g>
  );
}

/** A person on the other end of the line, drawn with as little as a mood needs. */
export function CustomerFace({ mood, label, onPhone = false }: CustomerFaceProps) {
  const frame = useId();
  return (
    <Picture className={styles.face} viewBox="0 0 120 120" label={label} data-mood={mood}>
      <circle className={styles.ground} cx="60" cy="60" r="58" />
      <clipPath id={frame}>
        <circle cx="60" cy="60" r="55" />
      </clipPath>
      <g clipPath={`url(#${frame})`}>
        <path className={styles.coat} d="M12 122 C14 96 34 87 60 87 S106 96 108 122 Z" />
        <path className={styles.shirt} d="M49 85 L60 99 L71 85 Z" />
        <g className={styles.head}>
          <path className={styles.neck} d="M52 70 h16 v15 q-8 8 -16 0 Z" />
          <ellipse className={styles.skin} cx="36.5" cy="54" rx="4" ry="6" />
          <ellipse className={styles.skin} cx="83.5" cy="54" rx="4" ry="6" />
          <path
            className={styles.skin}
            d="M37 46 C37 28 46 22 60 22 S83 28 83 46 C83 66 75 80 60 80 S37 66 37 46 Z"
          />
          <Features mood={mood} />
          <path
            className={styles.hair}
            d="M34 50 C30 24 44 14 61 14 S90 25 86 50 C84 41 81 36 76 33 C66 37 51 37 44 33 C39 37 36 42 34 50 Z"
          />
          {mood === 'gone' && (
            <path
              className={styles.hair}
              d="M35 46 C34 24 46 16 60 16 S86 24 85 46 C85 66 76 78 60 78 S35 66 35 46 Z"
            />
          )}
          {onPhone && mood !== 'gone' && (
            <g className={styles.receiver}>
              <path d="M86 40 q7 12 0 27" />
            </g>
          )}
        </g>
      </g>
      <circle className={styles.ring} cx="60" cy="60" r="56.5" />
    </Picture>
  );
}
