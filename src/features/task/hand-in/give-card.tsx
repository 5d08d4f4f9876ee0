import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LINE_LENGTH, QR_LENGTH, splitIntoParts } from '../../../core/classroom/carry/parts.ts';
import { toSessionFile } from '../../../core/session/session-file.ts';
import type { Attempt } from '../../../core/task/attempts.ts';
import type { HandIn, KeptTask } from '../../../core/task/kept-task.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { copyText } from '../../../ui/copy-text.ts';
import { formatBytes } from '../../../ui/format-bytes.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { TaskPorts } from '../task-ports.ts';
import shared from '../task.module.css';
import { fileNameOf } from './file-name.ts';
import styles from './give-card.module.css';
import { QrSeries } from './qr-series.tsx';
import { readChosen } from './seal-task.ts';

interface GiveCardProps {
  readonly task: KeptTask;
  readonly attempts: readonly Attempt[];
  readonly last: HandIn;
  readonly bytes: Uint8Array | undefined;
  /** It was sealed just now: the eye is led here. */
  readonly isFresh: boolean;
  readonly ports: TaskPorts;
}

/** Beyond so many codes nobody wants to hold a camera. */
const MANY_CODES = 40;

interface WayProps {
  readonly button: ReactNode;
  readonly children: ReactNode;
}

function Way({ button, children }: WayProps) {
  return (
    <div className={styles.way}>
      {button}
      <div className={shared.soft}>{children}</div>
    </div>
  );
}

type Given = Omit<GiveCardProps, 'bytes'> & { readonly bytes: Uint8Array };

function AsFile({ task, last, bytes, ports }: Given) {
  const { t, i18n } = useTranslation();
  const [saved, setSaved] = useState(false);
  const name = fileNameOf(task, last);
  const save = (): void => {
    ports.saveFile(name, Uint8Array.from(bytes), 'application/octet-stream');
    setSaved(true);
  };
  return (
    <Way
      button={
        <Button variant="primary" icon="download" onClick={save}>
          {t('task.give.file')}
        </Button>
      }
    >
      {t('task.give.fileText', { size: formatBytes(bytes.length, i18n.language) })}{' '}
      <output>{saved && t('task.give.saved', { name })}</output>
    </Way>
  );
}

function AsText({ bytes }: Given) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean>();
  const lines = splitIntoParts(bytes, LINE_LENGTH);
  const text = lines.join('\n');
  return (
    <Way
      button={
        <Button icon="document" onClick={() => void copyText(text).then(setCopied)}>
          {t('task.give.copy')}
        </Button>
      }
    >
      {t('task.give.copyText', { count: lines.length })}{' '}
      <output>
        {copied !== undefined && t(copied ? 'task.give.copied' : 'task.give.notCopied')}
      </output>
      <details>
        <summary>{t('task.give.showText')}</summary>
        <textarea
          className={styles.text}
          readOnly
          rows={8}
          value={text}
          aria-label={t('task.give.showText')}
          onFocus={(event) => event.target.select()}
        />
      </details>
    </Way>
  );
}

function AsCodes({ bytes }: Given) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const parts = splitIntoParts(bytes, QR_LENGTH);
  return (
    <>
      <Way
        button={
          <Button icon="eye" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'task.give.qrHide' : 'task.give.qr')}
          </Button>
        }
      >
        {t('task.give.qrText', { count: parts.length })}{' '}
        {parts.length > MANY_CODES && t('task.give.qrMany')}
      </Way>
      {isShown && <QrSeries parts={parts} />}
    </>
  );
}

function OwnCopy({ task, attempts, ports }: Given) {
  const { t } = useTranslation();
  const keep = async (): Promise<void> => {
    const chosen = await readChosen(attempts, ports);
    const logs = (chosen ?? []).map(({ events }) => events);
    const file = toSessionFile(logs, ports.now());
    ports.files.save(`sanrenxing-${task.shared.id}.json`, JSON.stringify(file));
  };
  return (
    <Way
      button={
        <Button variant="quiet" icon="download" onClick={() => void keep()}>
          {t('task.give.own')}
        </Button>
      }
    >
      {t('task.give.ownText')}
    </Way>
  );
}

/** The ways to give a sealed submission to the teacher; nothing is sent from here. */
export function GiveCard({ bytes, ...given }: GiveCardProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isFresh } = given;
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  return (
    <Card className={classNames(shared.stack, shared.screen)} aria-labelledby="give">
      <h2 id="give" ref={heading} tabIndex={-1}>
        {t('task.give.title')}
      </h2>
      <p className={shared.soft}>{t('task.give.text')}</p>
      {bytes === undefined ? (
        <Notice tone="warning">{t('task.give.lost')}</Notice>
      ) : (
        <>
          <AsFile {...given} bytes={bytes} />
          <AsText {...given} bytes={bytes} />
          <AsCodes {...given} bytes={bytes} />
          <OwnCopy {...given} bytes={bytes} />
        </>
      )}
    </Card>
  );
}
