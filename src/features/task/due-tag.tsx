import { useTranslation } from 'react-i18next';
import { daysLeft } from '../../core/task/days-left.ts';
import { Tag } from '../../ui/tag.tsx';

/** How long there is still time; both in milliseconds since 1970. */
export function DueTag({ due, now }: { readonly due: number; readonly now: number }) {
  const { t } = useTranslation();
  const days = daysLeft(due, now, new Date(now).getTimezoneOffset());
  if (now > due)
    return (
      <Tag tone="bad" icon="warning">
        {t('task.expected.late')}
      </Tag>
    );
  return (
    <Tag tone={days <= 1 ? 'warning' : 'plain'} icon="clock">
      {days === 0 ? t('task.expected.today') : t('task.expected.daysLeft', { count: days })}
    </Tag>
  );
}
