import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoredRun } from '../../../core/debrief/compare-figures.ts';
import { Card } from '../../../ui/card.tsx';
import { Picture } from '../../../ui/picture.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import styles from './both-curves.module.css';
import { type CurvePlace, curvePoints } from './curve-points.ts';

const HEIGHT = 260;
const FRAME = { left: 36, top: 14, bottom: HEIGHT - 44 };
const SCALE = [0, 25, 50, 75, 100];
/** Closer together, numbers of sentences would run into one another. */
const LEAST_GAP = 28;

const heightOf = (patience: number): number =>
  FRAME.bottom - (patience / 100) * (FRAME.bottom - FRAME.top);

interface LineProps {
  readonly points: readonly CurvePlace[];
  readonly which: 'one' | 'other';
  readonly placeOf: (sentence: number) => number;
}

/** One run: a whole line with dots, or a broken one with squares, and its name at the end. */
function Line({ points, which, placeOf }: LineProps) {
  const { t } = useTranslation();
  const path = points.map(({ sentence, patience }, index) => {
    return `${index === 0 ? 'M' : 'L'}${placeOf(sentence).toFixed(1)} ${heightOf(patience).toFixed(1)}`;
  });
  const last = points.at(-1);
  return (
    <g data-which={which}>
      <path className={styles.line} d={path.join(' ')} />
      {points.map(({ sentence, patience }) =>
        which === 'one' ? (
          <circle key={sentence} cx={placeOf(sentence)} cy={heightOf(patience)} r={3.5} />
        ) : (
          <rect
            key={sentence}
            x={placeOf(sentence) - 3.5}
            y={heightOf(patience) - 3.5}
            width={7}
            height={7}
          />
        ),
      )}
      {last !== undefined && (
        <text
          className={styles.name}
          x={placeOf(last.sentence) + 8}
          y={heightOf(last.patience) + (which === 'one' ? -6 : 16)}
        >
          {t(`debrief.compare.${which}`)}
        </text>
      )}
    </g>
  );
}

function Axes({
  right,
  most,
  placeOf,
}: {
  right: number;
  most: number;
  placeOf: LineProps['placeOf'];
}) {
  const { t } = useTranslation();
  const gap = (right - FRAME.left) / Math.max(1, most);
  const every = Math.max(1, Math.ceil(LEAST_GAP / gap));
  const sentences = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <>
      {SCALE.map((value) => (
        <g key={value}>
          <path className={styles.grid} d={`M${FRAME.left} ${heightOf(value)}H${right}`} />
          <text className={styles.scale} x={FRAME.left - 6} y={heightOf(value) + 4}>
            {value}
          </text>
        </g>
      ))}
      {sentences
        .filter((sentence) => (sentence - 1) % every === 0)
        .map((sentence) => (
          <text
            key={sentence}
            className={styles.sentence}
            x={placeOf(sentence)}
            y={FRAME.bottom + 20}
          >
            {sentence}
          </text>
        ))}
      <text className={styles.sentence} x={(FRAME.left + right) / 2} y={HEIGHT - 6}>
        {t('debrief.compare.curveAxis')}
      </text>
    </>
  );
}

interface CurvesProps {
  readonly mine: readonly CurvePlace[];
  readonly theirs: readonly CurvePlace[];
}

function CurveTable({ mine, theirs }: CurvesProps) {
  const { t } = useTranslation();
  const length = Math.max(mine.length, theirs.length);
  const at = (points: readonly CurvePlace[], index: number): string => {
    const point = points[index];
    return point === undefined ? '–' : String(Math.round(point.patience));
  };
  return (
    <details className={styles.data} data-print="hide">
      <summary>{t('debrief.compare.curveTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief.compare.sentence')}</th>
            <th scope="col">{t('debrief.compare.one')}</th>
            <th scope="col">{t('debrief.compare.other')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length }, (_, index) => (
            <tr key={index}>
              <th scope="row">{index === 0 ? t('report.curve.start') : index}</th>
              <td>{at(mine, index)}</td>
              <td>{at(theirs, index)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** How the customer felt in each, in one picture and in figures. */
export function BothCurves({ one, other }: { readonly one: ScoredRun; readonly other: ScoredRun }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 720);
  const [mine, theirs] = [curvePoints(one), curvePoints(other)];
  const right = Math.max(120, width - 32);
  const most = Math.max(mine.length, theirs.length) - 1;
  const placeOf = (sentence: number): number =>
    FRAME.left + (sentence / Math.max(1, most)) * (right - FRAME.left);
  const end = (points: readonly CurvePlace[]): number => Math.round(points.at(-1)?.patience ?? 0);
  const label = t('debrief.compare.curveLabel', { one: end(mine), other: end(theirs) });
  return (
    <Card aria-labelledby="compare-curve">
      <h2 id="compare-curve">{t('debrief.compare.curve')}</h2>
      <p className={styles.label}>{label}</p>
      <div ref={box} className={styles.box}>
        <Picture className={styles.chart} viewBox={`0 0 ${width} ${HEIGHT}`} label={label}>
          <Axes right={right} most={most} placeOf={placeOf} />
          <Line points={mine} which="one" placeOf={placeOf} />
          <Line points={theirs} which="other" placeOf={placeOf} />
        </Picture>
      </div>
      <CurveTable mine={mine} theirs={theirs} />
    </Card>
  );
}
