import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { MAX_COMMENT } from '../../../core/assessment/assessment-event.ts';
import styles from './note-field.module.css';

interface NoteFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
  readonly isLocked: boolean;
  /** One line is finished with Enter. */
  readonly lines?: 1 | 2 | 4;
  readonly isRequired?: boolean;
  /** The label stands inside the empty field instead of above it. */
  readonly isCompact?: boolean;
  /** Takes the focus when it appears. */
  readonly isAwaited?: boolean;
}

/** After so long without a key, what was written is kept, in milliseconds. */
const PAUSE = 1200;

/** Takes the focus once, on arrival, and knows where it was before. */
function useAwaited(isAwaited: boolean) {
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef<Element>(null);
  useEffect(() => {
    if (!isAwaited) return;
    before.current = document.activeElement;
    field.current?.focus();
  }, [isAwaited]);
  const leave = () => {
    field.current?.blur();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return { field, leave };
}

/** A few words on a sheet. They are kept on leaving the field and in every pause, not at every letter. */
export function NoteField(props: NoteFieldProps) {
  const { label, value, onSave, isLocked, lines = 2, isRequired, isCompact } = props;
  const id = useId();
  const { field, leave } = useAwaited(props.isAwaited ?? false);
  // `from` is the text the draft began with: when it changes outside, by undoing, the draft gives way.
  const [{ from, draft }, setDraft] = useState({ from: value, draft: value });
  if (from !== value) setDraft({ from: value, draft: value });
  // What was handed on last: leaving a field right after Enter must not write the same twice.
  const kept = useRef(value);
  const save = useRef(() => undefined as void);
  useEffect(() => {
    kept.current = value;
  }, [value]);
  useEffect(() => {
    save.current = () => {
      if (draft === kept.current) return;
      kept.current = draft;
      setDraft({ from: draft, draft });
      onSave(draft);
    };
  });
  useEffect(() => {
    const timer = setTimeout(() => save.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  // A field that goes away takes nothing with it.
  useEffect(() => () => save.current(), []);
  const finish = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || lines !== 1 || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save.current();
    leave();
  };
  return (
    <div className={styles.field} data-compact={isCompact}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={lines}
        value={draft}
        maxLength={MAX_COMMENT}
        readOnly={isLocked}
        required={isRequired}
        {...(isCompact && { placeholder: label })}
        onChange={({ target }) => setDraft({ from, draft: target.value })}
        onBlur={() => save.current()}
        onKeyDown={finish}
      />
    </div>
  );
}
