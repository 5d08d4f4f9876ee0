import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { marksOf } from '../../../core/appraisal/marks.ts';
import { encodeNotice } from '../../../core/appraisal/notice-code.ts';
import { type AppraisalNotice, noticeOf } from '../../../core/appraisal/notice.ts';
import type { Case } from '../../../core/appraisal/round-state.ts';
import type { Compressor } from '../../../core/classroom/carry/compressor.ts';
import { MOST_IN_CODE, QrCode } from '../../../ui/qr-code.tsx';
import { formatDay } from '../parts/days.ts';
import { linkTo } from '../parts/link-to.ts';
import styles from './paper.module.css';
import { Marks, Reasons, type ResultProps, useHead } from './result-parts.tsx';
import { Improvement, Objections } from './settled-parts.tsx';
import { Head, PaperSheet, Part, Signatures } from './sheet-parts.tsx';

/** How to object, and room to do it. */
function RoomToObject({ state: { plan, notices } }: Pick<ResultProps, 'state'>) {
  const { t, i18n } = useTranslation();
  const until = formatDay(notices?.until ?? plan.dates.object, i18n.language);
  const { reviewer, contact } = plan;
  return (
    <>
      <Part title={t('appraisal.paper.objectHow')}>
        <p>
          {t('appraisal.paper.objectText', { until, reviewer })}
          {contact !== '' && `\n${t('appraisal.paper.contact', { contact })}`}
        </p>
        <p className={styles.boxes}>
          <span>{t('appraisal.paper.agreeBox')}</span>
          <span>{t('appraisal.paper.objectBox')}</span>
        </p>
      </Part>
      <Part title={t('appraisal.paper.objectLines')} lines={2} />
      <Part title={t('appraisal.paper.intention')} lines={2} />
    </>
  );
}

interface NoticeSheetProps extends ResultProps {
  readonly compressor: Compressor;
}

/** The address of the notice, where it works on another device and a code can hold it. */
function codeOf(notice: AppraisalNotice | undefined, compressor: Compressor): string | undefined {
  if (notice === undefined) return undefined;
  const link = linkTo(encodeNotice(notice, compressor));
  return link.length <= MOST_IN_CODE && !link.startsWith('file:') ? link : undefined;
}

/** Where it is signed, with the notice as a code beside it. */
function Foot({
  code,
  isFinal,
  one,
  children,
}: {
  readonly code: string | undefined;
  readonly isFinal: boolean;
  readonly one: Case;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const { name } = one.student;
  return (
    <div className={code === undefined ? undefined : styles.beside}>
      <div>
        {children}
        <div className={styles.foot}>
          <Signatures
            people={[t('appraisal.paper.signStudent'), t('appraisal.paper.signTeacher')]}
          />
        </div>
      </div>
      {code !== undefined && (
        <div className={styles.scan}>
          <QrCode
            className={styles.qr}
            text={code}
            label={t('appraisal.sheet.notice.qr', { name })}
          />
          {t(isFinal ? 'appraisal.paper.scanFinal' : 'appraisal.paper.scan')}
        </div>
      )}
    </div>
  );
}

/** What one student is told, on paper: marks, reasons, and room to object; once the result stands, what came of it. */
export function NoticeSheet({ state, one, compressor }: NoticeSheetProps) {
  const { t } = useTranslation();
  const head = useHead({ state, one });
  const notice = noticeOf(state, one);
  const isFinal = notice?.final !== undefined;
  const mark = marksOf(one, state.plan);
  const kind = t('appraisal.paper.kind.notices');
  return (
    <PaperSheet
      title={isFinal ? `${kind} · ${t('appraisal.notice.final.title')}` : kind}
      label={t('appraisal.sheet.about', { name: kind, what: one.student.name })}
    >
      <Head facts={head} />
      <Marks mark={mark} state={state} isFinal={isFinal} />
      <Reasons one={one} mark={mark} />
      {isFinal && <Objections one={one} mark={mark} />}
      {isFinal && <Improvement one={one} />}
      <Foot code={codeOf(notice, compressor)} {...{ isFinal, one }}>
        {!isFinal && <RoomToObject state={state} />}
      </Foot>
    </PaperSheet>
  );
}
