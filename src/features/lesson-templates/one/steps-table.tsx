import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { MOST_MINUTES, type PlannedStep } from '../../../core/lesson/plan.ts';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { Tag } from '../../../ui/tag.tsx';
import styles from './one.module.css';
import type { Planning } from './use-plan.ts';

interface RowProps {
  readonly lesson: Lesson;
  readonly planned: PlannedStep;
  readonly planning: Planning;
}

/** Minutes as a field; on paper only the figure is left of it. */
function Minutes({ planned, planning, title }: Omit<RowProps, 'lesson'> & { title: string }) {
  const { t } = useTranslation();
  const { minutes, step, isLeftOut } = planned;
  const { plan, change } = planning;
  const set = (to: number): void => {
    if (!Number.isInteger(to) || to < 1 || to > MOST_MINUTES || to === minutes) return;
    change({ type: 'minutes.set', length: plan.length, step: step.id, minutes: to });
  };
  return (
    <span className={styles.minutes}>
      <span data-print="hide">
        <button
          type="button"
          aria-label={t('lessons.plan.shorter', { title })}
          disabled={isLeftOut || minutes <= 1}
          onClick={() => set(minutes - 1)}
        >
          −
        </button>
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_MINUTES}
          aria-label={t('lessons.plan.minutesOf', { title })}
          disabled={isLeftOut}
          value={minutes}
          onChange={(event) => set(event.target.valueAsNumber)}
        />
        <button
          type="button"
          aria-label={t('lessons.plan.longer', { title })}
          disabled={isLeftOut || minutes >= MOST_MINUTES}
          onClick={() => set(minutes + 1)}
        >
          +
        </button>
      </span>
      <span className={styles.onPaper}>{t('lessons.minutes', { minutes })}</span>
    </span>
  );
}

function Row({ lesson, planned, planning }: RowProps) {
  const { t } = useTranslation();
  const { step, isLeftOut } = planned;
  const words = lesson.words.steps[step.id];
  const title = words?.title ?? step.id;
  const { plan, change } = planning;
  return (
    <tr data-left-out={isLeftOut}>
      <td className={styles.pick} data-print="hide">
        <input
          type="checkbox"
          aria-label={t('lessons.plan.taught', { title })}
          checked={!isLeftOut}
          onChange={() =>
            change({
              type: isLeftOut ? 'step.taken-in' : 'step.left-out',
              length: plan.length,
              step: step.id,
            })
          }
        />
      </td>
      <th scope="row">
        <span lang={lesson.locale}>{title}</span> <Tag>{t(`lessons.kind.${step.kind}`)}</Tag>
      </th>
      <td>
        <Minutes {...{ planned, planning, title }} />
      </td>
      <td lang={lesson.locale} data-label={t('lessons.plan.teacher')}>
        {words?.teacher}
      </td>
      <td lang={lesson.locale} data-label={t('lessons.plan.students')}>
        {words?.students}
      </td>
      <td data-label={t('lessons.plan.way')}>
        {step.methods.map((method) => t(`lessons.method.${method}`)).join(t('lessons.and'))}
      </td>
    </tr>
  );
}

/** The steps with what teacher and students do; minutes and steps can be changed here. */
export function StepsTable({ lesson, planning }: Omit<RowProps, 'planned'>) {
  const { t } = useTranslation();
  return (
    <section
      className={styles.scroll}
      aria-label={t('lessons.mode.steps')}
      {...SCROLLS_BY_KEYBOARD}
    >
      <table className={styles.steps}>
        <thead>
          <tr>
            <th scope="col" data-print="hide">
              <VisuallyHidden>{t('lessons.plan.pick')}</VisuallyHidden>
            </th>
            <th scope="col">{t('lessons.plan.step')}</th>
            <th scope="col">{t('lessons.plan.time')}</th>
            <th scope="col">{t('lessons.plan.teacher')}</th>
            <th scope="col">{t('lessons.plan.students')}</th>
            <th scope="col">{t('lessons.plan.way')}</th>
          </tr>
        </thead>
        <tbody>
          {planning.plan.steps.map((planned) => (
            <Row key={planned.step.id} {...{ lesson, planned, planning }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
