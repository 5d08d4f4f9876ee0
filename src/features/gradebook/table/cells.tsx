import { useTranslation } from 'react-i18next';
import { type OpinionGiver, OPINION_GIVERS } from '../../../core/classroom/assignment.ts';
import { SEATS } from '../../../core/rotation/round.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import type { TableRow } from './arrange.ts';
import { attemptsIn, type ColumnId, type RowState } from './columns.ts';
import styles from './grade-table.module.css';

export const oneDecimal = (points: number): number => Math.round(points * 10) / 10;

const STATES = {
  in: ['good', 'check'],
  late: ['warning', 'clock'],
  excused: ['plain', 'clock'],
  missing: ['bad', 'cross'],
  open: ['plain', 'minus'],
} as const satisfies Record<RowState, readonly ['good' | 'warning' | 'plain' | 'bad', IconName]>;

export function StateTag({ state }: { readonly state: RowState }) {
  const { t } = useTranslation();
  const [tone, icon] = STATES[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`gradebook.state.${state}`)}
    </Tag>
  );
}

/** A figure that tells by a sign and a word when it is too low. */
export function Points({
  points,
  pass,
}: {
  readonly points: number | undefined;
  readonly pass: number;
}) {
  const { t } = useTranslation();
  if (points === undefined) return <span className={styles.none}>–</span>;
  const isLow = points < pass;
  return (
    <span className={styles.points} data-low={isLow || undefined}>
      {isLow && (
        <>
          <span aria-hidden="true">▼ </span>
          <VisuallyHidden>{t('gradebook.low')} </VisuallyHidden>
        </>
      )}
      {oneDecimal(points)}
    </span>
  );
}

/** The mark that counts, with what it means. */
export function FinalMark({ row }: { readonly row: GradeRow }) {
  const { t } = useTranslation();
  const { final, passed, overridden } = row;
  if (final === undefined) return <span className={styles.none}>–</span>;
  return (
    <span className={styles.final} data-passed={passed}>
      <b>{final}</b>
      <span className={styles.verdict}>
        <Icon name={passed ? 'check' : 'cross'} />
        {t(passed ? 'gradebook.passed' : 'gradebook.failed')}
      </span>
      {overridden !== undefined && (
        <Icon name="pencil" label={t('gradebook.overridden', { reason: overridden.reason })} />
      )}
    </span>
  );
}

/** How often the student sat where; a seat not had often enough is marked. */
export function Seats({ row }: { readonly row: GradeRow }) {
  const { t } = useTranslation();
  return (
    <span className={styles.seats}>
      {SEATS.map((seat) => (
        <span key={seat} data-missing={row.missingSeats.includes(seat) || undefined}>
          {t(`gradebook.seatShort.${seat}`)} {row.seats[seat]}
          {row.missingSeats.includes(seat) && <Icon name="warning" label={t('gradebook.tooFew')} />}
        </span>
      ))}
    </span>
  );
}

const isGiver = (id: ColumnId): id is OpinionGiver => OPINION_GIVERS.some((giver) => giver === id);

interface CellProps {
  readonly id: Exclude<ColumnId, 'name'>;
  readonly line: TableRow;
  readonly pass: number;
}

function Look({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  if (count === 0) return <span className={styles.none}>–</span>;
  return (
    <Tag tone="warning" icon="flag">
      {t('gradebook.lookAt', { count })}
    </Tag>
  );
}

/** What stands in one cell. */
export function Cell({ id, line, pass }: CellProps) {
  const { row, state, look } = line;
  if (isGiver(id)) return <Points points={row.points[id]} pass={pass} />;
  switch (id) {
    case 'number':
      return row.student.number;
    case 'group':
      return row.student.group ?? '–';
    case 'state':
      return <StateTag state={state} />;
    case 'attempts':
      return attemptsIn(row);
    case 'seats':
      return <Seats row={row} />;
    case 'final':
      return <FinalMark row={row} />;
    case 'look':
      return <Look count={look} />;
  }
}
