import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { PlayFacts } from '../play-facts.tsx';
import type { Names } from '../use-names.ts';
import styles from './mode.module.css';

interface PlayCardsProps {
  readonly lesson: Lesson;
  /** Ids of the scenarios of this step. */
  readonly scenarios: readonly string[];
  readonly names: Names;
}

/** What is played in this step: which scenario, who calls, how hard, which seats. */
export function PlayCards({ lesson, scenarios, names }: PlayCardsProps) {
  const { t } = useTranslation();
  const plays = lesson.script.plays.filter(({ scenario }) => scenarios.includes(scenario));
  return (
    <div className={styles.plays}>
      {plays.length === 0 && <p>{t('lessons.mode.play.own')}</p>}
      {plays.map((play) => (
        <section key={play.scenario} className={styles.sheet}>
          <h2>{names.scenario(play.scenario)}</h2>
          <PlayFacts play={play} names={names} className={styles.facts} />
          {/* In a window of its own, so that the clock stays on the wall. */}
          <ButtonLink href={hrefOf({ name: 'brief', scenario: play.scenario })} target="_blank">
            {t('lessons.mode.play.open')}
          </ButtonLink>
        </section>
      ))}
      <p>
        <ButtonLink icon="person" href={hrefOf({ name: 'room' })} target="_blank">
          {t('lessons.mode.play.rooms')}
        </ButtonLink>
      </p>
    </div>
  );
}
