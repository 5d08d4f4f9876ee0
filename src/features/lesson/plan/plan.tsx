import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  LESSON_LENGTHS,
  LESSON_PLANS,
  type LessonClock,
  moveTo,
  newLesson,
  pause,
  setGoing,
  timeLeft,
} from '../../../core/class-view/lesson-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Section } from '../parts/section.tsx';
import styles from './plan.module.css';
import { useTicking } from './use-ticking.ts';

interface PlanProps {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const SECOND = 1000;

/** `−1:05` once the step is over time. */
function showTime(left: number): string {
  const seconds = left < 0 ? Math.floor(-left / SECOND) : Math.ceil(left / SECOND);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left < 0 && seconds > 0 ? `−${time}` : time;
}

interface StepsProps {
  readonly lesson: LessonClock;
  readonly onStep: (index: number) => void;
}

/** The whole lesson at a glance; any step can be gone to. */
function Steps({ lesson, onStep }: StepsProps) {
  const { t } = useTranslation();
  return (
    <ol className={styles.steps} aria-label={t('lesson.plan.steps')}>
      {LESSON_PLANS[lesson.length].map(({ step, minutes }, index) => (
        <li key={`${index}`}>
          <button
            type="button"
            className={styles.step}
            aria-current={index === lesson.index ? 'step' : undefined}
            onClick={() => onStep(index)}
          >
            <b>{t(`lesson.plan.step.${step}.name`)}</b> {t('lesson.plan.minutes', { minutes })}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** What to do now, and how long still. */
function Now({ lesson, left }: { readonly lesson: LessonClock; readonly left: number }) {
  const { t } = useTranslation();
  const step = LESSON_PLANS[lesson.length][lesson.index]?.step ?? 'homework';
  return (
    <div className={styles.now} data-over={left < 0}>
      <div>
        <h3>{t(`lesson.plan.step.${step}.name`)}</h3>
        <p>{t(`lesson.plan.step.${step}.text`)}</p>
      </div>
      <div>
        <p className={styles.time} role="timer" aria-label={t('lesson.plan.left')}>
          {showTime(left)}
        </p>
        <output>{left < 0 && t('lesson.plan.over')}</output>
      </div>
    </div>
  );
}

/** A lesson of 45 or 90 minutes, step by step; the teacher moves on, the clock only tells. */
export function Plan({ now }: PlanProps) {
  const { t } = useTranslation();
  const [lesson, setLesson] = useState(() => newLesson('45'));
  const isGoing = lesson.since !== undefined;
  const time = useTicking(now, isGoing);
  const { length, index } = lesson;
  const go = (to: number): void => setLesson(moveTo(lesson, to, now()));
  const isLast = index === LESSON_PLANS[length].length - 1;
  return (
    <div data-print="hide">
      <Section title={t('lesson.plan.title')} lead={t('lesson.plan.lead')}>
        <Choice
          layout="row"
          legend={t('lesson.plan.length')}
          options={LESSON_LENGTHS.map((value) => ({
            value,
            label: t('lesson.plan.minutes', { minutes: value }),
          }))}
          value={length}
          onChange={(value) => setLesson(newLesson(value))}
        />
        <Now lesson={lesson} left={timeLeft(lesson, Math.max(time, lesson.since ?? time))} />
        <div className={styles.buttons}>
          {isGoing ? (
            <Button onClick={() => setLesson(pause(lesson, now()))}>
              {t('lesson.plan.pause')}
            </Button>
          ) : (
            <Button variant="primary" onClick={() => setLesson(setGoing(lesson, now()))}>
              {t('lesson.plan.go')}
            </Button>
          )}
          <Button disabled={index === 0} onClick={() => go(index - 1)}>
            {t('lesson.plan.back')}
          </Button>
          <Button disabled={isLast} onClick={() => go(index + 1)}>
            {t('lesson.plan.next')}
          </Button>
        </div>
        <Steps lesson={lesson} onStep={go} />
      </Section>
    </div>
  );
}
