import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../ui/file-button.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { hrefOf } from '../../ui/route.ts';
import { DamagedList } from './damaged-list.tsx';
import { DeletionDialog, DeletionNotice } from './deletion.tsx';
import { exportDamaged } from './export-sessions.ts';
import type { HistoryPorts } from './history-ports.ts';
import { ImportResult } from './import-result.tsx';
import type { History } from './session-line.ts';
import { SessionList } from './session-list.tsx';
import { useDeletion } from './use-deletion.ts';
import { useExport } from './use-export.ts';
import { useImport } from './use-import.ts';

interface HistoryContentProps {
  readonly history: History;
  readonly ports: HistoryPorts;
  /** Something was added or removed: read again. */
  readonly onChange: () => void;
  readonly children: ReactNode;
}

function Empty() {
  const { t } = useTranslation();
  return (
    <Notice
      tone="info"
      title={t('history.empty.title')}
      actions={
        <ButtonLink variant="primary" href={hrefOf({ name: 'library' })}>
          {t('history.empty.start')}
        </ButtonLink>
      }
    >
      {t('history.empty.text')}
    </Notice>
  );
}

export function HistoryContent({ history, ports, onChange, children }: HistoryContentProps) {
  const { t } = useTranslation();
  const { lines, damaged, names } = history;
  const deletion = useDeletion(ports.sessionLog, onChange);
  const { importing, importFile, dismiss } = useImport(ports, onChange);
  const { exporting, exportThem } = useExport(ports, onChange);
  const exportAll = () => exportThem(lines.map(({ summary }) => summary.session));
  const actions = (
    <>
      {lines.length > 0 && (
        <ButtonLink icon="chart" href={hrefOf({ name: 'progress' })}>
          {t('history.progress')}
        </ButtonLink>
      )}
      <FileButton
        label={t('history.import')}
        accept=".json,application/json"
        onFiles={([file]) => importFile(file)}
      />
      <Button
        icon="download"
        disabled={lines.length === 0 || exporting === 'yes'}
        onClick={exportAll}
      >
        {exporting === 'yes' ? t('history.exporting') : t('history.exportAll')}
      </Button>
    </>
  );
  return (
    <Page title={t('history.title')} actions={actions}>
      <DeletionNotice deletion={deletion} />
      <ImportResult importing={importing} names={names} onDismiss={dismiss} />
      {typeof exporting === 'object' && (
        <Notice tone="bad" announce="alert" title={t('history.failed.title')}>
          {t(`history.failed.${exporting.failure}`)}
        </Notice>
      )}
      {lines.length === 0 ? (
        <Empty />
      ) : (
        <SessionList lines={lines} onExport={(id) => exportThem([id])} onDelete={deletion.ask} />
      )}
      {damaged.length > 0 && (
        <DamagedList damaged={damaged} onExport={(one) => exportDamaged(ports, one)} />
      )}
      {children}
      <DeletionDialog deletion={deletion} />
    </Page>
  );
}
