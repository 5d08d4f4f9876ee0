import { useTranslation } from 'react-i18next';
import { CALLS_IN_SHIFT } from '../../core/session/shift.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { hrefOf } from '../../ui/route.ts';
import styles from './shift-card.module.css';

/** The way into several calls in a row. */
export function ShiftCard() {
  const { t } = useTranslation();
  return (
    <Card className={styles.card} aria-labelledby="shift">
      <div>
        <h2 id="shift">{t('library.shift.title', { count: CALLS_IN_SHIFT })}</h2>
        <p>{t('library.shift.text')}</p>
      </div>
      <ButtonLink icon="clock" size="large" href={hrefOf({ name: 'shift' })}>
        {t('library.shift.begin')}
      </ButtonLink>
    </Card>
  );
}
