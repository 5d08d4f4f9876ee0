import type { DeskStrings } from '../../../core/scenario/strings.ts';
import styles from './desk-record.module.css';

interface DeskRecordProps {
  readonly record: DeskStrings['records'][string];
  readonly locale: string;
}

/** One record as a table of facts, with its notes below. */
export function DeskRecord({ record, locale }: DeskRecordProps) {
  return (
    <article className={styles.record} lang={locale}>
      <h3>{record.title}</h3>
      {record.rows.length > 0 && (
        <table>
          <tbody>
            {record.rows.map(([label, value]) => (
              <tr key={`${label}/${value}`}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {record.notes.length > 0 && (
        <ul>
          {record.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
