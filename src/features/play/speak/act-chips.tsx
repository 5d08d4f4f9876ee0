import { useTranslation } from 'react-i18next';
import type { ActId } from '../../../core/language/analysis.ts';
import { Tag } from '../../../ui/tag.tsx';
import styles from './act-chips.module.css';

interface ActChipsProps {
  /** What the list of acts is about; read before them. */
  readonly label: string;
  readonly acts: readonly ActId[];
  readonly tone: 'good' | 'plain';
}

/** Service acts in words. */
export function ActChips({ label, acts, tone }: ActChipsProps) {
  const { t } = useTranslation();
  return (
    <p className={styles.chips}>
      <span className={styles.label}>{label}</span>
      {acts.map((act) => (
        <Tag key={act} tone={tone} {...(tone === 'good' && { icon: 'check' as const })}>
          {t(`report.acts.${act}.name`)}
        </Tag>
      ))}
    </p>
  );
}
