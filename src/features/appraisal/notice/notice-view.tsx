import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { AnswerCard } from './answer-card.tsx';
import { GiveCard } from './give-card.tsx';
import type { NoticePorts } from './notice-ports.ts';
import { OPEN, type OpenedNotice } from './open-notice.ts';
import { ToldCards } from './told-card.tsx';
import { useAnswer } from './use-answer.ts';

interface NoticeViewProps {
  readonly opened: OpenedNotice;
  readonly ports: NoticePorts;
}

/** A notice, the answer to it, and giving the answer back. */
export function NoticeView({ opened, ports }: NoticeViewProps) {
  const { t, i18n } = useTranslation();
  const answering = useAnswer(opened, ports.now);
  const { notice } = answering.kept;
  const { period, student, teacher, until } = notice;
  const isOver = until < ports.now();
  const at = formatMoment(until, i18n.language);
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
      <Notice tone={isOver ? 'warning' : 'info'}>
        {t(isOver ? 'appraisal.notice.over' : 'appraisal.notice.until', { at })}
        {notice.contact !== '' && ` ${t('appraisal.paper.contact', { contact: notice.contact })}`}
      </Notice>
      <ToldCards notice={notice} />
      <AnswerCard answering={answering} />
      {bytes !== undefined && <GiveCard {...{ answering, bytes, ports }} />}
    </Page>
  );
}
