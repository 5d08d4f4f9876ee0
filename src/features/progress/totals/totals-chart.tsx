import { useRef } from 'react';
import type { Finished } from '../../../core/progress/series.ts';
import { Picture } from '../../../ui/picture.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import { dotsOf, everyNth, type Frame, heightOf, lineThrough } from '../parts/geometry.ts';
import styles from './totals-chart.module.css';
import { samePass } from './totals-legend.tsx';

interface TotalsChartProps {
  readonly finished: readonly Finished[];
  /** What the picture shows, in a sentence. */
  readonly label: string;
}

const HEIGHT = 250;
const MOST = 100;
const SCALE = [0, 25, 50, 75, 100];
/** Closer together, numbers would run into one another. */
const LEAST_GAP = 30;

const frameOf = (width: number): Frame => ({
  left: 52,
  right: Math.max(120, width - 20),
  top: 24,
  bottom: HEIGHT - 32,
});

function Grid({ frame }: { readonly frame: Frame }) {
  return SCALE.map((value) => {
    const y = heightOf(value, MOST, frame);
    return (
      <g key={value}>
        <path className={styles.grid} d={`M${frame.left - 16} ${y}H${frame.right + 16}`} />
        <text className={styles.scale} x={frame.left - 22} y={y + 4}>
          {value}
        </text>
      </g>
    );
  });
}

/** Drawn only where all calls had the same pass mark. */
function PassLine({ pass, frame }: { readonly pass: number; readonly frame: Frame }) {
  const y = heightOf(pass, MOST, frame);
  return (
    <g className={styles.pass}>
      <rect
        x={frame.left - 16}
        y={y}
        width={frame.right - frame.left + 32}
        height={frame.bottom - y}
      />
      <path d={`M${frame.left - 16} ${y}H${frame.right + 16}`} />
    </g>
  );
}

/** Passed is a filled disc, failed a hollow square: shape says it as well as colour. */
function Mark({
  x,
  y,
  passed,
}: {
  readonly x: number;
  readonly y: number;
  readonly passed: boolean;
}) {
  return passed ? (
    <circle className={styles.mark} data-passed={passed} cx={x} cy={y} r={6} />
  ) : (
    <rect className={styles.mark} data-passed={passed} x={x - 6} y={y - 6} width={12} height={12} />
  );
}

/** How the totals went, with the pass mark and every total written out where there is room. */
export function TotalsChart({ finished, label }: TotalsChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 720);
  const frame = frameOf(width);
  const dots = dotsOf(
    finished.map(({ outcome }) => outcome.total),
    MOST,
    frame,
  );
  const pass = samePass(finished);
  const isNumbered = everyNth(finished.length, frame, LEAST_GAP);
  return (
    <div ref={box} className={styles.box}>
      <Picture className={styles.chart} viewBox={`0 0 ${width} ${HEIGHT}`} label={label}>
        {pass !== undefined && <PassLine pass={pass} frame={frame} />}
        <Grid frame={frame} />
        <path className={styles.line} d={lineThrough(dots)} />
        {dots.map(({ index, x, y }) => {
          const { session, outcome } = finished[index] ?? {};
          return (
            <g key={session ?? index}>
              <Mark x={x} y={y} passed={outcome?.passed ?? false} />
              {isNumbered(index) && (
                <>
                  <text className={styles.value} x={x} y={y - 12}>
                    {outcome?.total}
                  </text>
                  <text className={styles.number} x={x} y={frame.bottom + 22}>
                    {index + 1}
                  </text>
                </>
              )}
            </g>
          );
        })}
      </Picture>
    </div>
  );
}
