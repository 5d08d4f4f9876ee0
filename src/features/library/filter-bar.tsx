import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { CHANNELS } from '../../core/scenario/vocabulary.ts';
import type { ScenarioCard } from '../../core/scenario/scenario-source.ts';
import { ANYTHING, type Wanted } from './filter.ts';
import styles from './filter-bar.module.css';

const DIFFICULTIES = ['1', '2', '3'] as const;

interface PickProps<Value extends string> {
  readonly label: string;
  readonly any: string;
  readonly value: '' | Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onPick: (value: '' | Value) => void;
}

function Pick<Value extends string>({ label, any, value, options, onPick }: PickProps<Value>) {
  const pick = (chosen: string): void =>
    onPick(options.find(([option]) => option === chosen)?.[0] ?? '');
  return (
    <label className={styles.pick}>
      <span>{label}</span>
      <select value={value} onChange={(event) => pick(event.target.value)}>
        <option value="">{any}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FilterBarProps {
  readonly cards: readonly ScenarioCard[];
  readonly shown: number;
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

/** Narrows the list by channel, difficulty, what went wrong, and words. */
export function FilterBar({ cards, shown, wanted, onChange }: FilterBarProps) {
  const { t } = useTranslation();
  const rights = [...new Set(cards.map((card) => card['seven-r']))].sort();
  const any = t('library.filter.any');
  const isNarrowed = wanted !== ANYTHING;
  return (
    <search className={styles.bar}>
      <label className={styles.pick}>
        <span>{t('library.filter.words')}</span>
        <input
          type="search"
          value={wanted.words}
          onChange={(event) => onChange({ ...wanted, words: event.target.value })}
        />
      </label>
      <Pick
        label={t('library.filter.channel')}
        any={any}
        value={wanted.channel}
        options={CHANNELS.map((one) => [one, t(`library.channel.${one}`)] as const)}
        onPick={(channel) => onChange({ ...wanted, channel })}
      />
      <Pick
        label={t('library.filter.difficulty')}
        any={any}
        value={wanted.difficulty}
        options={DIFFICULTIES.map((one) => [one, t(`library.difficulty.${one}`)] as const)}
        onPick={(difficulty) => onChange({ ...wanted, difficulty })}
      />
      <Pick
        label={t('library.filter.right')}
        any={any}
        value={wanted.right}
        options={rights.map((one) => [one, t(`library.right.${one}`)] as const)}
        onPick={(right) => onChange({ ...wanted, right })}
      />
      <p className={styles.count}>
        <output>{t('library.filter.count', { count: shown })}</output>
        {isNarrowed && (
          <Button variant="quiet" onClick={() => onChange(ANYTHING)}>
            {t('library.filter.clear')}
          </Button>
        )}
      </p>
    </search>
  );
}
