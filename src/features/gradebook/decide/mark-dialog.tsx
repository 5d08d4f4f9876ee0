import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { OpenBook } from '../book/use-book.ts';
import styles from './decide.module.css';
import { MarkFields } from './mark-fields.tsx';

interface MarkDialogProps {
  /** Nothing: closed. */
  readonly row: GradeRow | undefined;
  readonly open: OpenBook;
  readonly onClose: () => void;
}

/** Marks one student without leaving the table. */
export function MarkDialog({ row, open, onClose }: MarkDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  return (
    <Dialog
      open={row !== undefined}
      onClose={onClose}
      title={t('gradebook.mark.of', { name: row?.student.name ?? '' })}
      actions={
        <>
          <Button onClick={onClose}>{t('gradebook.mark.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" icon="check">
            {t('gradebook.mark.save')}
          </Button>
        </>
      }
    >
      {row !== undefined && (
        <MarkFields key={row.student.id} {...{ row, open, formId }} onDone={onClose}>
          {open.failure !== undefined && (
            <p role="alert" className={styles.problem}>
              {t(`gradebook.failure.${open.failure}`)}
            </p>
          )}
        </MarkFields>
      )}
    </Dialog>
  );
}
