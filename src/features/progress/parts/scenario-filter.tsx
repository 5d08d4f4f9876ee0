import { useTranslation } from 'react-i18next';
import type { Names } from '../names.ts';
import styles from './scenario-filter.module.css';

interface ScenarioFilterProps {
  readonly scenarios: readonly string[];
  readonly names: Names;
  /** Empty for all. */
  readonly wanted: string;
  readonly onChange: (scenario: string) => void;
}

/** All scenarios together or one alone. */
export function ScenarioFilter({ scenarios, names, wanted, onChange }: ScenarioFilterProps) {
  const { t } = useTranslation();
  return (
    <label className={styles.pick}>
      <span>{t('progress.scenario')}</span>
      <select value={wanted} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('progress.all')}</option>
        {scenarios.map((id) => {
          const { text, lang } = names.scenario(id);
          return (
            <option key={id} value={id} lang={lang}>
              {text}
            </option>
          );
        })}
      </select>
    </label>
  );
}
