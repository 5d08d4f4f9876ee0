import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionStarted } from '../../../core/session/session-event.ts';
import { toSessionFile, type SessionFiles } from '../../../core/session/session-file.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { Scored } from '../load-report.ts';
import styles from './report-actions.module.css';
import { reportText } from './report-text.ts';
import { WithOthers } from './with-others.tsx';

interface ReportActionsProps {
  readonly scored: Scored;
  /** Where files go; without it there is no export, only copying. */
  readonly files: Pick<SessionFiles, 'save'> | undefined;
}

/** A call of an assignment is tried again from there; begun from the briefing it would not count for it. */
function Again({ started: { task, scenario } }: { readonly started: SessionStarted }) {
  const { t } = useTranslation();
  return task === undefined ? (
    <ButtonLink variant="primary" icon="undo" href={hrefOf({ name: 'brief', scenario })}>
      {t('report.actions.again')}
    </ButtonLink>
  ) : (
    <ButtonLink
      variant="primary"
      icon="arrow-left"
      href={hrefOf({ name: 'task', code: task.assignment })}
    >
      {t('report.actions.task')}
    </ButtonLink>
  );
}

/** What to do with a report: try again, keep it, hand it in. */
export function ReportActions({ scored, files }: ReportActionsProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean>();
  const { started, turns } = scored.state;
  const save = () => {
    const at = turns.at(-1)?.at ?? started.at;
    const file = toSessionFile([scored.events], at);
    const day = new Date(started.at).toISOString().slice(0, 10);
    files?.save(`sanrenxing-${started.scenario}-${day}.json`, JSON.stringify(file));
  };
  return (
    <>
      <nav className={styles.actions} aria-label={t('report.actions.landmark')} data-print="hide">
        <Again started={started} />
        <ButtonLink icon="play" href={hrefOf({ name: 'replay', session: started.session })}>
          {t('report.actions.replay')}
        </ButtonLink>
        <Button icon="print" onClick={() => globalThis.print()}>
          {t('report.actions.print')}
        </Button>
        {files !== undefined && (
          <Button icon="download" onClick={save}>
            {t('report.actions.export')}
          </Button>
        )}
        <Button
          icon="document"
          onClick={async () => setCopied(await copyText(reportText(scored, t)))}
        >
          {t('report.actions.copy')}
        </Button>
        {copied !== undefined && (
          <Notice tone={copied ? 'good' : 'bad'} announce="status">
            {t(copied ? 'report.actions.copied' : 'report.actions.copyFailed')}
          </Notice>
        )}
      </nav>
      <WithOthers session={started.session} />
    </>
  );
}
