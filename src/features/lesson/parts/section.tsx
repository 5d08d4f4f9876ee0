import { type ReactNode, useId } from 'react';
import { Card } from '../../../ui/card.tsx';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** What it shows and of whom, in a sentence. */
  readonly lead?: string | undefined;
  readonly children: ReactNode;
}

/** One thing to talk about. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <Card className={styles.section} aria-labelledby={id}>
      <div>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </Card>
  );
}
