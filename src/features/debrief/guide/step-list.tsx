import { useTranslation } from 'react-i18next';
import type { TimedStep } from '../../../core/debrief/steps.ts';
import { classNames } from '../../../ui/class-names.ts';
import styles from './guide.module.css';

interface StepListProps {
  readonly steps: readonly TimedStep[];
  readonly place: number;
  /** The furthest step somebody has been at; no finding is shown before the own rating. */
  readonly reached: number;
  readonly onGo: (place: number) => void;
}

/** All steps with the present one; those behind can be gone back to. */
export function StepList({ steps, place, reached, onGo }: StepListProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('debrief.steps')}>
      <ol className={styles.steps}>
        {steps.map(({ step }, index) => (
          <li key={step}>
            <button
              type="button"
              className={classNames(styles.step, index < place && styles.behind)}
              disabled={index > reached}
              aria-current={index === place ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              <span className={styles.number}>{index + 1}</span>
              {t(`debrief.step.${step}.short`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
