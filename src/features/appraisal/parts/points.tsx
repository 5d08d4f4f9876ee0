import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field.tsx';

interface PointsFieldProps extends Pick<ComponentProps<'input'>, 'required'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number | undefined;
  /** Nothing while there is no figure between 0 and 100 in the field. */
  readonly onValue: (points: number | undefined) => void;
}

const read = (text: string): number | undefined => {
  const points = Number(text);
  return text.trim() === '' || !(points >= 0 && points <= 100) ? undefined : Math.round(points);
};

/** Points out of 100; may be left empty. */
export function PointsField({ label, hint, value, onValue, required }: PointsFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const isWrong = text.trim() !== '' && read(text) === undefined;
  return (
    <Field label={label} hint={hint} problem={isWrong ? t('appraisal.outOfRange') : undefined}>
      {(own) => (
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          {...own}
          required={required}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            onValue(read(currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}
