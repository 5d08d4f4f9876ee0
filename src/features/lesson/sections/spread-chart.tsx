import { useTranslation } from 'react-i18next';
import type { ScoreSpread } from '../../../core/class-view/score-spread.ts';
import { Picture } from '../../../ui/picture.tsx';
import styles from './spread-chart.module.css';

interface SpreadChartProps {
  readonly label: string;
  readonly spread: ScoreSpread;
  readonly pass: number;
}

const WIDTH = 800;
const HEIGHT = 300;
const BASE = HEIGHT - 44;
const TOP = 40;
const COLUMN = WIDTH / 10;
const INSET = 8;
/** Taller squares than these look like a bar of a larger class. */
const TALLEST = 34;

interface ColumnProps {
  readonly ten: number;
  readonly totals: readonly number[];
  readonly unit: number;
  readonly pass: number;
}

/** The students of one ten on top of one another; who has not passed is hatched, not only red. */
function Column({ ten, totals, unit, pass }: ColumnProps) {
  const left = ten * COLUMN + INSET;
  const top = BASE - totals.length * unit;
  const gap = unit > 5 ? 2 : 0;
  return (
    <g>
      {totals.map((total, index) => (
        <rect
          key={index}
          className={styles.unit}
          data-low={total < pass}
          x={left}
          y={BASE - (index + 1) * unit}
          width={COLUMN - 2 * INSET}
          height={unit - gap}
        />
      ))}
      {totals.length > 0 && (
        <text className={styles.count} x={left + COLUMN / 2 - INSET} y={top - 8}>
          {totals.length}
        </text>
      )}
      <text className={styles.scale} x={ten * COLUMN} y={HEIGHT - 14}>
        {ten * 10}
      </text>
    </g>
  );
}

/** Scores by tens, from 0 to 100. */
export function SpreadChart({ label, spread, pass }: SpreadChartProps) {
  const { t } = useTranslation();
  const most = Math.max(1, ...spread.tens);
  const unit = Math.min(TALLEST, (BASE - TOP - 24) / most);
  const line = (pass / 100) * WIDTH;
  return (
    <Picture
      className={styles.chart}
      viewBox={`-16 -14 ${WIDTH + 46} ${HEIGHT + 14}`}
      label={label}
    >
      <pattern id="lesson-low" width="8" height="8" patternUnits="userSpaceOnUse">
        <path className={styles.ground} d="M0 0H8V8H0Z" />
        <path className={styles.hatch} d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" />
      </pattern>
      <path className={styles.base} d={`M0 ${BASE}H${WIDTH}`} />
      {spread.tens.map((_, ten) => (
        <Column
          key={ten}
          ten={ten}
          totals={spread.totals.filter((total) => Math.min(9, Math.floor(total / 10)) === ten)}
          unit={unit}
          pass={pass}
        />
      ))}
      <text className={styles.scale} x={WIDTH} y={HEIGHT - 14}>
        100
      </text>
      <path className={styles.pass} d={`M${line} 24V${BASE}`} />
      <text className={styles.passWords} x={line} y={16} data-end={pass > 80}>
        {t('lesson.spread.pass', { pass })}
      </text>
    </Picture>
  );
}
