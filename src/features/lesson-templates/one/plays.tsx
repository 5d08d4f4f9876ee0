import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { PlayFacts } from '../play-facts.tsx';
import type { Names } from '../use-names.ts';
import styles from './one.module.css';

interface PlaysProps {
  readonly lesson: Lesson;
  readonly names: Names;
}

function Scenarios({ lesson, names }: PlaysProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.items}>
      {lesson.script.plays.map((play) => (
        <li key={play.scenario}>
          <h3>{names.scenario(play.scenario)}</h3>
          <PlayFacts play={play} names={names} className={styles.facts} />
          <p className={styles.buttons} data-print="hide">
            <ButtonLink href={hrefOf({ name: 'brief', scenario: play.scenario })}>
              {t('lessons.plan.brief')}
            </ButtonLink>
            <ButtonLink href={hrefOf({ name: 'notes', scenario: play.scenario })}>
              {t('lessons.plan.notes')}
            </ButtonLink>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What is played in class, and what is played after it. */
export function Plays({ lesson, names }: PlaysProps) {
  const { t } = useTranslation();
  const { title, instructions } = lesson.words.homework;
  const { id, plays } = lesson.script;
  return (
    <div className={styles.two}>
      <Card className={styles.part} aria-labelledby="plays">
        <h2 id="plays">{t('lessons.plan.plays')}</h2>
        {plays.length === 0 ? (
          <p>{t('lessons.plan.noPlay')}</p>
        ) : (
          <Scenarios {...{ lesson, names }} />
        )}
      </Card>
      <Card className={styles.part} aria-labelledby="homework">
        <h2 id="homework">{t('lessons.plan.homework')}</h2>
        <div lang={lesson.locale}>
          <h3>{title}</h3>
          <p>{instructions}</p>
        </div>
        <p data-print="hide">
          <ButtonLink icon="plus" href={hrefOf({ name: 'assignment', id: 'new', lesson: id })}>
            {t('lessons.plan.give')}
          </ButtonLink>
        </p>
      </Card>
    </div>
  );
}
