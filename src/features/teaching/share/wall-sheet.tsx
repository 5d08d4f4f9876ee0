import { useTranslation } from 'react-i18next';
import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { QrCode } from '../../../ui/qr-code.tsx';
import type { ShareForm } from './share-form.ts';
import styles from './share.module.css';

interface WallSheetProps {
  readonly shared: SharedAssignment;
  readonly form: ShareForm;
}

/** One sheet for the wall of the classroom; not on the screen. */
export function WallSheet({ shared, form }: WallSheetProps) {
  const { t, i18n } = useTranslation();
  const { title, teacher, due, instructions } = shared;
  return (
    <article className={styles.wall}>
      <h2 className={styles.wallTitle}>{title}</h2>
      {teacher !== '' && <p>{teacher}</p>}
      {due !== undefined && (
        <p className={styles.wallDue}>
          {t('teaching.assignments.due', { at: formatMoment(due, i18n.language) })}
        </p>
      )}
      {form.scanned !== undefined && (
        <QrCode className={styles.qr} text={form.scanned} label={t('teaching.share.qrLabel')} />
      )}
      <p>{t(form.scanned === undefined ? 'teaching.share.wallFile' : 'teaching.share.wallScan')}</p>
      {instructions !== '' && <p className={styles.wallWords}>{instructions}</p>}
      {form.link !== undefined && <p className={styles.wallLink}>{form.link}</p>}
    </article>
  );
}
