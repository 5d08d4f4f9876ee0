import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import type { PlannedStep } from '../../../core/lesson/plan.ts';
import styles from './mode.module.css';

interface WayProps {
  readonly lesson: Lesson;
  readonly steps: readonly PlannedStep[];
  readonly place: number;
  readonly onStep: (place: number) => void;
}

/** The whole lesson as a line, each step as long as its minutes; any of them can be gone to. */
export function Way({ lesson, steps, place, onStep }: WayProps) {
  const { t } = useTranslation();
  return (
    <ol className={styles.way} aria-label={t('lessons.mode.steps')}>
      {steps.map(({ step, minutes }, index) => {
        const title = lesson.words.steps[step.id]?.title ?? step.id;
        return (
          <li key={step.id} style={{ flexGrow: minutes }}>
            <button
              type="button"
              aria-current={index === place ? 'step' : undefined}
              data-past={index < place}
              onClick={() => onStep(index)}
              title={`${title} ${t('lessons.minutes', { minutes })}`}
            >
              <b>{index + 1}</b>
              <span lang={lesson.locale}>{title}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
