import { type ReactNode, useId } from 'react';
import styles from './segments.module.css';

export interface Segment<Value extends string | number> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly tone?: 'good' | 'bad';
}

interface SegmentsProps<Value extends string | number> {
  readonly legend: ReactNode;
  readonly lang?: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly isLocked: boolean;
  /** Where somebody who looks for it is led. */
  readonly id?: string;
}

/** One of a few, side by side in one row: native radio buttons drawn as a bar, each as tall as a thumb. */
export function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  const { legend, lang, segments, value, onChange, isLocked, id } = props;
  const name = useId();
  return (
    <fieldset className={styles.segments} {...(id !== undefined && { id })}>
      <legend lang={lang}>{legend}</legend>
      <div className={styles.row}>
        {segments.map((segment) => (
          <label key={segment.value} className={styles.segment} data-tone={segment.tone}>
            <input
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              disabled={isLocked && segment.value !== value}
              onChange={() => onChange(segment.value)}
            />
            <span>{segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
