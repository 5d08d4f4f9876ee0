import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Field } from '../../../ui/field.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import type { TeachingPorts } from '../teaching-ports.ts';
import { fileNameOf, type ShareForm } from './share-form.ts';
import styles from './share.module.css';

interface CopyProps {
  readonly text: string;
  readonly label: string;
  readonly isMain?: boolean;
}

/** Copies, and says whether it worked. */
function Copy({ text, label, isMain = false }: CopyProps) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState<boolean>();
  return (
    <>
      <Button
        {...(isMain && { variant: 'primary' })}
        icon="document"
        onClick={() => void copyText(text).then(setIsCopied)}
      >
        {label}
      </Button>
      <output>
        {isCopied === true && t('teaching.share.copied')}
        {isCopied === false && t('teaching.share.notCopied')}
      </output>
    </>
  );
}

/** A message as one would write it to the class; whatever is changed in it, the code is found again. */
function useMessage(shared: SharedAssignment, { link, code }: ShareForm): string {
  const { t, i18n } = useTranslation();
  const { title, due } = shared;
  const lines = [
    t('teaching.share.message.title', { title }),
    ...(due === undefined
      ? []
      : [t('teaching.assignments.due', { at: formatMoment(due, i18n.language) })]),
    link === undefined ? t('teaching.share.message.paste') : t('teaching.share.message.open'),
    link ?? code,
  ];
  return lines.join('\n');
}

/** An address from a folder leads nowhere on another machine. */
const isFromFolder = (link: string | undefined): boolean => link?.startsWith('file:') ?? false;

interface WaysProps extends Pick<TeachingPorts, 'saveFile'> {
  readonly shared: SharedAssignment;
  readonly form: ShareForm;
}

function Code({ form }: Pick<WaysProps, 'form'>) {
  const { t } = useTranslation();
  if (form.scanned === undefined) return <Notice tone="info">{t('teaching.share.noQr')}</Notice>;
  return (
    <>
      <QrCode className={styles.qr} text={form.scanned} label={t('teaching.share.qrLabel')} />
      <p className={styles.small}>{t('teaching.share.qrText')}</p>
    </>
  );
}

/** Link, code, text and file: whatever the school lets through. */
export function Ways({ shared, form, saveFile }: WaysProps) {
  const { t } = useTranslation();
  const message = useMessage(shared, form);
  const { link } = form;
  return (
    <section className={styles.section} aria-labelledby="share">
      <h2 id="share">{t('teaching.share.title')}</h2>
      {isFromFolder(link) && <Notice tone="warning">{t('teaching.share.folder')}</Notice>}
      {link === undefined && (
        <Notice tone="warning">
          {t('teaching.share.noLink', { size: Math.ceil(form.code.length / 1000) })}
        </Notice>
      )}
      <div className={styles.ways}>
        <Card className={styles.way} aria-labelledby="by-link">
          <h3 id="by-link">{t('teaching.share.byLink')}</h3>
          <p>{t('teaching.share.text')}</p>
          <Field label={t('teaching.share.messageLabel')}>
            {(own) => <textarea {...own} readOnly rows={9} value={message} spellCheck={false} />}
          </Field>
          <div className={styles.actions}>
            {link !== undefined && <Copy isMain text={link} label={t('teaching.share.copyLink')} />}
          </div>
          <div className={styles.actions}>
            <Copy text={message} label={t('teaching.share.copyText')} />
          </div>
          <div className={styles.actions}>
            <Button
              icon="download"
              onClick={() => saveFile(fileNameOf(shared), message, 'text/plain;charset=utf-8')}
            >
              {t('teaching.share.file')}
            </Button>
            {link !== undefined && (
              <ButtonLink icon="eye" href={link} target="_blank" rel="noreferrer">
                {t('teaching.share.asStudent')}
              </ButtonLink>
            )}
          </div>
        </Card>
        <Card className={styles.way} aria-labelledby="by-code">
          <h3 id="by-code">{t('teaching.share.byCode')}</h3>
          <Code form={form} />
          <div className={styles.actions}>
            <Button icon="print" onClick={() => globalThis.print()}>
              {t('teaching.share.print')}
            </Button>
          </div>
        </Card>
      </div>
    </section>
  );
}
