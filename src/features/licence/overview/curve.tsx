import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../core/assessment/licence/attempts.ts';
import { isWithin, TOLERANCE } from '../../../core/assessment/licence/compare-with-key.ts';
import type { SampleRef } from '../../../core/assessment/licence/sample.ts';
import { Card } from '../../../ui/card.tsx';
import { Picture } from '../../../ui/picture.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import { percent } from '../figures.ts';
import styles from './curve.module.css';
import { FRAME, HEIGHT, heightOf, isNumbered, placeOf } from './curve-geometry.ts';
import { CurveTable } from './curve-table.tsx';

interface CurveProps {
  /** The first first. */
  readonly attempts: readonly Attempt[];
  readonly titleOf: (ref: SampleRef) => string;
}

const SCALE = [0, 0.5, 1];

function Grid({ width }: { readonly width: number }) {
  const { t } = useTranslation();
  return (
    <>
      {SCALE.map((share) => (
        <g key={share}>
          <path className={styles.grid} d={`M${FRAME.left - 14} ${heightOf(share)}H${width}`} />
          <text className={styles.scale} x={FRAME.left - 20} y={heightOf(share) + 4}>
            {percent(share)}
          </text>
        </g>
      ))}
      <path
        className={styles.limit}
        d={`M${FRAME.left - 14} ${heightOf(TOLERANCE.items)}H${width}`}
      />
      <text className={styles.scale} x={FRAME.left - 20} y={heightOf(TOLERANCE.items) + 4}>
        {t('licence.curve.limit', { limit: percent(TOLERANCE.items) })}
      </text>
    </>
  );
}

/** Within tolerance is a filled disc, outside it a hollow square. */
function Mark({ x, y, isPassed }: { readonly x: number; readonly y: number; isPassed: boolean }) {
  return isPassed ? (
    <circle className={styles.passed} cx={x} cy={y} r={6} />
  ) : (
    <rect className={styles.off} x={x - 6} y={y - 6} width={12} height={12} />
  );
}

function Drawing({ attempts }: Pick<CurveProps, 'attempts'>) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 680);
  const dots = attempts.map(({ assessment, comparison }, index) => ({
    key: assessment,
    share: comparison.share,
    isPassed: isWithin(comparison),
    x: placeOf(index, attempts.length, width),
    y: heightOf(comparison.share),
  }));
  const label = t('licence.curve.label', {
    times: dots.length,
    first: percent(dots[0]?.share ?? 0),
    last: percent(dots.at(-1)?.share ?? 0),
    passed: dots.filter(({ isPassed }) => isPassed).length,
    limit: percent(TOLERANCE.items),
  });
  return (
    <div ref={box} className={styles.box}>
      <Picture className={styles.chart} viewBox={`0 0 ${width} ${HEIGHT}`} label={label}>
        <Grid width={width} />
        <path className={styles.line} d={`M${dots.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
        {dots.map(({ key, share, ...dot }, index) => (
          <g key={key}>
            <Mark {...dot} />
            {isNumbered(index, dots.length, width) && (
              <>
                <text className={styles.value} x={dot.x} y={dot.y - 12}>
                  {percent(share)}
                </text>
                <text className={styles.number} x={dot.x} y={FRAME.bottom + 20}>
                  {index + 1}
                </text>
              </>
            )}
          </g>
        ))}
      </Picture>
    </div>
  );
}

/** What the two signs mean. */
function Legend() {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend}>
      {([true, false] as const).map((isPassed) => (
        <li key={String(isPassed)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <Mark x={8} y={8} isPassed={isPassed} />
          </svg>
          {t(isPassed ? 'licence.result.within' : 'licence.result.again')}
        </li>
      ))}
    </ul>
  );
}

/** How the agreement with the keys went, drawn and as a table. */
export function Curve({ attempts, titleOf }: CurveProps) {
  const { t } = useTranslation();
  return (
    <Card aria-labelledby="licence-curve">
      <h2 id="licence-curve">{t('licence.curve.title')}</h2>
      {attempts.length === 0 ? (
        <p className={styles.none}>{t('licence.curve.none')}</p>
      ) : (
        <>
          <p className={styles.none}>{t('licence.curve.lead')}</p>
          <Drawing attempts={attempts} />
          <Legend />
          <CurveTable {...{ attempts, titleOf }} />
        </>
      )}
    </Card>
  );
}
