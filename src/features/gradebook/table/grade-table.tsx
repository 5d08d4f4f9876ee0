import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import { Button } from '../../../ui/button.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import type { Order, TableRow } from './arrange.ts';
import { Cell } from './cells.tsx';
import type { ColumnId } from './columns.ts';
import styles from './grade-table.module.css';
import { Totals } from './totals.tsx';
import { useWindow } from './use-window.ts';

/** Height of a row in pixels; the stylesheet holds to it. */
const ROW = 56;

interface GradeTableProps {
  readonly assignment: SharedAssignment;
  readonly rows: readonly TableRow[];
  readonly columns: readonly ColumnId[];
  readonly order: Order | undefined;
  readonly onOrder: (order: Order | undefined) => void;
  /** Opens what a teacher decides about one student. */
  readonly onMark: (row: GradeRow) => void;
}

/** Once up, once down, and then as in the roster again. */
function nextOrder(by: ColumnId, order: Order | undefined): Order | undefined {
  if (order?.by !== by) return { by, way: 'ascending' };
  return order.way === 'ascending' ? { by, way: 'descending' } : undefined;
}

const ARROWS = { ascending: '▲', descending: '▼', none: '↕' } as const;

function Heading({
  id,
  order,
  onOrder,
}: { readonly id: ColumnId } & Pick<GradeTableProps, 'order' | 'onOrder'>) {
  const { t } = useTranslation();
  const way = order?.by === id ? order.way : 'none';
  return (
    <th scope="col" aria-sort={way}>
      <button type="button" className={styles.sort} onClick={() => onOrder(nextOrder(id, order))}>
        {t(`gradebook.column.${id}`)}
        <span aria-hidden="true" className={styles.arrow} data-way={way}>
          {ARROWS[way]}
        </span>
      </button>
    </th>
  );
}

interface LineProps extends Pick<GradeTableProps, 'assignment' | 'columns' | 'onMark'> {
  readonly line: TableRow;
  readonly index: number;
}

function Line({ line, index, assignment, columns, onMark }: LineProps) {
  const { t } = useTranslation();
  const { student } = line.row;
  return (
    // The first row is the headings'.
    <tr aria-rowindex={index + 2} data-failed={line.row.passed === false || undefined}>
      {columns.map((id) =>
        id === 'name' ? (
          <th key={id} scope="row">
            <a href={hrefOf({ name: 'student', assignment: assignment.id, student: student.id })}>
              {student.name}
            </a>
          </th>
        ) : (
          <td key={id} data-column={id}>
            <Cell id={id} line={line} pass={assignment.pass} />
          </td>
        ),
      )}
      <td data-print="hide">
        <Button
          variant="quiet"
          icon="pencil"
          aria-label={t('gradebook.mark.of', { name: student.name })}
          onClick={() => onMark(line.row)}
        >
          {t('gradebook.mark.open')}
        </Button>
      </td>
    </tr>
  );
}

/** As much room as the rows that are not drawn would take. */
function Gap({ rows }: { readonly rows: number }) {
  if (rows === 0) return null;
  return <tr aria-hidden="true" className={styles.gap} style={{ blockSize: rows * ROW }} />;
}

/** The class, one student a row. Only the rows in sight are drawn when there are many. */
export function GradeTable(props: GradeTableProps) {
  const { assignment, rows, columns, order, onOrder } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const { from, to } = useWindow(box, rows.length, ROW);
  return (
    <section
      ref={box}
      className={styles.scroll}
      aria-label={t('gradebook.table')}
      {...SCROLLS_BY_KEYBOARD}
    >
      <table className={styles.table} aria-label={assignment.title} aria-rowcount={rows.length + 2}>
        <thead>
          <tr>
            {columns.map((id) => (
              <Heading key={id} id={id} order={order} onOrder={onOrder} />
            ))}
            <th scope="col" data-print="hide">
              {t('gradebook.column.decide')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Gap rows={from} />
          {rows.slice(from, to).map((line, index) => (
            <Line key={line.row.student.id} {...props} line={line} index={from + index} />
          ))}
          <Gap rows={rows.length - to} />
        </tbody>
        <Totals rows={rows} columns={columns} />
      </table>
    </section>
  );
}
