import { LOW } from '../figures.ts';
import { dotsOf, type Frame, heightOf, lineThrough, placeOf } from './geometry.ts';
import styles from './small-drawings.module.css';

const WIDTH = 240;
const HEIGHT = 72;
const FRAME: Frame = { left: 6, right: WIDTH - 6, top: 6, bottom: HEIGHT - 6 };
/** More dots than these would touch. */
const MANY = 24;

interface LineProps {
  /** Shares, 0–1. */
  readonly values: readonly (number | undefined)[];
}

/** A line of shares from 0 to all; what lies in the marked zone is low. The section's table holds the data. */
export function SmallLine({ values }: LineProps) {
  const dots = dotsOf(values, 1, FRAME);
  const low = heightOf(LOW, 1, FRAME);
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.low} x={0} y={low} width={WIDTH} height={HEIGHT - low} />
      <path className={styles.limit} d={`M0 ${low}H${WIDTH}`} />
      <path className={styles.line} d={lineThrough(dots)} />
      {dots.map(({ index, x, y }) => (
        <circle
          key={index}
          className={styles.dot}
          data-low={y > low}
          cx={x}
          cy={y}
          r={values.length > MANY ? 2 : 4}
        />
      ))}
    </svg>
  );
}

interface BarsProps {
  readonly values: readonly (number | undefined)[];
  /** The value that fills the height, the same in all charts that are compared. */
  readonly most: number;
}

/** A bar for every call. The section's table holds the data. */
export function SmallBars({ values, most }: BarsProps) {
  const wide = Math.min(18, ((FRAME.right - FRAME.left) / values.length) * 0.7);
  const inner: Frame = { ...FRAME, left: FRAME.left + wide / 2, right: FRAME.right - wide / 2 };
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.base} d={`M0 ${FRAME.bottom}H${WIDTH}`} />
      {values.map((value, index) => {
        if (value === undefined || value === 0) return null;
        const y = Math.min(FRAME.bottom - 3, heightOf(value, most, FRAME));
        const x = placeOf(index, values.length, inner) - wide / 2;
        return (
          <rect
            key={index}
            className={styles.bar}
            x={x}
            y={y}
            width={wide}
            height={FRAME.bottom - y}
          />
        );
      })}
    </svg>
  );
}
