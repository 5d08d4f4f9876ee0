import styles from './bar.module.css';

interface BarProps {
  /** Filled part, 0–1. */
  readonly share: number;
  readonly tone: 'low' | 'middle' | 'high';
  /** Where a line is drawn across, 0–1. */
  readonly line?: number;
}

const WIDTH = 400;
const HEIGHT = 20;

/** A bar seen from the last row; its figure stands in words beside it. */
export function Bar({ share, tone, line }: BarProps) {
  const end = Math.min(1, Math.max(0, share)) * WIDTH;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.ground} width={WIDTH} height={HEIGHT} />
      <rect className={styles.fill} data-tone={tone} width={end} height={HEIGHT} />
      {line !== undefined && <path className={styles.line} d={`M${line * WIDTH} 0V${HEIGHT}`} />}
    </svg>
  );
}
