import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './choice.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
  /** Shown at the end of the label's line. */
  readonly aside?: ReactNode;
  /** BCP 47 language of the label, where it is not the page's own. */
  readonly lang?: string;
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** `row` puts short options side by side. */
  readonly layout?: 'grid' | 'row' | 'list';
}

/** One of a few, as cards: native radio buttons, so arrow keys and screen readers work as everywhere. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, options, value, onChange, layout = 'grid' } = props;
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={classNames(styles.options, styles[layout])}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.card}>
              <span className={styles.dot} />
              <span className={styles.words}>
                <span className={styles.label} lang={option.lang}>
                  {option.label}
                  {option.aside}
                </span>
                {option.description !== undefined && (
                  <span className={styles.description}>{option.description}</span>
                )}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
