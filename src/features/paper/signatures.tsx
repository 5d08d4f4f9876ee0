import styles from './paper.module.css';

interface SignaturesProps {
  readonly title: string;
  readonly people: readonly string[];
}

/** A line for each to sign on. */
export function Signatures({ title, people }: SignaturesProps) {
  return (
    <ul className={styles.signatures} aria-label={title}>
      {people.map((who) => (
        <li key={who}>{who}</li>
      ))}
    </ul>
  );
}
