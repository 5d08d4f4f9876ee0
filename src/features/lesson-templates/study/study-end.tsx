import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { Names } from '../use-names.ts';
import styles from './study.module.css';

interface StudyEndProps {
  readonly lesson: Lesson;
  readonly names: Names;
  readonly count: number;
}

/** Everything is right: now a real call. */
export function StudyEnd({ lesson, names, count }: StudyEndProps) {
  const { t } = useTranslation();
  return (
    <Card className={styles.item} aria-labelledby="study-end">
      <h2 id="study-end">{t('lessons.study.doneTitle')}</h2>
      <p>{t('lessons.study.doneText', { count })}</p>
      <p className={styles.buttons}>
        {lesson.script.plays.map(({ scenario }, index) => (
          <ButtonLink
            key={scenario}
            variant={index === 0 ? 'primary' : 'secondary'}
            icon="headset"
            href={hrefOf({ name: 'brief', scenario })}
          >
            {t('lessons.study.play', { title: names.scenario(scenario) })}
          </ButtonLink>
        ))}
        <ButtonLink href={hrefOf({ name: 'study' })}>{t('lessons.study.back')}</ButtonLink>
      </p>
    </Card>
  );
}
