import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

export type Tone = 'info' | 'good' | 'warning' | 'bad';

const ICONS: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  good: 'check',
  warning: 'warning',
  bad: 'warning',
};

interface NoticeProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons that help out of the situation. */
  readonly actions?: ReactNode;
  /** `status` is read when convenient, `alert` at once; without it nothing is announced. */
  readonly announce?: 'status' | 'alert';
}

/** A message in the page, in words and an icon, never in colour alone. */
export function Notice({ tone, title, children, actions, announce }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} {...(announce && { role: announce })}>
      <span className={styles.icon}>
        <Icon name={ICONS[tone]} />
      </span>
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
