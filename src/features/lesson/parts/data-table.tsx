import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './data-table.module.css';

interface DataRow {
  readonly key: string;
  /** The first names the row. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  /** Name of the chart. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly DataRow[];
}

/** The figures a chart is drawn from, folded away: for screen readers and for whoever wants them exactly. */
export function DataTable({ about, head, rows }: DataTableProps) {
  const { t } = useTranslation();
  return (
    <details className={styles.details} data-print="hide">
      <summary>
        {t('lesson.table')}
        <VisuallyHidden>: {about}</VisuallyHidden>
      </summary>
      <section
        className={styles.scroll}
        aria-label={`${t('lesson.table')}: ${about}`}
        {...SCROLLS_BY_KEYBOARD}
      >
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
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
