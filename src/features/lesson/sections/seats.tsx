import { useTranslation } from 'react-i18next';
import type { SeatOfClass } from '../../../core/class-view/seats-to-come.ts';
import { Bar } from '../parts/bar.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Section } from '../parts/section.tsx';
import type { People } from '../people.ts';
import styles from './rows.module.css';

interface SeatsProps {
  readonly seats: readonly SeatOfClass[];
  readonly people: People;
}

/** Who is waiting for a seat; while names are hidden, where to find them. */
function Waiting({ seat, people }: { readonly seat: SeatOfClass; readonly people: People }) {
  const { t } = useTranslation();
  if (seat.waiting.length === 0) return <p>{t('lesson.seats.everybody')}</p>;
  if (people.isHidden)
    return (
      <p className={styles.line} data-print="hide">
        {t('lesson.seats.hidden')}
      </p>
    );
  const names = seat.waiting.map((id) => people.nameOf(id)).filter((name) => name !== undefined);
  return (
    <p>
      {t('lesson.seats.waiting')}
      {names.join(t('lesson.and'))}
    </p>
  );
}

/** Who has not yet sat where. */
export function Seats({ seats, people }: SeatsProps) {
  const { t } = useTranslation();
  const title = t('lesson.seats.title');
  return (
    <Section title={title} lead={t('lesson.seats.lead')}>
      <ul className={styles.rows}>
        {seats.map((seat) => {
          const of = seat.had.length + seat.waiting.length;
          return (
            <li key={seat.seat} className={styles.row}>
              <div className={styles.head}>
                <h3>{t(`lesson.seats.${seat.seat}`)}</h3>
                <p className={styles.figure}>
                  <b>{t('lesson.seats.had', { some: seat.had.length, of })}</b>
                </p>
                <Bar share={of === 0 ? 0 : seat.had.length / of} tone="high" />
              </div>
              <Waiting seat={seat} people={people} />
            </li>
          );
        })}
      </ul>
      <DataTable
        holds="words"
        word={t('lesson.table')}
        about={title}
        head={[t('lesson.seats.seat'), t('lesson.seats.sat'), t('lesson.seats.notYet')]}
        rows={seats.map(({ seat, had, waiting }) => ({
          key: seat,
          cells: [t(`lesson.seats.${seat}`), had.length, waiting.length],
        }))}
      />
    </Section>
  );
}
