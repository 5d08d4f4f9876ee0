import { useTranslation } from 'react-i18next';
import type { TalkProfile } from '../../../core/scoring/talk-profile.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './courtesy-table.module.css';
import { courtesyRows } from './profile-rows.ts';

/** In how many sentences each courtesy was shown, with one line on what it is good for. */
export function CourtesyTable({ profile }: { readonly profile: TalkProfile }) {
  const { t } = useTranslation();
  return (
    <table className={styles.courtesy}>
      <caption>{t('report.profile.courtesy.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('report.profile.courtesy.name')}</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>{t('report.profile.courtesy.count')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {courtesyRows(profile, t).map(({ id, name, value, help, share }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <div className={styles.count}>
                <div className={styles.bar} aria-hidden="true">
                  <div style={{ inlineSize: `${share * 100}%` }} />
                </div>
                <span className={styles.value}>{value}</span>
              </div>
              <p className={styles.help}>{help}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
