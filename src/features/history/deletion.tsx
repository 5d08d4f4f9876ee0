import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formatMoment } from '../../ui/format-moment.ts';
import { Notice } from '../../ui/notice.tsx';
import type { SessionLine } from './session-line.ts';
import type { Deletion, DeletionNews } from './use-deletion.ts';

interface DeletionProps {
  readonly deletion: Deletion;
}

function useNames(line: SessionLine | undefined) {
  const { i18n } = useTranslation();
  const when = line === undefined ? '' : formatMoment(line.summary.started.at, i18n.language);
  return { scenario: line?.scenario ?? '', when };
}

/** Asks before a session goes. */
export function DeletionDialog({ deletion }: DeletionProps) {
  const { t } = useTranslation();
  const { asking, cancel, confirm } = deletion;
  const names = useNames(asking);
  return (
    <Dialog
      open={asking !== undefined}
      onClose={cancel}
      title={t('history.deletion.title')}
      actions={
        <>
          <Button onClick={cancel}>{t('history.deletion.cancel')}</Button>
          <Button variant="danger" icon="trash" onClick={confirm}>
            {t('history.deletion.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('history.deletion.text', names)}</p>
    </Dialog>
  );
}

const WORDS = {
  deleted: 'history.deletion.done',
  restored: 'history.deletion.undone',
  failed: 'history.deletion.failed',
  'not-restored': 'history.deletion.undo-failed',
} as const satisfies Record<DeletionNews['kind'], string>;

/** Tells what happened and offers the way back; the focus goes there, because the row it was on is gone. */
export function DeletionNotice({ deletion }: DeletionProps) {
  const { t } = useTranslation();
  const { news, undo } = deletion;
  const names = useNames(news?.line);
  const place = useRef<HTMLDivElement>(null);
  const canUndo = news !== undefined && 'events' in news;
  useEffect(() => {
    const button = place.current?.querySelector('button');
    if (news !== undefined) (button ?? place.current)?.focus();
  }, [news]);
  if (news === undefined) return null;
  const tone = news.kind === 'failed' || news.kind === 'not-restored' ? 'bad' : 'good';
  const button = (
    <Button icon="undo" onClick={undo}>
      {t('history.deletion.undo')}
    </Button>
  );
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone={tone} announce="status" actions={canUndo && button}>
        {t(WORDS[news.kind], names)}
      </Notice>
    </div>
  );
}
