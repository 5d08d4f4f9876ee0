import { useTranslation } from 'react-i18next';
import type { Observer } from '../../../core/class-view/observers.ts';
import styles from './observers.module.css';

interface LeaningsProps {
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly observer: Observer;
    readonly words: string;
  }[];
}

const HALF = 100;
const HEIGHT = 20;
/** Beyond this many points the bar is full: nobody is that far off without having misread the sheet. */
const FULL = 40;

const lengthOf = (offset: number): number => Math.min(1, Math.abs(offset) / FULL) * HALF;

function Leaning({ offset }: { readonly offset: number }) {
  const length = lengthOf(offset);
  return (
    <svg
      className={styles.leaning}
      viewBox={`0 0 ${2 * HALF} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect
        data-way={offset < 0 ? 'stricter' : 'milder'}
        x={offset < 0 ? HALF - length : HALF}
        y={3}
        width={length}
        height={HEIGHT - 6}
      />
      <path d={`M${HALF} 0V${HEIGHT}`} />
    </svg>
  );
}

/** Stricter to the left, milder to the right, the machine in the middle. */
export function Leanings({ rows }: LeaningsProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.leanings} aria-label={t('lesson.observers.leaning')}>
      {rows.map(({ key, name, observer, words }) => (
        <li key={key}>
          <b>{name}</b>
          <Leaning offset={observer.offset.value ?? 0} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
