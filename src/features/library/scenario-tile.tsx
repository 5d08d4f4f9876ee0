import { useTranslation } from 'react-i18next';
import type { ScenarioCard } from '../../core/scenario/scenario-source.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { hrefOf } from '../../ui/route.ts';
import { Illustration } from '../../ui/illustration.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Difficulty } from './difficulty.tsx';
import styles from './scenario-tile.module.css';

interface ScenarioTileProps {
  readonly card: ScenarioCard;
  readonly finished: number;
  /** Best total so far, 0–100. */
  readonly best: number | undefined;
}

/** One scenario: what it is about, how long and how hard, and the way in. */
export function ScenarioTile({ card, finished, best }: ScenarioTileProps) {
  const { t } = useTranslation();
  const heading = `scenario-${card.id}`;
  return (
    <Card className={styles.tile} aria-labelledby={heading}>
      <Illustration name={`scenes/${card.id}`} className={styles.picture} />
      <div className={styles.about}>
        <div className={styles.tags}>
          <Tag tone="info" icon={card.channel}>
            {t(`library.channel.${card.channel}`)}
          </Tag>
          <Tag icon="clock">{t('library.minutes', { count: card.minutes })}</Tag>
          <Difficulty value={card.difficulty} />
          <Tag icon="warning">{t(`library.right.${card['seven-r']}`)}</Tag>
          {best !== undefined && (
            <Tag tone="good" icon="star">
              {t('library.best', { points: best })}
            </Tag>
          )}
          {finished > 0 && (
            <Tag tone="good" icon="check">
              {t('library.done', { count: finished })}
            </Tag>
          )}
        </div>
        <h2 id={heading}>{card.title}</h2>
        <p className={styles.role}>{t('library.role', { role: card.role })}</p>
        <p className={styles.summary}>{card.summary}</p>
      </div>
      <div className={styles.goals}>
        <h3 className={styles.label}>{t('library.goals')}</h3>
        <ul>
          {card.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </div>
      <p className={styles.start}>
        <ButtonLink
          variant="primary"
          size="large"
          icon={card.channel}
          href={hrefOf({ name: 'brief', scenario: card.id })}
          aria-label={t('library.startOf', { title: card.title })}
        >
          {t('library.start')}
        </ButtonLink>
        <a
          className={styles.notes}
          href={hrefOf({ name: 'notes', scenario: card.id })}
          aria-label={t('library.notesOf', { title: card.title })}
        >
          {t('library.notesLink')}
        </a>
      </p>
    </Card>
  );
}
