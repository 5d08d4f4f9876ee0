import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.tsx';
import type { Column } from './columns.ts';
import styles from './opinions.module.css';

/** What people wrote about the whole talk. */
export function OwnWords({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTranslation();
  const spoken = columns.flatMap(({ key, name, sheet }) =>
    sheet === undefined || sheet.strengths + sheet.improvements === ''
      ? []
      : [{ key, name, sheet }],
  );
  if (spoken.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="opinions-words">
      <h2 id="opinions-words">{t('sheet.opinions.words.title')}</h2>
      <div className={styles.pairs}>
        {spoken.map(({ key, name, sheet }) => (
          <Card key={key} padding="tight" className={styles.pair}>
            <h3>{name}</h3>
            {(['strengths', 'improvements'] as const).map(
              (about) =>
                sheet[about] !== '' && (
                  <p key={about} className={styles.said}>
                    <b>{t(`sheet.opinions.words.${about}`)}</b> {sheet[about]}
                  </p>
                ),
            )}
          </Card>
        ))}
      </div>
    </section>
  );
}
