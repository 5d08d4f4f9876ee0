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
          <RadioCard
            key={option.value}
            option={option}
            name={name}
            isChosen={option.value === value}
            onChoose={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface RadioCardProps<Value extends string> {
  readonly option: Option<Value>;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** The native button lies invisible over the whole card; its label is its name, the rest its description. */
function RadioCard<Value extends string>({
  option,
  name,
  isChosen,
  onChoose,
}: RadioCardProps<Value>) {
  const id = useId();
  const { value, label, description, aside, lang } = option;
  return (
    <div className={styles.option}>
      <input
        type="radio"
        id={id}
        className={styles.radio}
        name={name}
        value={value}
        checked={isChosen}
        onChange={onChoose}
        {...(description !== undefined && { 'aria-describedby': `${id}-about` })}
      />
      <div className={styles.card}>
        <span className={styles.dot} />
        <div className={styles.words}>
          <label className={styles.label} htmlFor={id} lang={lang}>
            {label}
            {aside}
          </label>
          {description !== undefined && (
            <p className={styles.description} id={`${id}-about`}>
              {description}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
