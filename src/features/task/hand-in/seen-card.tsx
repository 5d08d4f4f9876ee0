import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../core/task/attempts.ts';
import type { KeptTask } from '../../../core/task/kept-task.ts';
import { othersIn } from '../../../core/task/make-submission.ts';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import shared from '../task.module.css';
import styles from './seen-card.module.css';

interface SeenCardProps {
  readonly task: KeptTask;
  readonly attempts: readonly Attempt[];
}

/** Said plainly: what the teacher gets to see, and what not. */
export function SeenCard({ task, attempts }: SeenCardProps) {
  const { t, i18n } = useTranslation();
  const chosen = attempts.filter(({ isIn }) => isIn);
  const others = othersIn(task, chosen);
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <Card className={classNames(styles.card, shared.screen)} aria-labelledby="seen">
      <div>
        <h2 id="seen">{t('task.handIn.seen.title')}</h2>
        <ul className={styles.list}>
          <li>{t('task.handIn.seen.talks')}</li>
          <li>{t('task.handIn.seen.sheets')}</li>
          <li>{t('task.handIn.seen.me')}</li>
          <li>
            {others.length === 0
              ? t('task.handIn.seen.noOthers')
              : t('task.handIn.seen.others', { names: names.format(others) })}
          </li>
        </ul>
      </div>
      <div>
        <h3>{t('task.handIn.seen.notTitle')}</h3>
        <ul className={styles.list}>
          <li>{t('task.handIn.seen.notTalks')}</li>
          <li>{t('task.handIn.seen.notDevice')}</li>
        </ul>
      </div>
      <p className={styles.sealed}>
        <Icon name="lock" /> <span>{t('task.handIn.seen.sealed')}</span>
      </p>
    </Card>
  );
}
