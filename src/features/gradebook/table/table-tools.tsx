import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Arrangement, type Filter, FILTERS } from './arrange.ts';
import { CHOOSABLE, COLUMNS, type ColumnId } from './columns.ts';
import styles from './grade-table.module.css';

interface TableToolsProps {
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly columns: readonly ColumnId[];
  readonly onColumns: (columns: readonly ColumnId[]) => void;
  /** How many rows are shown, and how many there are. */
  readonly shown: number;
  readonly all: number;
  /** How many rows each filter leaves. */
  readonly counts: Readonly<Record<Filter, number>>;
}

/** Search, filter and choice of columns. */
export function TableTools(props: TableToolsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { arrangement, onArrange, columns, onColumns, shown, all, counts } = props;
  const toggle = (column: ColumnId) =>
    onColumns(
      COLUMNS.filter((one) => (one === column ? !columns.includes(one) : columns.includes(one))),
    );
  return (
    <div className={styles.tools} data-print="hide">
      <div className={styles.field}>
        <label htmlFor={`${id}-search`}>{t('gradebook.search')}</label>
        <input
          id={`${id}-search`}
          type="search"
          value={arrangement.search}
          onChange={({ target }) => onArrange({ ...arrangement, search: target.value })}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-filter`}>{t('gradebook.filter.label')}</label>
        <select
          id={`${id}-filter`}
          value={arrangement.filter}
          onChange={({ target }) => {
            const filter = FILTERS.find((one) => one === target.value) ?? 'all';
            onArrange({ ...arrangement, filter });
          }}
        >
          {FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {t(`gradebook.filter.${filter}`)} ({counts[filter]})
            </option>
          ))}
        </select>
      </div>
      <details className={styles.columns}>
        <summary>{t('gradebook.columns')}</summary>
        <fieldset>
          <legend>{t('gradebook.columnsShown')}</legend>
          {CHOOSABLE.map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={() => toggle(column)}
              />
              {t(`gradebook.column.${column}`)}
            </label>
          ))}
        </fieldset>
      </details>
      <output className={styles.shown}>{t('gradebook.shown', { shown, all })}</output>
    </div>
  );
}
