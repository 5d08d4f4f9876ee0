import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../ui/picture.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import styles from './curve-chart.module.css';
import { dotsOf, type Frame, heightOf, lineThrough, placeOf, zonesOf } from './curve-geometry.ts';
import type { Moment } from './moments.ts';

interface CurveChartProps {
  /** What the picture shows, in a sentence. */
  readonly label: string;
  readonly moments: readonly Moment[];
}

const HEIGHT = 270;
const SCALE = [0, 25, 50, 75, 100];
/** Closer together, numbers of sentences would run into one another. */
const LEAST_GAP = 28;

const frameOf = (width: number): Frame => ({
  left: 36,
  right: Math.max(120, width - 14),
  top: 14,
  bottom: HEIGHT - 48,
});

function Background({ frame }: { readonly frame: Frame }) {
  const { t } = useTranslation();
  return (
    <>
      {zonesOf(frame).map(({ band, y, height }) => (
        <g key={band} data-band={band}>
          <rect
            className={styles.zone}
            x={frame.left}
            y={y}
            width={frame.right - frame.left}
            height={height}
          />
          <text className={styles.band} x={frame.right - 6} y={y + 15}>
            {t(`report.curve.band.${band}`)}
          </text>
        </g>
      ))}
      {SCALE.map((value) => (
        <text
          key={value}
          className={styles.scale}
          x={frame.left - 6}
          y={heightOf(value, frame) + 4}
        >
          {value}
        </text>
      ))}
    </>
  );
}

function SentenceNumbers({
  moments,
  frame,
}: {
  readonly moments: readonly Moment[];
  readonly frame: Frame;
}) {
  const { t } = useTranslation();
  const gap = (frame.right - frame.left) / Math.max(1, moments.length - 1);
  const every = Math.max(1, Math.ceil(LEAST_GAP / gap));
  return (
    <>
      {moments.map(({ index, sentence }) =>
        sentence > 0 && (sentence - 1) % every === 0 ? (
          <text
            key={index}
            className={styles.sentence}
            x={placeOf(index, moments.length, frame)}
            y={frame.bottom + 24}
          >
            {sentence}
          </text>
        ) : null,
      )}
      <text className={styles.axis} x={(frame.left + frame.right) / 2} y={HEIGHT - 6}>
        {t('report.curve.turns')}
      </text>
    </>
  );
}

/** How patience went, sentence by sentence, over the zones of mood; turning points carry the number of their text. */
export function CurveChart({ label, moments }: CurveChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 720);
  const frame = frameOf(width);
  const dots = dotsOf(
    moments.map(({ patience }) => patience),
    frame,
  );
  return (
    <div ref={box} className={styles.box}>
      <Picture className={styles.chart} viewBox={`0 0 ${width} ${HEIGHT}`} label={label}>
        <Background frame={frame} />
        <SentenceNumbers moments={moments} frame={frame} />
        <path className={styles.line} d={lineThrough(dots)} />
        {moments.map(({ index, turningPoint, by }) => {
          const { x, y } = dots[index] ?? { x: 0, y: 0 };
          if (turningPoint === undefined)
            return <circle key={index} className={styles.dot} cx={x} cy={y} r={2.5} />;
          return (
            <g key={index} className={styles.point} data-way={by < 0 ? 'down' : 'up'}>
              <circle cx={x} cy={y} r={10} />
              <text x={x} y={y + 4}>
                {turningPoint}
              </text>
            </g>
          );
        })}
      </Picture>
    </div>
  );
}
