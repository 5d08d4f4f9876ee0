import { useTranslation } from 'react-i18next';
import { OPINION_GIVERS } from '../../../core/classroom/assignment.ts';
import type { TableRow } from './arrange.ts';
import { oneDecimal } from './cells.tsx';
import { attemptsIn, type ColumnId } from './columns.ts';

const mean = (values: readonly (number | undefined)[]): number | undefined => {
  const there = values.filter((value) => value !== undefined);
  if (there.length === 0) return undefined;
  return oneDecimal(there.reduce((sum, value) => sum + value, 0) / there.length);
};

/** The last row: means of the rows that are shown, and how many there are of what is counted. */
export function Totals({
  rows,
  columns,
}: {
  readonly rows: readonly TableRow[];
  readonly columns: readonly ColumnId[];
}) {
  const { t } = useTranslation();
  const passed = rows.filter(({ row }) => row.passed === true).length;
  const final = mean(rows.map(({ row }) => row.final));
  const words: Partial<Record<ColumnId, string | number | undefined>> = {
    name: t('gradebook.total.name', { count: rows.length }),
    state: t('gradebook.total.in', {
      count: rows.filter(({ row }) => !row.missing).length,
      all: rows.length,
    }),
    attempts: rows.reduce((sum, { row }) => sum + attemptsIn(row), 0),
    look: rows.reduce((sum, { look }) => sum + look, 0),
    final: final === undefined ? '–' : t('gradebook.total.final', { mean: final, passed }),
    ...Object.fromEntries(
      OPINION_GIVERS.map((giver) => [giver, mean(rows.map(({ row }) => row.points[giver])) ?? '–']),
    ),
  };
  return (
    <tfoot>
      <tr>
        {columns.map((id) =>
          id === 'name' ? (
            <th key={id} scope="row">
              {words.name}
            </th>
          ) : (
            <td key={id}>{words[id] ?? ''}</td>
          ),
        )}
        <td data-print="hide">–</td>
      </tr>
    </tfoot>
  );
}
