import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_REASON } from '../../../core/session/session-event.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './objection.module.css';

interface ObjectionFormProps {
  /** Resolves to false when it could not be stored. */
  readonly onSend: (reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Asks for the reason of an objection; the words stay until they are stored. */
export function ObjectionForm({ onSend, onCancel }: ObjectionFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<'empty' | 'failed'>();
  const send = async () => {
    if (reason.trim() === '') return setProblem('empty');
    setProblem((await onSend(reason)) ? undefined : 'failed');
  };
  return (
    <div className={styles.form} data-print="hide">
      <label htmlFor={id}>{t('report.objection.label')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={MAX_REASON}
        aria-describedby={`${id}-hint`}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
          setProblem(undefined);
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t('report.objection.hint', { most: MAX_REASON })}
      </p>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {t(`report.objection.${problem}`)}
        </p>
      )}
      <div className={styles.keys}>
        <Button onClick={onCancel}>{t('report.objection.cancel')}</Button>
        <Button variant="primary" onClick={send}>
          {t('report.objection.send')}
        </Button>
      </div>
    </div>
  );
}
