import { useState } from 'react';
import { Field } from '../../../ui/field.tsx';

interface WholeFieldProps {
  readonly label: string;
  /** What the field is called where the label alone does not say it. */
  readonly name?: string;
  readonly hint?: string;
  readonly value: number;
  readonly min?: number;
  readonly onValue: (value: number) => void;
}

/** A whole number up to 100; while it is typed, the field may be empty. */
export function WholeField({ label, name, hint, value, min = 0, onValue }: WholeFieldProps) {
  const [text, setText] = useState(String(value));
  // What was changed from outside, such as by another set of indicators, goes before what was typed.
  const shown = Number(text) === value ? text : String(value);
  return (
    <Field label={label} hint={hint}>
      {(own) => (
        <input
          type="number"
          inputMode="numeric"
          {...own}
          aria-label={name}
          min={min}
          max={100}
          value={text === '' ? '' : shown}
          onBlur={() => setText(String(value))}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            const typed = Math.round(Number(currentTarget.value));
            if (currentTarget.value !== '') onValue(Math.min(100, Math.max(min, typed)));
          }}
        />
      )}
    </Field>
  );
}
