import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { encodeNotice } from '../../../core/appraisal/notice-code.ts';
import { type AppraisalNotice, noticeOf } from '../../../core/appraisal/notice.ts';
import type { Case, RoundState } from '../../../core/appraisal/round-state.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { MOST_IN_CODE, QrCode } from '../../../ui/qr-code.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import shared from '../appraisal.module.css';
import { CopyButton } from '../parts/copy-button.tsx';
import { formatDay } from '../parts/days.ts';
import { linkTo } from '../parts/link-to.ts';
import styles from './case.module.css';

interface NoticeCardProps {
  readonly one: Case;
  readonly state: RoundState;
  readonly ports: Pick<AppraisalPorts, 'compressor' | 'saveFile'>;
}

/** What no file system takes. */
const FORBIDDEN = /[\\/:*?"<>|.\s]+/g;

function Ways({
  notice,
  code,
  ports,
}: { notice: AppraisalNotice; code: string } & Pick<NoticeCardProps, 'ports'>) {
  const { t, i18n } = useTranslation();
  const { name } = notice.student;
  const link = linkTo(code);
  const until = formatDay(notice.until, i18n.language);
  const message = [
    notice.final === undefined
      ? t('appraisal.sheet.notice.message', { name, period: notice.period, until })
      : t('appraisal.sheet.notice.finalMessage', { name, period: notice.period }),
    link,
  ].join('\n');
  const file = `${notice.period}-${name}`.replace(FORBIDDEN, '-');
  return (
    <>
      {link.startsWith('file:') && (
        <Notice tone="warning">{t('appraisal.sheet.notice.folder')}</Notice>
      )}
      <div className={styles.pair}>
        <div className={shared.stack}>
          <TextArea
            label={t('appraisal.sheet.notice.messageLabel')}
            readOnly
            rows={6}
            spellCheck={false}
            value={message}
            onValue={() => undefined}
          />
          <div className={shared.row}>
            <CopyButton text={message} label={t('appraisal.sheet.notice.copy')} />
            <Button
              icon="download"
              onClick={() => ports.saveFile(`${file}.txt`, message, 'text/plain;charset=utf-8')}
            >
              {t('appraisal.sheet.notice.file')}
            </Button>
            <ButtonLink
              icon="print"
              href={hrefOf({ name: 'appraisal-paper', id: notice.round, what: 'notices' })}
            >
              {t('appraisal.sheet.notice.print')}
            </ButtonLink>
          </div>
        </div>
        {link.length <= MOST_IN_CODE ? (
          <QrCode
            className={styles.qr}
            text={link}
            label={t('appraisal.sheet.notice.qr', { name })}
          />
        ) : (
          <p className={shared.soft}>{t('appraisal.sheet.notice.noQr')}</p>
        )}
      </div>
    </>
  );
}

/** The student's own notice, and the ways to hand it over. */
export function NoticeCard({ one, state, ports }: NoticeCardProps) {
  const { t } = useTranslation();
  const { compressor } = ports;
  const [task] = useTask(compressor);
  const notice = noticeOf(state, one);
  const code = useCallback(
    (value: AppraisalNotice) =>
      task.state === 'done' ? encodeNotice(value, task.value) : undefined,
    [task],
  );
  const encoded = notice === undefined ? undefined : code(notice);
  if (notice === undefined || encoded === undefined) return null;
  return (
    <Card className={shared.stack} aria-labelledby="notice">
      <h2 id="notice">{t('appraisal.sheet.notice.title')}</h2>
      <p className={shared.soft}>
        {t(
          notice.final === undefined
            ? 'appraisal.sheet.notice.text'
            : 'appraisal.sheet.notice.finalText',
        )}
      </p>
      <Ways notice={notice} code={encoded} ports={ports} />
    </Card>
  );
}
