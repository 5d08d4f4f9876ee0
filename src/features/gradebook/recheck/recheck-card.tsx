import { useTranslation } from 'react-i18next';
import type { MarkChange } from '../../../core/classroom/check/recheck.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Book } from '../book/load-book.ts';
import type { OpenBook } from '../book/use-book.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';
import styles from './recheck.module.css';
import { type Preview, type Recheck, useRecheck } from './use-recheck.ts';

interface RecheckProps {
  readonly recheck: Recheck;
  readonly book: Book;
}

/** Points as they are shown, and what they become; up and down also in a sign. */
function Change({ before, after }: Pick<MarkChange, 'before' | 'after'>) {
  const { t } = useTranslation();
  const words = (points: number | undefined) => points ?? t('gradebook.recheck.none');
  if (before === after) return <>{words(before)}</>;
  const difference = Math.round(((after ?? 0) - (before ?? 0)) * 10) / 10;
  return (
    <>
      {words(before)} → <b>{words(after)}</b>{' '}
      <span className={styles.difference} data-way={difference < 0 ? 'down' : 'up'}>
        {difference < 0 ? `▼ −${-difference}` : `▲ +${difference}`}
      </span>
    </>
  );
}

/** Nobody reads more; thousands of rows would only hold the page up. */
const MOST_ROWS = 200;

/** How much a student should look at it: the mark first, then the talk that changes most. */
const sizeOf = ({ before = 0, after = 0, calls }: MarkChange): number =>
  1000 * Math.abs(after - before) +
  Math.max(0, ...calls.map((call) => Math.abs((call.after ?? 0) - (call.before ?? 0))));

function Changes({ preview, book }: { readonly preview: Preview; readonly book: Book }) {
  const { t } = useTranslation();
  const changes = [...preview.changes].sort((one, other) => sizeOf(other) - sizeOf(one));
  return (
    <>
      <DataTable
        isOpen
        holds="words"
        word={t('gradebook.recheck.table')}
        about={book.assignment.shared.title}
        head={[
          t('gradebook.recheck.student'),
          t('gradebook.recheck.mark'),
          t('gradebook.recheck.calls'),
        ]}
        rows={changes.slice(0, MOST_ROWS).map(({ student, before, after, calls }) => ({
          key: student.id,
          cells: [
            student.name,
            <Change key="mark" before={before} after={after} />,
            calls
              .map((call) =>
                t('gradebook.recheck.call', {
                  name: book.scenarioNames.get(call.scenario) ?? call.scenario,
                  before: call.before ?? t('gradebook.recheck.none'),
                  after: call.after ?? t('gradebook.recheck.none'),
                }),
              )
              .join(' · '),
          ],
        }))}
      />
      {changes.length > MOST_ROWS && <p>{t('gradebook.recheck.only', { count: MOST_ROWS })}</p>}
    </>
  );
}

function Seen({ recheck, book, preview, isFailed }: RecheckProps & SeenProps) {
  const { t } = useTranslation();
  const { changes, means, failed } = preview;
  const { before, after } = means;
  const hasChanges = changes.length > 0;
  return (
    <>
      <Notice
        tone={isFailed ? 'bad' : 'info'}
        announce="status"
        title={
          hasChanges
            ? t('gradebook.recheck.changedTitle', { count: changes.length })
            : t('gradebook.recheck.unchangedTitle')
        }
        actions={
          <>
            <Button onClick={recheck.reject}>{t('gradebook.recheck.reject')}</Button>
            <Button variant="primary" icon="check" onClick={() => void recheck.accept()}>
              {t('gradebook.recheck.accept')}
            </Button>
          </>
        }
      >
        {isFailed && <p>{t('gradebook.recheck.notStored')}</p>}
        {before !== undefined && after !== undefined && (
          <p>{t('gradebook.recheck.mean', { before, after })}</p>
        )}
        {failed > 0 && <p>{t('gradebook.recheck.failed', { count: failed })}</p>}
      </Notice>
      {hasChanges && <Changes preview={preview} book={book} />}
    </>
  );
}

interface SeenProps {
  readonly preview: Preview;
  readonly isFailed: boolean;
}

function Offer({ recheck }: Pick<RecheckProps, 'recheck'>) {
  const { t } = useTranslation();
  const { records, reasons } = recheck.outdated;
  return (
    <Notice
      tone="warning"
      title={t('gradebook.recheck.title', { count: records.length })}
      actions={
        <Button icon="swap" onClick={() => void recheck.start()}>
          {t('gradebook.recheck.start')}
        </Button>
      }
    >
      {[...reasons].map((reason) => t(`gradebook.recheck.${reason}`))} {t('gradebook.recheck.text')}
    </Notice>
  );
}

function Running({ recheck, done, total }: Pick<RecheckProps, 'recheck'> & RunningProps) {
  const { t } = useTranslation();
  const words = t('gradebook.recheck.running', { done, total });
  return (
    <Notice
      tone="info"
      title={words}
      actions={<Button onClick={recheck.stop}>{t('gradebook.recheck.stop')}</Button>}
    >
      <progress className={styles.bar} max={total} value={done} aria-label={words} />
    </Notice>
  );
}

interface RunningProps {
  readonly done: number;
  readonly total: number;
}

function Taken({ recheck, preview, isFailed }: Pick<RecheckProps, 'recheck'> & SeenProps) {
  const { t } = useTranslation();
  return (
    <Notice
      tone={isFailed ? 'bad' : 'good'}
      announce="status"
      title={t('gradebook.recheck.taken', { count: preview.fresh.length })}
      actions={
        <Button icon="undo" onClick={() => void recheck.undo()}>
          {t('gradebook.recheck.undo')}
        </Button>
      }
    >
      {t(isFailed ? 'gradebook.recheck.notStored' : 'gradebook.recheck.undoText')}
    </Notice>
  );
}

function Step({ recheck, book }: RecheckProps) {
  const { state } = recheck;
  switch (state.step) {
    case 'offered':
      return <Offer recheck={recheck} />;
    case 'running':
      return <Running {...{ recheck, ...state }} />;
    case 'seen':
      return <Seen {...{ recheck, book, ...state }} />;
    case 'taken':
      return <Taken {...{ recheck, ...state }} />;
  }
}

interface RecheckCardProps {
  readonly open: OpenBook;
  readonly ports: GradebookPorts;
}

/** Says that hand-ins were checked with an older version, and shows what another check would change. */
export function RecheckCard({ open, ports }: RecheckCardProps) {
  const recheck = useRecheck(open, ports);
  if (recheck.state.step === 'offered' && recheck.outdated.records.length === 0) return null;
  return (
    <div className={styles.card} data-print="hide">
      <Step recheck={recheck} book={open.book} />
    </div>
  );
}
