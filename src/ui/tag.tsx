import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './notice.tsx';
import styles from './tag.module.css';

interface TagProps {
  readonly tone?: Tone | 'plain';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A short property of something: channel, length, state. */
export function Tag({ tone = 'plain', icon, children }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
