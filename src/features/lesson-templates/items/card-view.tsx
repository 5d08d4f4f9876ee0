import { useTranslation } from 'react-i18next';
import type { CardWords } from '../../../core/lesson/lesson-strings.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './items.module.css';

interface CardViewProps {
  readonly words: CardWords;
  readonly locale: string;
  /** The card's place under the headings of its page. */
  readonly heading?: 'h2' | 'h3';
}

/** A teaching card: one rule, why it holds, and how it sounds. */
export function CardView({ words, locale, heading: Heading = 'h2' }: CardViewProps) {
  const { t } = useTranslation();
  const { title, rule, why, points, bad, good } = words;
  return (
    <div className={styles.card} lang={locale}>
      <Heading>{title}</Heading>
      <p className={styles.rule}>{rule}</p>
      <p className={styles.why}>
        <b>{t('lessons.card.why')}</b> {why}
      </p>
      {points.length > 0 && (
        <ul className={styles.points}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {(bad !== undefined || good !== undefined) && (
        <div className={styles.sentences}>
          {bad !== undefined && (
            <p className={styles.bad}>
              <b>
                <Icon name="cross" /> {t('lessons.card.bad')}
              </b>
              <q>{bad}</q>
            </p>
          )}
          {good !== undefined && (
            <p className={styles.good}>
              <b>
                <Icon name="check" /> {t('lessons.card.good')}
              </b>
              <q>{good}</q>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
