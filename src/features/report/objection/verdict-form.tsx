import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_REASON } from '../../../core/session/session-event.ts';
import type { Objection } from '../../../core/session/session-state.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './objection.module.css';
import type { Verdict } from './objection-ways.ts';

interface VerdictFormProps {
  readonly objection: Objection;
  /** Resolves to false when it could not be stored. */
  readonly onDecide: (verdict: Verdict, comment: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A person overrules the machine, or does not; the words stay until they are stored. */
export function VerdictForm({ objection, onDecide, onClose }: VerdictFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [comment, setComment] = useState(objection.comment);
  const [hasFailed, setHasFailed] = useState(false);
  const decide = async (verdict: Verdict) => {
    setHasFailed(false);
    if (await onDecide(verdict, comment)) onClose();
    else setHasFailed(true);
  };
  return (
    <fieldset className={styles.verdict} aria-describedby={`${id}-hint`} data-print="hide">
      <legend>{t('report.objection.verdict.title')}</legend>
      <label htmlFor={id}>{t('report.objection.verdict.label')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={MAX_REASON}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      {hasFailed && (
        <p className={styles.problem} role="alert">
          {t('report.objection.verdict.failed')}
        </p>
      )}
      <div className={styles.keys}>
        <Button icon="cross" onClick={() => decide('rejected')}>
          {t('report.objection.verdict.reject')}
        </Button>
        <Button icon="check" onClick={() => decide('accepted')}>
          {t('report.objection.verdict.accept')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('report.objection.verdict.cancel')}
        </Button>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('report.objection.verdict.hint')}
      </p>
    </fieldset>
  );
}
