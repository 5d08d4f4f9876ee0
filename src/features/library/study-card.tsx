import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { hrefOf } from '../../ui/route.ts';
import styles from './shift-card.module.css';

/** The way to cards, questions and exercises for one. */
export function StudyCard() {
  const { t } = useTranslation();
  return (
    <Card className={styles.card} aria-labelledby="study">
      <div>
        <h2 id="study">{t('library.study.title')}</h2>
        <p>{t('library.study.text')}</p>
      </div>
      <ButtonLink icon="lightbulb" size="large" href={hrefOf({ name: 'study' })}>
        {t('library.study.begin')}
      </ButtonLink>
    </Card>
  );
}
