import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../core/lesson/check-lesson.ts';
import type { LessonStep } from '../../../core/lesson/lesson.ts';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { CardView } from '../items/card-view.tsx';
import { Exercise } from '../items/exercise.tsx';
import { Question } from '../items/question.tsx';
import type { Names } from '../use-names.ts';
import styles from './mode.module.css';
import { Pager } from './pager.tsx';
import { PlayCards } from './play-cards.tsx';

interface ItemProps {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly id: string;
}

/** One card, question or exercise. */
function Item({ lesson, step, id }: ItemProps) {
  const { script, words, locale } = lesson;
  const card = words.cards[id];
  if (step.kind === 'cards' && card !== undefined) return <CardView words={card} locale={locale} />;
  const question = script.quiz.find((one) => one.id === id);
  const asked = words.quiz[id];
  if (step.kind === 'quiz' && question !== undefined && asked !== undefined)
    return <Question {...{ question, locale }} words={asked} canReveal />;
  const exercise = script.drill.find((one) => one.id === id);
  const drilled = words.drill[id];
  if (exercise === undefined || drilled === undefined) return null;
  return <Exercise {...{ exercise, locale }} words={drilled} />;
}

function Homework({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useTranslation();
  const { title, instructions } = lesson.words.homework;
  return (
    <section className={styles.sheet}>
      <div lang={lesson.locale}>
        <h2>{title}</h2>
        <p className={styles.prose}>{instructions}</p>
      </div>
      <p>
        <ButtonLink
          icon="plus"
          href={hrefOf({ name: 'assignment', id: 'new', lesson: lesson.script.id })}
          target="_blank"
        >
          {t('lessons.mode.homework.give')}
        </ButtonLink>
      </p>
    </section>
  );
}

/** During a talk the wall holds what is to stay in mind. */
function Blackboard({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useTranslation();
  return (
    <section className={styles.sheet}>
      <h2>{t('lessons.plan.blackboard')}</h2>
      <ul className={styles.blackboard} lang={lesson.locale}>
        {lesson.words.blackboard.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface StepContentProps {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  /** Place of the card, question or exercise shown. */
  readonly item: number;
  readonly names: Names;
  readonly board: ReactNode;
  readonly onItem: (item: number) => void;
}

/** What is on the wall during a step. */
export function StepContent({ lesson, step, item, names, board, onItem }: StepContentProps) {
  const ids = itemsOf(lesson.script, step);
  switch (step.kind) {
    case 'talk':
      // Before anything was taught the blackboard would give it away.
      return step.id === lesson.script.steps[0]?.id ? null : <Blackboard lesson={lesson} />;
    case 'board':
      return board;
    case 'homework':
      return <Homework lesson={lesson} />;
    case 'play':
      return <PlayCards {...{ lesson, names }} scenarios={ids} />;
    case 'cards':
    case 'quiz':
    case 'drill': {
      const place = Math.min(item, ids.length - 1);
      const id = ids[place] ?? '';
      return (
        <Pager item={place} of={ids.length} onItem={onItem}>
          <Item key={id} {...{ lesson, step, id }} />
        </Pager>
      );
    }
  }
}
