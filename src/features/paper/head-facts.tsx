import styles from './paper.module.css';

interface HeadFactsProps {
  /** What it is, and its value; an empty one leaves a line to write on. */
  readonly facts: readonly (readonly [label: string, value: string, lang?: string])[];
}

/** The head of a form: who, what, when. */
export function HeadFacts({ facts }: HeadFactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value, lang]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
