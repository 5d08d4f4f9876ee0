import { useTranslation } from 'react-i18next';
import type { AppraisalNotice } from '../../../core/appraisal/notice.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { AnswerCard } from './answer-card.tsx';
import { FinalCard } from './final-card.tsx';
import { GiveCard } from './give-card.tsx';
import type { NoticePorts } from './notice-ports.ts';
import { OPEN, type OpenedNotice } from './open-notice.ts';
import { ToldCards } from './told-card.tsx';
import { useAnswer } from './use-answer.ts';

interface NoticeViewProps {
  readonly opened: OpenedNotice;
  readonly ports: NoticePorts;
}

/** Until when it may be objected to, and where else. */
function Until({ notice, now }: { readonly notice: AppraisalNotice; readonly now: number }) {
  const { t, i18n } = useTranslation();
  const { until, contact } = notice;
  const isOver = until < now;
  const at = formatMoment(until, i18n.language);
  return (
    <Notice tone={isOver ? 'warning' : 'info'}>
      {t(isOver ? 'appraisal.notice.over' : 'appraisal.notice.until', { at })}
      {contact !== '' && ` ${t('appraisal.paper.contact', { contact })}`}
    </Notice>
  );
}

/** A notice, the answer to it, and giving the answer back. */
export function NoticeView({ opened, ports }: NoticeViewProps) {
  const { t } = useTranslation();
  const answering = useAnswer(opened, ports.now);
  const { notice } = answering.kept;
  const { period, student, teacher, final } = notice;
  const { bytes } = answering;
  return (
    <Page
      width="narrow"
      title={t('appraisal.notice.title', { period })}
      lead={[t('appraisal.notice.for', { name: student.name }), notice.class, teacher].join(' · ')}
      actions={
        <ButtonLink icon="arrow-left" href={hrefOf({ name: 'notice', code: OPEN })}>
          {t('appraisal.notice.mine')}
        </ButtonLink>
      }
    >
      {!answering.isKept && <Notice tone="warning">{t('appraisal.notice.notKept')}</Notice>}
      {final === undefined ? (
        <Until notice={notice} now={ports.now()} />
      ) : (
        <FinalCard {...{ notice, final }} />
      )}
      <ToldCards notice={notice} />
      {final === undefined && <AnswerCard answering={answering} />}
      {final === undefined && bytes !== undefined && <GiveCard {...{ answering, bytes, ports }} />}
    </Page>
  );
}
