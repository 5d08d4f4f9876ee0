import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import type { Codes } from '../gradebook-ports.ts';
import styles from './collect.module.css';
import { DropZone } from './drop-zone.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { fromDrop, fromFiles } from './inputs.ts';
import { Paste } from './paste.tsx';
import { ScanPanel } from '../scan/scan-panel.tsx';
import type { CollectingWays } from './use-collecting.ts';

const MINUTE = 60_000;

/** How much longer it takes, in the words people use. */
function useTimeLeft(left: number | undefined): string | undefined {
  const { t } = useTranslation();
  if (left === undefined) return undefined;
  return left < MINUTE
    ? t('gradebook.collect.secondsLeft', { count: Math.max(1, Math.ceil(left / 1000)) })
    : t('gradebook.collect.minutesLeft', { count: Math.ceil(left / MINUTE) });
}

function Progress({ collecting }: { readonly collecting: CollectingWays }) {
  const { t } = useTranslation();
  const { done, total, left, cancel } = collecting;
  const timeLeft = useTimeLeft(left);
  return (
    <div className={styles.progress}>
      <progress max={total} value={done} aria-label={t('gradebook.collect.progress')} />
      <span>{t('gradebook.collect.count', { done, total })}</span>
      {timeLeft !== undefined && <span>{timeLeft}</span>}
      <Button icon="cross" onClick={cancel}>
        {t('gradebook.collect.cancel')}
      </Button>
    </div>
  );
}

interface CollectPanelProps {
  readonly collecting: CollectingWays;
  readonly codes: Codes;
}

/** Where hand-ins are brought in: dropped, chosen, scanned or pasted; then how far it has come. */
export function CollectPanel({ collecting, codes }: CollectPanelProps) {
  const { t } = useTranslation();
  const [isScanning, setScanning] = useState(false);
  const { state, start, outcomes } = collecting;
  return (
    <div data-print="hide">
      <DropZone onDrop={async (data) => start(await fromDrop(data))}>
        <h2>{t('gradebook.collect.title')}</h2>
        <p>{t('gradebook.collect.text')}</p>
        <div className={styles.ways}>
          <FileButton
            takes="several"
            variant="primary"
            label={t('gradebook.collect.files')}
            onFiles={(files) => start(fromFiles(files))}
          />
          <FileButton
            takes="folder"
            icon="document"
            label={t('gradebook.collect.folder')}
            onFiles={(files) => start(fromFiles(files))}
          />
          <Button icon="eye" aria-expanded={isScanning} onClick={() => setScanning(!isScanning)}>
            {t('gradebook.scan.open')}
          </Button>
        </div>
        {isScanning && <ScanPanel collecting={collecting} reader={codes} />}
        <Paste
          isLacking={outcomes.some((one) => 'problem' in one && one.problem === 'incomplete')}
          onText={(text) => start([{ name: t('gradebook.collect.pasted'), content: text }])}
        />
        {state === 'running' && <Progress collecting={collecting} />}
      </DropZone>
    </div>
  );
}
