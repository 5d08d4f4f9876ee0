import { useTranslation } from 'react-i18next';
import styles from './difficulty.module.css';

const STEPS = [1, 2, 3] as const;

/** How hard a scenario is, in a word and three dots. */
export function Difficulty({ value }: { readonly value: number }) {
  const { t } = useTranslation();
  const step = STEPS.find((one) => one === value) ?? 1;
  return (
    <span className={styles.difficulty}>
      <span className={styles.dots} aria-hidden="true">
        {STEPS.map((one) => (
          <span key={one} className={styles.dot} data-filled={one <= step} />
        ))}
      </span>
      {t(`library.difficulty.${step}`)}
    </span>
  );
}
