import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AbilityValue } from '../../../core/progress/ability-values.ts';
import type { Progress } from '../../../core/progress/progress.ts';
import { Picture } from '../../../ui/picture.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import { LOW, showShare } from '../figures.ts';
import { type Dot, lineThrough, radarCorners } from '../parts/geometry.ts';
import styles from './radar.module.css';

interface RadarProps {
  readonly abilities: readonly AbilityValue[];
  readonly ends: Progress['ends'];
}

type Point = Pick<Dot, 'x' | 'y'>;

const RINGS = [1, 0.75, 0.5, 0.25];
/** Room above and below for the names. */
const MARGIN = 52;
const MOST_REACH = 150;

const all = (share: number): readonly number[] => [share, share, share, share];

function Legend({ ends }: Pick<RadarProps, 'ends'>) {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend}>
      {ends.first > 0 && <li data-when="first">{t('progress.first', { count: ends.first })}</li>}
      <li data-when="latest">{t('progress.latest', { count: ends.latest })}</li>
    </ul>
  );
}

interface CornerProps {
  readonly name: string;
  readonly value: string;
  readonly isLow: boolean;
  readonly middle: Point;
  readonly corner: Point;
  readonly dot: Point;
}

/** Name and value stand outside the picture's corner, over or under it, so that long names have half the width. */
function Corner({ name, value, isLow, middle, corner, dot }: CornerProps) {
  const isLeft = corner.x < middle.x;
  const y = corner.y < middle.y ? corner.y - 26 : corner.y + 20;
  const place = {
    x: isLeft ? corner.x - 12 : corner.x + 12,
    textAnchor: isLeft ? 'start' : 'end',
  } as const;
  return (
    <g className={styles.ability} data-low={isLow}>
      <circle cx={dot.x} cy={dot.y} r={4} />
      <text {...place} y={y}>
        {name}
      </text>
      <text {...place} y={y + 19} className={styles.value}>
        {isLow && '▼ '}
        {value}
      </text>
    </g>
  );
}

/** Four abilities, the first calls as a dashed outline, the latest as a filled shape. */
export function Radar({ abilities, ends }: RadarProps) {
  const { t, i18n } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 340);
  const reach = Math.min(MOST_REACH, (width - 40) / 2);
  const middle = { x: width / 2, y: MARGIN + reach };
  const height = 2 * (MARGIN + reach);
  const outline = (shares: readonly number[]): string =>
    `${lineThrough(radarCorners(shares, middle, reach))}Z`;
  const shown = abilities.map(({ id, latest }) => {
    const value = latest === undefined ? t('progress.none') : showShare(latest, i18n.language);
    return { id, name: t(`progress.abilities.${id}`), value, isLow: (latest ?? 1) < LOW };
  });
  const corners = radarCorners(all(1), middle, reach);
  const dots = radarCorners(
    abilities.map(({ latest }) => latest ?? 0),
    middle,
    reach,
  );
  return (
    <div ref={box} className={styles.box}>
      <Picture
        className={styles.radar}
        viewBox={`0 0 ${width} ${height}`}
        label={shown.map(({ name, value }) => `${name} ${value}`).join(', ')}
      >
        {RINGS.map((ring) => (
          <path key={ring} className={styles.ring} d={outline(all(ring))} />
        ))}
        {corners.map(({ x, y }) => (
          <path
            key={`${x}/${y}`}
            className={styles.ring}
            d={`M${middle.x} ${middle.y}L${x} ${y}`}
          />
        ))}
        {ends.first > 0 && (
          <path className={styles.first} d={outline(abilities.map(({ first }) => first ?? 0))} />
        )}
        <path className={styles.latest} d={outline(abilities.map(({ latest }) => latest ?? 0))} />
        {shown.map((one, index) => (
          <Corner
            key={one.id}
            {...one}
            middle={middle}
            corner={corners[index] ?? middle}
            dot={dots[index] ?? middle}
          />
        ))}
      </Picture>
      <Legend ends={ends} />
    </div>
  );
}
