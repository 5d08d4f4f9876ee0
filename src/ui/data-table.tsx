import type { ReactNode } from 'react';
import { SCROLLS_BY_KEYBOARD } from './scrolls-by-keyboard.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './data-table.module.css';

interface DataRow {
  readonly key: string;
  /** The first names the row. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  /** What unfolds it, such as "as a table". */
  readonly word: string;
  /** Name of the chart. */
  readonly about: string;
  readonly head: readonly ReactNode[];
  readonly rows: readonly DataRow[];
  readonly isOpen?: boolean;
  /** Sentences in the cells wrap; figures stay on their line. */
  readonly holds?: 'figures' | 'words';
}

/** The figures a chart is drawn from, folded away: for screen readers and for everybody who wants them exactly. */
export function DataTable({
  word,
  about,
  head,
  rows,
  isOpen = false,
  holds = 'figures',
}: DataTableProps) {
  return (
    <details className={styles.details} open={isOpen} data-print="hide">
      <summary>
        {word}
        <VisuallyHidden>: {about}</VisuallyHidden>
      </summary>
      <section
        className={styles.scroll}
        data-holds={holds}
        aria-label={`${word}: ${about}`}
        {...SCROLLS_BY_KEYBOARD}
      >
        <table>
          <thead>
            <tr>
              {head.map((cell, column) => (
                <th key={column} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
