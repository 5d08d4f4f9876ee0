import { useTranslation } from 'react-i18next';
import { LEVEL_RANGE } from '../../../core/assessment/assessment-event.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { Segments } from '../parts/segments.tsx';

const LEVELS = Array.from(
  { length: LEVEL_RANGE.high - LEVEL_RANGE.low + 1 },
  (_, index) => LEVEL_RANGE.low + index,
);
const NAMED = { 1: 'low', 3: 'middle', 5: 'high' } as const;
const nameOf = (level: number) =>
  level === 1 || level === 3 || level === 5 ? NAMED[level] : undefined;

interface LevelRowProps {
  readonly legend: string;
  readonly id: string;
  readonly level: number | undefined;
  readonly isLocked: boolean;
  readonly onPick: (level: number) => void;
}

/** 1 (low) to 5 (high); the ends and the middle have names. */
export function LevelRow({ legend, id, level, isLocked, onPick }: LevelRowProps) {
  const { t } = useTranslation();
  return (
    <Segments
      legend={legend}
      id={id}
      value={level}
      isLocked={isLocked}
      onChange={onPick}
      segments={LEVELS.map((value) => {
        const name = nameOf(value);
        return {
          value,
          label: (
            <span>
              {value}
              {name !== undefined && <VisuallyHidden>· {t(`sheet.levels.${name}`)}</VisuallyHidden>}
            </span>
          ),
        };
      })}
    />
  );
}
