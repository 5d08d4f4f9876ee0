import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { LessonPorts } from '../lesson-ports.ts';
import styles from './list.module.css';
import { useLessons } from './use-lessons.ts';

interface LessonListProps extends Pick<LessonPorts, 'lessons'> {
  /** What stands below a lesson's words. */
  readonly foot: (lesson: Lesson) => ReactNode;
}

/** Every lesson as a card. */
export function LessonList({ lessons, foot }: LessonListProps) {
  const { t } = useTranslation();
  const { found, isLoading, hasFailed, again } = useLessons({ lessons });
  if (isLoading) return <Loading>{t('lessons.loading')}</Loading>;
  if (hasFailed)
    return (
      <Notice
        tone="bad"
        announce="alert"
        actions={<Button onClick={again}>{t('lessons.again')}</Button>}
      >
        {t('lessons.list.none')}
      </Notice>
    );
  return (
    <ul className={styles.list}>
      {found.map((lesson) => {
        const { script, words, locale } = lesson;
        const counts = {
          cards: script.cards.length,
          quiz: script.quiz.length,
          drill: script.drill.length,
        };
        return (
          <li key={script.id}>
            <Card padding="tight" className={styles.tile} aria-labelledby={`lesson-${script.id}`}>
              <div lang={locale} className={styles.words}>
                <h2 id={`lesson-${script.id}`}>{words.title}</h2>
                <p>{words.summary}</p>
              </div>
              <p className={styles.holds}>{t('lessons.list.holds', counts)}</p>
              {foot(lesson)}
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
