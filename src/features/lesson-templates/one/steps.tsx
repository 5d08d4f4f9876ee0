import { useTranslation } from 'react-i18next';
import { LESSON_LENGTHS } from '../../../core/lesson/lesson.ts';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import type { LessonPlan } from '../../../core/lesson/plan.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './one.module.css';
import { StepsTable } from './steps-table.tsx';
import type { Planning } from './use-plan.ts';

/** Whether the steps fill the lesson. */
function Total({ plan }: { readonly plan: LessonPlan }) {
  const { t } = useTranslation();
  const { minutes, length } = plan;
  const by = minutes - Number(length);
  const fit = by === 0 ? 'fits' : by > 0 ? 'over' : 'under';
  return (
    <output className={styles.total} data-fit={fit}>
      {t('lessons.plan.total', { minutes })}
      <span data-print="hide"> · {t(`lessons.plan.${fit}`, { length, by: Math.abs(by) })}</span>
    </output>
  );
}

interface StepsProps {
  readonly lesson: Lesson;
  readonly planning: Planning;
}

/** The course of the lesson, and everything a teacher may change about it. */
export function Steps({ lesson, planning }: StepsProps) {
  const { t } = useTranslation();
  const { plan, change, undo, canUndo, isKept } = planning;
  return (
    <Card className={styles.part} aria-labelledby="steps">
      <h2 id="steps">{t('lessons.plan.steps')}</h2>
      <div className={styles.tools} data-print="hide">
        <Choice
          layout="row"
          legend={t('lessons.plan.length')}
          options={LESSON_LENGTHS.map((value) => ({
            value,
            label: t('lessons.minutes', { minutes: value }),
          }))}
          value={plan.length}
          onChange={(length) => change({ type: 'length.chosen', length })}
        />
        <div className={styles.buttons}>
          <Button icon="undo" disabled={!canUndo} onClick={undo}>
            {t('lessons.plan.undo')}
          </Button>
          <Button
            variant="quiet"
            disabled={!plan.isChanged}
            onClick={() => change({ type: 'plan.reset', length: plan.length })}
          >
            {t('lessons.plan.reset')}
          </Button>
        </div>
      </div>
      <p data-print="hide">{t('lessons.plan.stepsHint')}</p>
      {!isKept && <Notice tone="warning">{t('lessons.notKept')}</Notice>}
      {plan.taught.length === 0 && (
        <Notice tone="warning" announce="status">
          {t('lessons.plan.nothing')}
        </Notice>
      )}
      <StepsTable {...{ lesson, planning }} />
      <Total plan={plan} />
    </Card>
  );
}
