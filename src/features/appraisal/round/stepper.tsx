import { useTranslation } from 'react-i18next';
import { type RoundState, STAGES, type Stage } from '../../../core/appraisal/round-state.ts';
import { Icon } from '../../../ui/icon.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { formatDay } from '../parts/days.ts';
import styles from './round.module.css';

/** The day named for each step; plan and archive have none. */
const DATE_OF: Readonly<Partial<Record<Stage, keyof RoundState['plan']['dates']>>> = {
  collect: 'collect',
  mark: 'mark',
  object: 'object',
  final: 'final',
};

/** The steps of the round: what is done, where it stands, what is still to come. */
export function Stepper({ state }: { readonly state: RoundState }) {
  const { t, i18n } = useTranslation();
  const now = STAGES.indexOf(state.stage);
  return (
    <ol className={styles.steps} aria-label={t('appraisal.round.steps')}>
      {STAGES.map((stage, index) => {
        const isDone = index < now || state.stage === 'archived';
        const standing = isDone ? 'stepDone' : index === now ? 'stepNow' : 'stepNext';
        const date = DATE_OF[stage];
        return (
          <li
            key={stage}
            data-standing={standing}
            {...(index === now && { 'aria-current': 'step' as const })}
          >
            <span className={styles.dot} aria-hidden="true">
              {isDone ? <Icon name="check" /> : index + 1}
            </span>
            <span className={styles.stepName}>
              {t(`appraisal.stage.${stage}`)}
              <VisuallyHidden>
                {t('appraisal.round.standing', { standing: t(`appraisal.round.${standing}`) })}
              </VisuallyHidden>
            </span>
            {date !== undefined && (
              <span className={styles.stepDate}>
                {formatDay(state.plan.dates[date], i18n.language)}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
