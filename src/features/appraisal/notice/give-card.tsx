import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LINE_LENGTH, splitIntoParts } from '../../../core/classroom/carry/parts.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { Notice } from '../../../ui/notice.tsx';
import { MOST_IN_CODE, QrCode } from '../../../ui/qr-code.tsx';
import shared from '../appraisal.module.css';
import styles from './notice.module.css';
import type { NoticePorts } from './notice-ports.ts';
import type { Answering } from './use-answer.ts';

interface GiveCardProps {
  readonly answering: Answering;
  readonly bytes: Uint8Array;
  readonly ports: Pick<NoticePorts, 'saveFile'>;
}

/** What no file system takes. */
const FORBIDDEN = /[\\/:*?"<>|.\s]+/g;

function AsCode({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <div className={shared.row}>
        <Button icon="eye" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {t(isShown ? 'appraisal.notice.give.qrHide' : 'appraisal.notice.give.qr')}
        </Button>
      </div>
      {isShown && (
        <QrCode className={styles.code} text={code} label={t('appraisal.notice.give.qrLabel')} />
      )}
    </>
  );
}

/** The ways to give the sealed answer to the teacher; nothing is sent from here. */
export function GiveCard({ answering, bytes, ports }: GiveCardProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const { student, period } = answering.kept.notice;
  const text = splitIntoParts(bytes, LINE_LENGTH).join('\n');
  const [code = ''] = splitIntoParts(bytes, MOST_IN_CODE);
  const name = `${[student.number, student.name, period, t('appraisal.notice.give.fileName')]
    .filter((part) => part !== '')
    .join('_')
    .replace(FORBIDDEN, '-')}.srx`;
  const madeAt = answering.kept.answered?.answer.madeAt;
  useEffect(() => {
    // Sealed just now: the eye is led here.
    if (madeAt !== undefined) heading.current?.focus();
  }, [madeAt]);
  const save = (): void => {
    ports.saveFile(name, Uint8Array.from(bytes), 'application/octet-stream');
    setSaid(t('appraisal.notice.give.saved', { name }));
  };
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    setSaid(t(isCopied ? 'appraisal.notice.give.copied' : 'appraisal.notice.give.notCopied'));
  };
  return (
    <Card className={shared.stack} aria-labelledby="give">
      <h2 id="give" ref={heading} tabIndex={-1}>
        {t('appraisal.notice.give.title')}
      </h2>
      {!answering.isCurrent && <Notice tone="warning">{t('appraisal.notice.give.changed')}</Notice>}
      <p className={shared.soft}>{t('appraisal.notice.give.text')}</p>
      <div className={shared.row}>
        <Button variant="primary" icon="download" onClick={save}>
          {t('appraisal.notice.give.file')}
        </Button>
        <Button icon="document" onClick={() => void copy()}>
          {t('appraisal.notice.give.copy')}
        </Button>
      </div>
      <output>{said}</output>
      <details className={shared.details}>
        <summary>{t('appraisal.notice.give.show')}</summary>
        <textarea
          className={styles.text}
          readOnly
          rows={6}
          value={text}
          spellCheck={false}
          aria-label={t('appraisal.notice.give.show')}
          onFocus={(event) => event.target.select()}
        />
      </details>
      {splitIntoParts(bytes, MOST_IN_CODE).length === 1 && <AsCode code={code} />}
    </Card>
  );
}
