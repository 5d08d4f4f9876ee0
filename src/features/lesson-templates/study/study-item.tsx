import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import type { StudyItem as Item } from '../../../core/lesson/study.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { CardView } from '../items/card-view.tsx';
import { Exercise } from '../items/exercise.tsx';
import { Question } from '../items/question.tsx';
import styles from './study.module.css';
import type { Study } from './use-study.ts';

interface StudyItemProps {
  readonly lesson: Lesson;
  readonly item: Item;
  readonly study: Study;
}

function Content({ lesson, item, study }: StudyItemProps) {
  const { script, words, locale } = lesson;
  const { id, part } = item;
  const card = words.cards[id];
  if (part === 'card' && card !== undefined) return <CardView words={card} locale={locale} />;
  const question = script.quiz.find((one) => one.id === id);
  const asked = words.quiz[id];
  if (part === 'quiz' && question !== undefined && asked !== undefined)
    return <Question {...{ question, locale }} words={asked} onAnswer={study.answer} />;
  const exercise = script.drill.find((one) => one.id === id);
  const drilled = words.drill[id];
  if (exercise === undefined || drilled === undefined) return null;
  return <Exercise {...{ exercise, locale }} words={drilled} onAnswer={study.answer} />;
}

/** One card, question or exercise to learn, and the way on. */
export function StudyItem({ lesson, item, study }: StudyItemProps) {
  const { t } = useTranslation();
  const isAnswered = item.state !== 'new';
  return (
    <Card className={styles.item}>
      <p>
        <Tag>{t(`lessons.study.part.${item.part}`)}</Tag>
      </p>
      <Content {...{ lesson, item, study }} />
      <div className={styles.buttons}>
        {item.part === 'card' ? (
          <Button variant="primary" icon="check" onClick={study.read}>
            {t('lessons.study.read')}
          </Button>
        ) : (
          <Button icon="arrow-right" onClick={study.goOn}>
            {t(isAnswered ? 'lessons.study.next' : 'lessons.study.skip')}
          </Button>
        )}
      </div>
    </Card>
  );
}
