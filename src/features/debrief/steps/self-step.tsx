import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useTask } from '../../../ui/use-task.ts';
import type { DebriefPorts } from '../debrief-ports.ts';
import type { Debriefed } from '../load-debrief.ts';
import type { OwnSheet } from '../own/use-own-sheet.ts';
import styles from './steps.module.css';

interface SelfStepProps extends Pick<DebriefPorts, 'selfRating'> {
  readonly talk: Debriefed;
  readonly own: OwnSheet;
}

/** The agent rates the own talk before any finding is shown. */
export function SelfStep({ talk, own, selfRating }: SelfStepProps) {
  const { t } = useTranslation();
  const [task] = useTask(own.events);
  const { session, names } = talk.state.started;
  const { scenario, words } = talk;
  const slot = { scenario, words, session, name: names?.agent ?? '' };
  if (task.state === 'loading') return <Loading>{t('debrief.loading')}</Loading>;
  return (
    <div className={styles.step}>
      <p>{t('debrief.self.intro')}</p>
      {task.state === 'failed' ? (
        <Notice tone="info">{t('debrief.self.missing')}</Notice>
      ) : (
        selfRating({ ...slot, sheet: task.value })
      )}
    </div>
  );
}
