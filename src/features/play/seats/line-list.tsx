import type { CustomerPart } from '../../../core/session/session-event.ts';
import styles from './customer-speak.module.css';

interface LineListProps {
  readonly title: string;
  readonly locale: string;
  readonly lines: readonly {
    readonly key: string;
    readonly label: string;
    readonly part: CustomerPart;
  }[];
  readonly onSay: (part: CustomerPart) => void;
}

/** Lines folded under what they are about, so that the talk stays in sight. */
export function LineList({ title, locale, lines, onSay }: LineListProps) {
  if (lines.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul lang={locale}>
        {lines.map(({ key, label, part }) => (
          <li key={key}>
            <button type="button" className={styles.line} onClick={() => onSay(part)}>
              <span className={styles.about}>{label}</span>
              <span>{part.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
