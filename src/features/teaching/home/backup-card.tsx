import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import type { Room } from '../load-room.ts';
import type { TeachingPorts } from '../teaching-ports.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import { BackupOutcome } from './backup-outcome.tsx';
import { BackupForm, RestoreForm } from './passphrase-forms.tsx';
import styles from './home.module.css';
import { useBackup } from './use-backup.ts';

interface BackupCardProps {
  readonly room: Room;
  readonly ports: TeachingPorts;
  /** Nothing to write yet; only reading makes sense. */
  readonly isEmpty: boolean;
  readonly onRestored: () => void;
}

/** The whole workspace into one file that only its passphrase opens, and back. */
export function BackupCard({ room, ports, isEmpty, onRestored }: BackupCardProps) {
  const { t, i18n } = useTranslation();
  const [file, setFile] = useState<File>();
  const { backing, backUp, restore } = useBackup(room.workspace, ports, onRestored);
  const latest = ports.backupDate.get();
  const isBusy = backing.state === 'working';
  return (
    <Card className={styles.card} aria-labelledby="backup">
      <h2 id="backup">{t('teaching.backup.title')}</h2>
      <p>{t('teaching.backup.text')}</p>
      <p className={styles.facts}>
        {latest === undefined
          ? t('teaching.backup.never')
          : t('teaching.backup.latest', { at: formatMoment(latest, i18n.language) })}
      </p>
      {!isEmpty && file === undefined && <BackupForm isBusy={isBusy} onDone={backUp} />}
      {file === undefined ? (
        <div className={styles.actions}>
          <FileButton
            label={t('teaching.backup.restore')}
            accept=".srxbackup,application/octet-stream"
            onFiles={([one]) => setFile(one)}
          />
        </div>
      ) : (
        <RestoreForm
          file={file.name}
          isBusy={isBusy}
          onCancel={() => setFile(undefined)}
          onDone={async (passphrase) => {
            if (await restore(file, passphrase)) setFile(undefined);
          }}
        />
      )}
      <BackupOutcome backing={backing} />
    </Card>
  );
}
