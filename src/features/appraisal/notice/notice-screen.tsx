import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DeadEnd } from '../../../ui/dead-end.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { NoticePorts } from './notice-ports.ts';
import { NoticeView } from './notice-view.tsx';
import { OPEN, openNotice } from './open-notice.ts';
import { OpenScreen } from './open-screen.tsx';

interface NoticeScreenProps extends NoticePorts {
  /** The notice itself, the token of one that is here, or `open`. */
  readonly code: string;
}

/** A notice as a student sees it; or the page where notices are opened. */
export function NoticeScreen({ code, ...ports }: NoticeScreenProps) {
  return code === OPEN ? <OpenScreen {...ports} /> : <OneNotice {...{ code, ports }} />;
}

function OneNotice({ code, ports }: { readonly code: string; readonly ports: NoticePorts }) {
  const { t } = useTranslation();
  const { noticeDesk, now } = ports;
  const [opening, again] = useTask(
    useCallback(() => openNotice(code, { noticeDesk, now }), [code, noticeDesk, now]),
  );
  if (opening.state === 'loading') return <Loading>{t('appraisal.loading')}</Loading>;
  const opened = opening.state === 'done' ? opening.value : undefined;
  if (opened?.ok) return <NoticeView opened={opened.value} ports={ports} />;
  const problem = opened?.error ?? 'failed';
  return (
    <DeadEnd
      title={t('appraisal.notice.problemTitle')}
      text={t(`appraisal.notice.problem.${problem}`)}
    >
      <ButtonLink variant="primary" href={hrefOf({ name: 'notice', code: OPEN })}>
        {t('appraisal.notice.openOther')}
      </ButtonLink>
      {(problem === 'failed' || problem === 'storage') && (
        <Button onClick={again}>{t('appraisal.again')}</Button>
      )}
    </DeadEnd>
  );
}
