import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useLessons } from '../list/use-lessons.ts';
import type { LessonPorts } from '../lesson-ports.ts';
import styles from './start.module.css';

interface StartLessonProps extends Pick<LessonPorts, 'lessons'> {
  readonly assignment: string;
  /** Scenarios of the assignment. */
  readonly scenarios: readonly string[];
}

/** Lessons that fit an assignment: those about its scenarios, then the one about any homework. */
export function StartLesson({ lessons, assignment, scenarios }: StartLessonProps) {
  const { t } = useTranslation();
  const { found } = useLessons({ lessons });
  const fitting = found.filter(
    ({ script }) =>
      script.plays.length === 0 ||
      script.plays.some(({ scenario }) => scenarios.includes(scenario)),
  );
  if (fitting.length === 0) return null;
  return (
    <Card className={styles.start} aria-labelledby="start-lesson" data-print="hide">
      <div>
        <h2 id="start-lesson">{t('lessons.start.title')}</h2>
        <p>{t('lessons.start.text')}</p>
      </div>
      <ul>
        {fitting.map(({ script, words, locale }) => (
          <li key={script.id}>
            <ButtonLink
              icon="play"
              href={hrefOf({ name: 'in-class', lesson: script.id, assignment })}
            >
              <span lang={locale}>{t('lessons.start.teach', { title: words.title })}</span>
            </ButtonLink>
            <a href={hrefOf({ name: 'lessons', lesson: script.id, assignment })}>
              {t('lessons.start.open')}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
