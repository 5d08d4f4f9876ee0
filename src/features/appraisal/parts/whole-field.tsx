import { type ChangeEvent, useState } from 'react';
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

interface WholeText extends Pick<WholeFieldProps, 'value' | 'onValue'> {
  readonly min: number;
}

/** Properties of an input for a whole number up to 100; while it is typed, it may be empty. */
export function useWholeText({ value, min, onValue }: WholeText) {
  const [text, setText] = useState(String(value));
  // What was changed from outside, such as by another set of indicators, goes before what was typed.
  const shown = Number(text) === value ? text : String(value);
  return {
    type: 'number',
    inputMode: 'numeric',
    min,
    max: 100,
    value: text === '' ? '' : shown,
    onBlur: () => setText(String(value)),
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
      setText(currentTarget.value);
      const typed = Math.round(Number(currentTarget.value));
      if (currentTarget.value !== '') onValue(Math.min(100, Math.max(min, typed)));
    },
  } as const;
}

/** A whole number up to 100 with its label. */
export function WholeField({ label, name, hint, value, min = 0, onValue }: WholeFieldProps) {
  const whole = useWholeText({ value, min, onValue });
  return (
    <Field label={label} hint={hint}>
      {(own) => <input {...whole} {...own} aria-label={name} />}
    </Field>
  );
}
