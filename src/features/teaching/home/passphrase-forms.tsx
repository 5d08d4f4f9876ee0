import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MIN_PASSPHRASE } from '../../../core/classroom/workspace.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckBox, TextField } from '../../../ui/field.tsx';
import styles from './home.module.css';
import { strengthOf } from './strength.ts';

interface BackupFormProps {
  readonly isBusy: boolean;
  readonly onDone: (passphrase: string) => Promise<boolean>;
}

/** The passphrase twice: nobody can open the file for somebody who mistyped it. */
export function BackupForm({ isBusy, onDone }: BackupFormProps) {
  const { t } = useTranslation();
  const [one, setOne] = useState('');
  const [two, setTwo] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const isShort = one.length < MIN_PASSPHRASE;
  const type = isShown ? 'text' : 'password';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (isShort || one !== two || !(await onDone(one))) return;
    setOne('');
    setTwo('');
    setIsTried(false);
  };
  return (
    <form className={styles.card} onSubmit={(event) => void submit(event)}>
      <div className={styles.fields}>
        <TextField
          label={t('teaching.backup.passphrase')}
          hint={
            one === ''
              ? t('teaching.backup.hint', { count: MIN_PASSPHRASE })
              : t(`teaching.backup.strength.${strengthOf(one)}`)
          }
          {...(isTried &&
            isShort && { problem: t('teaching.backup.short', { count: MIN_PASSPHRASE }) })}
          {...{ type, value: one, onValue: setOne, autoComplete: 'new-password' }}
        />
        <TextField
          label={t('teaching.backup.again')}
          {...(isTried && !isShort && one !== two && { problem: t('teaching.backup.differ') })}
          {...{ type, value: two, onValue: setTwo, autoComplete: 'new-password' }}
        />
      </div>
      <CheckBox checked={isShown} onChange={setIsShown}>
        {t('teaching.backup.show')}
      </CheckBox>
      <div className={styles.actions}>
        <Button type="submit" icon="download" disabled={isBusy}>
          {t('teaching.backup.save')}
        </Button>
      </div>
    </form>
  );
}

interface RestoreFormProps {
  readonly file: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onDone: (passphrase: string) => Promise<void>;
}

export function RestoreForm({ file, isBusy, onCancel, onDone }: RestoreFormProps) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onDone(passphrase);
  };
  return (
    <form className={styles.card} onSubmit={submit}>
      <p>{t('teaching.backup.restoring', { file })}</p>
      <div className={styles.fields}>
        <TextField
          label={t('teaching.backup.passphrase')}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          onValue={setPassphrase}
        />
      </div>
      <div className={styles.actions}>
        <Button onClick={onCancel}>{t('teaching.cancel')}</Button>
        <Button type="submit" variant="primary" disabled={isBusy || passphrase === ''}>
          {t('teaching.backup.read')}
        </Button>
      </div>
    </form>
  );
}
