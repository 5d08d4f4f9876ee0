import { useTranslation } from 'react-i18next';
import type { FaultOfClass } from '../../../core/class-view/class-faults.ts';
import { FORBIDDEN } from '../../../core/language/analysis.ts';
import { Tag } from '../../../ui/tag.tsx';
import { Bar } from '../parts/bar.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Quotes } from '../parts/quotes.tsx';
import { Section } from '../parts/section.tsx';
import type { People } from '../people.ts';
import styles from './rows.module.css';

interface FaultsProps {
  readonly faults: readonly FaultOfClass[];
  /** Students whose talks were looked at. */
  readonly of: number;
  readonly people: People;
}

function Fault({
  fault,
  of,
  people,
}: Omit<FaultsProps, 'faults'> & { readonly fault: FaultOfClass }) {
  const { t } = useTranslation();
  const name = t(`report.faults.${fault.class}.name`);
  const isForbidden = FORBIDDEN.has(fault.class);
  const quotes = fault.sentences.map(({ start, end, ...sentence }) => ({
    ...sentence,
    mark: { id: fault.class, start, end, tone: 'bad' as const, label: name },
  }));
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3>
          {name}{' '}
          {isForbidden && (
            <Tag tone="bad" icon="warning">
              {t('lesson.faults.forbidden')}
            </Tag>
          )}
        </h3>
        <p className={styles.figure}>
          <b>{t('lesson.ofStudents', { some: fault.students, of })}</b>
          {' · '}
          {t('lesson.faults.times', { count: fault.times })}
        </p>
        <Bar share={fault.students / of} tone="low" />
      </div>
      <Quotes label={t('lesson.quotesOf', { name })} quotes={quotes} people={people} />
    </li>
  );
}

/** Which rules were broken, by how many, and in which words. */
export function Faults({ faults, of, people }: FaultsProps) {
  const { t } = useTranslation();
  const title = t('lesson.faults.title');
  if (faults.length === 0) return <Section title={title}>{t('lesson.faults.none')}</Section>;
  return (
    <Section title={title} lead={t('lesson.faults.lead')}>
      <ul className={styles.rows}>
        {faults.map((fault) => (
          <Fault key={fault.class} fault={fault} of={of} people={people} />
        ))}
      </ul>
      <DataTable
        holds="words"
        word={t('lesson.table')}
        about={title}
        head={[t('lesson.faults.name'), t('lesson.students'), t('lesson.faults.count')]}
        rows={faults.map((fault) => ({
          key: fault.class,
          cells: [t(`report.faults.${fault.class}.name`), fault.students, fault.times],
        }))}
      />
    </Section>
  );
}
