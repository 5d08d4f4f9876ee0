import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import type { OpenBook } from '../book/use-book.ts';
import {
  arrange,
  type Arrangement,
  type Filter,
  FILTERS,
  tableRow,
  type TableRow,
} from './arrange.ts';
import { type ColumnId, stateOf, usualColumns } from './columns.ts';
import { GradeTable } from './grade-table.tsx';
import { TableTools } from './table-tools.tsx';

interface ClassTableProps {
  readonly open: OpenBook;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onMark: (row: GradeRow) => void;
}

const ALL: Arrangement = { order: undefined, filter: 'all', search: '' };

function countsOf(rows: readonly TableRow[], locale: string): Readonly<Record<Filter, number>> {
  const count = (filter: Filter): number => arrange(rows, { ...ALL, filter }, locale).length;
  const counts = { all: 0, in: 0, missing: 0, late: 0, failed: 0, look: 0 };
  for (const filter of FILTERS) counts[filter] = count(filter);
  return counts;
}

/** The class's table with everything it is arranged by. */
export function ClassTable({ open, now, onMark }: ClassTableProps) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const { shared } = open.book.assignment;
  const [arrangement, setArrangement] = useState(ALL);
  const [chosen, setChosen] = useState<readonly ColumnId[]>();
  const at = now();
  const all = useMemo(
    () => open.grades.rows.map((row) => tableRow(row, stateOf(row, shared, at))),
    [open.grades, shared, at],
  );
  const rows = useMemo(() => arrange(all, arrangement, locale), [all, arrangement, locale]);
  const counts = useMemo(() => countsOf(all, locale), [all, locale]);
  const columns = chosen ?? usualColumns(shared, open.grades.rows);
  return (
    <>
      <div>
        <h2>{t('gradebook.table')}</h2>
        <p>
          {t('gradebook.caption', { pass: shared.pass })}{' '}
          <span data-print="hide">{t('gradebook.captionHow')}</span>
        </p>
      </div>
      <TableTools
        {...{ arrangement, columns, counts }}
        onArrange={setArrangement}
        onColumns={setChosen}
        shown={rows.length}
        all={all.length}
      />
      <GradeTable
        assignment={shared}
        {...{ rows, columns, onMark }}
        order={arrangement.order}
        onOrder={(order) => setArrangement({ ...arrangement, order })}
      />
      {rows.length === 0 && <output>{t('gradebook.nothingFound')}</output>}
    </>
  );
}
