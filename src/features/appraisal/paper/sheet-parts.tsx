import type { ReactNode } from 'react';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import styles from './paper.module.css';

/** One form on a page of its own; on a narrow screen it scrolls sideways as a whole. */
export function PaperSheet({
  title,
  label,
  children,
}: {
  readonly title: string;
  /** Tells it from other forms of the same title. */
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.scroll} aria-label={label} {...SCROLLS_BY_KEYBOARD}>
      <div className={styles.sheet}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </section>
  );
}

/** The head of a form; an empty value leaves a line to write on. */
export function Head({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, value: string])[];
}) {
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface PartProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Empty lines to write on. */
  readonly lines?: number;
}

/** A heading with text, or with lines to write on. */
export function Part({ title, children, lines = 0 }: PartProps) {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      {children}
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles.line} />
      ))}
    </div>
  );
}

/** A line for each to sign on. */
export function Signatures({ people }: { readonly people: readonly string[] }) {
  return (
    <ul className={styles.signatures}>
      {people.map((who) => (
        <li key={who}>{who}</li>
      ))}
    </ul>
  );
}
