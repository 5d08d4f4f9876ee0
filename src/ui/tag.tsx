import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './notice.tsx';
import styles from './tag.module.css';

interface TagProps {
  readonly tone?: Tone | 'plain';
  readonly icon?: IconName;
  /** Somebody's own words may be long: they go on in a second line. */
  readonly isQuoted?: boolean;
  readonly children: ReactNode;
}

/** A short property of something: channel, length, state. */
export function Tag({ tone = 'plain', icon, isQuoted, children }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone} data-quoted={isQuoted}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
