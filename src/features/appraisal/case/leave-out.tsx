import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_WORDS } from '../../../core/appraisal/round-fact.ts';
import type { Case } from '../../../core/appraisal/round-state.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import shared from '../appraisal.module.css';
import type { OpenRound } from '../round/use-round.ts';

/** Somebody who cannot be appraised this time is left out, with the reason on record. */
export function LeaveOut({ one, open }: { readonly one: Case; readonly open: OpenRound }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <details className={shared.details}>
      <summary>{t('appraisal.sheet.mark.leaveOut')}</summary>
      <form
        className={shared.end}
        onSubmit={(event) => {
          event.preventDefault();
          void open.act({
            type: 'student.left-out',
            student: one.student.id,
            reason: reason.trim(),
          });
        }}
      >
        <TextField
          label={t('appraisal.sheet.mark.leaveOutWhy')}
          placeholder={t('appraisal.sheet.mark.leaveOutExample')}
          value={reason}
          maxLength={MAX_WORDS}
          onValue={setReason}
        />
        <Button type="submit" disabled={reason.trim() === ''}>
          {t('appraisal.sheet.mark.leaveOutYes')}
        </Button>
      </form>
    </details>
  );
}
