import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface Around {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what stands in the field. */
  readonly problem?: string | undefined;
}

interface FieldProps extends Around {
  readonly children: (own: {
    readonly id: string;
    readonly className: string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
  }) => ReactNode;
}

/** A label, its field, and what there is to say about it. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const isSaid = hint !== undefined || problem !== undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: styles.input ?? '',
        ...(isSaid && { 'aria-describedby': `${id}-about` }),
        ...(problem !== undefined && { 'aria-invalid': true }),
      })}
      {isSaid && (
        <p id={`${id}-about`} className={problem === undefined ? styles.hint : styles.problem}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Around, Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function TextField({ label, hint, problem, value, onValue, ...rest }: TextFieldProps) {
  return (
    <Field {...{ label, hint, problem }}>
      {(own) => (
        <input
          type="text"
          {...rest}
          {...own}
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends Around, Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Text of several lines. */
export function TextArea({ label, hint, problem, value, onValue, ...rest }: TextAreaProps) {
  return (
    <Field {...{ label, hint, problem }}>
      {(own) => (
        <textarea
          rows={3}
          {...rest}
          {...own}
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface NumberFieldProps extends Around {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onValue: (value: number) => void;
}

/** A whole number; what is typed beyond the bounds is brought back to them. */
export function NumberField({ label, hint, problem, value, min, max, onValue }: NumberFieldProps) {
  return (
    <Field {...{ label, hint, problem }}>
      {(own) => (
        <input
          type="number"
          inputMode="numeric"
          {...{ ...own, min, max, value }}
          onChange={({ currentTarget }) => {
            const typed = Math.round(Number(currentTarget.value));
            onValue(Number.isFinite(typed) ? Math.min(max, Math.max(min, typed)) : min);
          }}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps extends Around {
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onValue: (value: string) => void;
}

export function SelectField({ label, hint, problem, value, options, onValue }: SelectFieldProps) {
  return (
    <Field {...{ label, hint, problem }}>
      {(own) => (
        <select
          {...own}
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        >
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckBoxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

export function CheckBox({ checked, onChange, children }: CheckBoxProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
