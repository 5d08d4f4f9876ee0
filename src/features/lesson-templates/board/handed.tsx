import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import styles from './board.module.css';
import type { BoardPorts } from './board-ports.ts';
import { HandedTile } from './handed-tile.tsx';

interface HandedProps extends Pick<BoardPorts, 'groups'> {
  readonly assignment: string;
  readonly isHidden: boolean;
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="bad"
      announce="alert"
      actions={<Button onClick={onAgain}>{t('lessons.again')}</Button>}
    >
      {t('lessons.board.failed')}
    </Notice>
  );
}

/** The groups of an assignment by what they have handed in. */
export function Handed({ assignment, groups, isHidden }: HandedProps) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const [task, again] = useTask(
    useCallback(() => groups(assignment, locale), [groups, assignment, locale]),
  );
  if (task.state === 'failed') return <Failed onAgain={again} />;
  if (task.value === undefined) return <Loading>{t('lessons.loading')}</Loading>;
  if (!task.value.ok) return <Failed onAgain={again} />;
  const { groups: all, criteria } = task.value.value;
  if (all.length === 0) return <Notice tone="info">{t('lessons.board.noClass')}</Notice>;
  return (
    <>
      <ul className={styles.tiles}>
        {all.map((group) => (
          <HandedTile key={group.name ?? ''} {...{ group, criteria, isHidden }} />
        ))}
      </ul>
      <p>
        {/* In a window of its own, so that the clock stays on the wall. */}
        <ButtonLink icon="chart" href={hrefOf({ name: 'lesson', assignment })} target="_blank">
          {t('lessons.board.lesson')}
        </ButtonLink>
      </p>
    </>
  );
}
