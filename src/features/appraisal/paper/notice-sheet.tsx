import { useTranslation } from 'react-i18next';
import { marksOf } from '../../../core/appraisal/marks.ts';
import { encodeNotice } from '../../../core/appraisal/notice-code.ts';
import { noticeOf } from '../../../core/appraisal/notice.ts';
import type { Compressor } from '../../../core/classroom/carry/compressor.ts';
import { MOST_IN_CODE, QrCode } from '../../../ui/qr-code.tsx';
import { formatDay } from '../parts/days.ts';
import { linkTo } from '../parts/link-to.ts';
import styles from './paper.module.css';
import { Marks, Reasons, type ResultProps, useHead } from './result-parts.tsx';
import { Head, PaperSheet, Part, Signatures } from './sheet-parts.tsx';

/** What one student is told, on paper: marks, reasons, and room to object. */
export function NoticeSheet({
  state,
  one,
  compressor,
}: ResultProps & { readonly compressor: Compressor }) {
  const { t, i18n } = useTranslation();
  const head = useHead({ state, one });
  const { plan, notices } = state;
  const notice = noticeOf(state, one);
  const link = notice === undefined ? undefined : linkTo(encodeNotice(notice, compressor));
  const mark = marksOf(one, plan);
  const title = t('appraisal.paper.kind.notices');
  const { name } = one.student;
  const until = formatDay(notices?.until ?? plan.dates.object, i18n.language);
  const canScan = link !== undefined && link.length <= MOST_IN_CODE && !link.startsWith('file:');
  return (
    <PaperSheet title={title} label={t('appraisal.sheet.about', { name: title, what: name })}>
      <Head facts={head} />
      <Marks mark={mark} state={state} isFinal={false} />
      <Reasons one={one} mark={mark} />
      <Part title={t('appraisal.paper.objectHow')}>
        <p>
          {t('appraisal.paper.objectText', { until, reviewer: plan.reviewer })}
          {plan.contact !== '' && `\n${t('appraisal.paper.contact', { contact: plan.contact })}`}
        </p>
        <p>{t('appraisal.paper.boxes')}</p>
      </Part>
      <Part title={t('appraisal.paper.objectLines')} lines={2} />
      <Part title={t('appraisal.paper.intention')} lines={2} />
      <div className={styles.foot}>
        <Signatures people={[t('appraisal.paper.signStudent'), t('appraisal.paper.signTeacher')]} />
        {canScan && (
          <div className={styles.scan}>
            <QrCode
              className={styles.qr}
              text={link}
              label={t('appraisal.sheet.notice.qr', { name })}
            />
            {t('appraisal.paper.scan')}
          </div>
        )}
      </div>
    </PaperSheet>
  );
}
