import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { hrefOf } from '../../../ui/route.ts';
import styles from './home.module.css';

/** The way to the lesson templates. */
export function LessonsCard() {
  const { t } = useTranslation();
  return (
    <Card className={styles.card} aria-labelledby="lessons">
      <h2 id="lessons">{t('teaching.lessons.title')}</h2>
      <p>{t('teaching.lessons.text')}</p>
      <p>
        <ButtonLink icon="document" href={hrefOf({ name: 'lessons' })}>
          {t('teaching.lessons.open')}
        </ButtonLink>
      </p>
    </Card>
  );
}
