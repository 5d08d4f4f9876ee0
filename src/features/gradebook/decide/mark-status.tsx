import { useTranslation } from 'react-i18next';
import { markTotal, type TalkMark } from '../../../core/classroom/talk-mark.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';

interface MarkStatusProps {
  /** What the sheet would give; nothing while it is not handed in. */
  readonly mark: TalkMark | undefined;
  /** What counts now. */
  readonly counted: TalkMark | undefined;
  /** The two are the same. */
  readonly isCounted: boolean;
  readonly isHandedIn: boolean;
  readonly onMark: (mark: TalkMark | null) => Promise<boolean>;
}

/** Whether the teacher's sheet about a talk counts, and the way to change that. */
export function MarkStatus({ mark, counted, isCounted, isHandedIn, onMark }: MarkStatusProps) {
  const { t } = useTranslation();
  const points = counted === undefined ? '–' : markTotal(counted);
  const leave = (
    <Button onClick={() => void onMark(null)}>{t('gradebook.criteria.takeBack')}</Button>
  );
  if (isCounted)
    return (
      <Notice tone="good" announce="status" actions={leave}>
        {t('gradebook.criteria.counts', { points })}
      </Notice>
    );
  if (mark !== undefined)
    return (
      <Notice
        tone="warning"
        announce="status"
        actions={
          <Button icon="check" onClick={() => void onMark(mark)}>
            {t('gradebook.criteria.letCount')}
          </Button>
        }
      >
        {t('gradebook.criteria.notCounted', { points: markTotal(mark) })}
      </Notice>
    );
  if (counted === undefined || isHandedIn) return null;
  return (
    <Notice tone="info" actions={leave}>
      {t('gradebook.criteria.countsStill', { points })}
    </Notice>
  );
}
