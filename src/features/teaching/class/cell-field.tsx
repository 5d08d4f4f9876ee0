import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasHiddenCharacters } from '../../../core/classroom/shape/plain-text.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './class.module.css';

interface CellFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** May not be left empty. */
  readonly isNeeded?: boolean;
  /** Values it may not have, because others have them. */
  readonly taken?: readonly string[];
  readonly onValue: (value: string) => void;
  /** Enter was pressed: the next row's cell is wanted. */
  readonly onEnter?: (field: HTMLInputElement) => void;
}

/** A text edited where it stands: Enter or leaving it stores, Escape brings the old one back. */
export function CellField(props: CellFieldProps) {
  const { label, value, longest, isNeeded = false, taken = [], onValue, onEnter } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? value;
  const next = shown.trim();
  const problemOf = (): 'missing' | 'taken' | 'hidden' | undefined => {
    if (isNeeded && next === '') return 'missing';
    if (next !== '' && taken.includes(next)) return 'taken';
    return hasHiddenCharacters(next) ? 'hidden' : undefined;
  };
  const problem = typed === undefined ? undefined : problemOf();
  const store = (): void => {
    if (typed === undefined || problem !== undefined) return;
    setTyped(undefined);
    if (next !== value) onValue(next);
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setTyped(undefined);
    if (event.key !== 'Enter') return;
    store();
    if (problem === undefined) onEnter?.(event.currentTarget);
  };
  return (
    <>
      <input
        className={styles.cell}
        aria-label={label}
        maxLength={longest}
        value={shown}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={store}
        onKeyDown={pressed}
        {...(problem !== undefined && { 'aria-invalid': true })}
      />
      {problem !== undefined && (
        <span role="alert" className={styles.wrong}>
          {t(`teaching.class.wrong.${problem}`)}
          <VisuallyHidden>{label}</VisuallyHidden>
        </span>
      )}
    </>
  );
}
