import type { Script } from '../../../core/scenario/script.ts';
import type { DeskStrings } from '../../../core/scenario/strings.ts';
import styles from './desk-record.module.css';

type Rows = DeskStrings['records'][string]['rows'];

interface DeskRecordProps {
  readonly record: DeskStrings['records'][string];
  readonly kind: Script['desk'][number]['kind'];
  readonly locale: string;
}

/** What happened one after the other, as on a tracking page. */
function Track({ rows }: { readonly rows: Rows }) {
  return (
    <ol className={styles.track}>
      {rows.map(([when, what]) => (
        <li key={`${when}/${what}`}>
          <span className={styles.when}>{when}</span>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  );
}

function Facts({ rows }: { readonly rows: Rows }) {
  return (
    <table>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={`${label}/${value}`}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One record as it lies on the desk: a track of scans, or a table of facts, with its notes below. */
export function DeskRecord({ record, kind, locale }: DeskRecordProps) {
  const isTrack = kind === 'scans' || kind === 'calendar';
  return (
    <article className={styles.record} data-kind={kind} lang={locale}>
      <h3>{record.title}</h3>
      {record.rows.length > 0 &&
        (isTrack ? <Track rows={record.rows} /> : <Facts rows={record.rows} />)}
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
