import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { SessionLine } from './session-line.ts';
import styles from './session-list.module.css';
import { SessionRow } from './session-row.tsx';

/** A term's practice on one page would be slow to draw and slow to read. */
const PAGE = 50;

interface SessionListProps {
  readonly lines: readonly SessionLine[];
  readonly onExport: (session: string) => void;
  readonly onDelete: (line: SessionLine) => void;
}

/** Sessions, newest first, a page at a time. */
export function SessionList({ lines, onExport, onDelete }: SessionListProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  const rest = lines.length - shown;
  return (
    <section className={styles.section} aria-labelledby="sessions">
      <h2 id="sessions" className={styles.heading}>
        {t('history.count', { count: lines.length })}
      </h2>
      <ul className={styles.list}>
        {lines.slice(0, shown).map((line) => (
          <SessionRow
            key={line.summary.session}
            line={line}
            onExport={onExport}
            onDelete={onDelete}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {t('history.more', { count: Math.min(rest, PAGE) })}
        </Button>
      )}
    </section>
  );
}
