import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptNotice, NoticeStore } from '../../../core/appraisal/notice-desk.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OpenCard } from '../../../ui/open-card.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import shared from '../appraisal.module.css';
import { Ask } from '../parts/ask.tsx';
import type { NoticePorts } from './notice-ports.ts';
import { openText } from './open-notice.ts';

interface ListProps {
  readonly store: NoticeStore;
  readonly items: readonly KeptNotice[];
  readonly unreadable: number;
  /** Something was removed: read again. */
  readonly onChange: () => void;
}

function List({ store, items, unreadable, onChange }: ListProps) {
  const { t, i18n } = useTranslation();
  return (
    <section className={shared.stack} aria-labelledby="opened">
      <h2 id="opened">{t('appraisal.notice.list')}</h2>
      {items.length === 0 && <p>{t('appraisal.notice.empty')}</p>}
      {items.length > 0 && (
        <ul className={shared.list}>
          {items.map(({ notice: { token, period, student }, answered }) => (
            <li key={token}>
              <div className={shared.what}>
                <a className={shared.name} href={hrefOf({ name: 'notice', code: token })}>
                  {period}
                </a>
                <p className={shared.facts}>
                  <span>{student.name}</span>
                  <span>
                    {answered === undefined
                      ? t('appraisal.notice.notReplied')
                      : t('appraisal.notice.replied', {
                          at: formatMoment(answered.answer.madeAt, i18n.language),
                        })}
                  </span>
                </p>
              </div>
              <Ask
                button={t('appraisal.notice.remove')}
                icon="trash"
                variant="quiet"
                title={t('appraisal.notice.removeTitle')}
                yes={t('appraisal.notice.remove')}
                isDanger
                onYes={() => void store.remove(token).then(onChange)}
              >
                {t('appraisal.notice.removeText')}
              </Ask>
            </li>
          ))}
        </ul>
      )}
      {unreadable > 0 && (
        <Notice tone="warning">{t('appraisal.notice.unreadable', { count: unreadable })}</Notice>
      )}
    </section>
  );
}

/** Opens a notice from a text or a file, and lists those opened before. */
export function OpenScreen(ports: NoticePorts) {
  const { t } = useTranslation();
  const { noticeDesk } = ports;
  const [task, again] = useTask(
    useCallback(async () => {
      const { store } = await noticeDesk();
      const kept = await store.list();
      return {
        store,
        items: kept.ok ? kept.value.items : [],
        unreadable: kept.ok ? kept.value.unreadable : 0,
      };
    }, [noticeDesk]),
  );
  const loaded = task.state === 'failed' ? undefined : task.value;
  return (
    <Page width="narrow" title={t('appraisal.notice.mine')} lead={t('appraisal.notice.openLead')}>
      <OpenCard
        words={{
          title: t('appraisal.notice.openTitle'),
          label: t('appraisal.notice.label'),
          open: t('appraisal.notice.open'),
          file: t('appraisal.notice.file'),
        }}
        readFile={ports.files.read}
        open={async (text) => {
          const opened = await openText(text, ports);
          if (!opened.ok) return opened.error;
          ports.go({ name: 'notice', code: opened.value.kept.notice.token });
          return undefined;
        }}
        explain={(problem) => t(`appraisal.notice.problem.${problem}`)}
      />
      {task.state === 'failed' && (
        <Notice tone="bad">{t('appraisal.notice.problem.storage')}</Notice>
      )}
      {loaded !== undefined && <List {...loaded} onChange={again} />}
    </Page>
  );
}
