import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Meter } from '../../../ui/meter.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { AssignmentLine } from '../load-room.ts';
import type { TeachingPorts } from '../teaching-ports.ts';
import styles from './home.module.css';

interface RowProps {
  readonly line: AssignmentLine;
  readonly isDue: boolean;
}

function HandedIn({ handedIn, schoolClass }: AssignmentLine) {
  const { t } = useTranslation();
  if (schoolClass === undefined)
    return (
      <p className={styles.count}>{t('teaching.assignments.handedIn', { count: handedIn })}</p>
    );
  const words = t('teaching.assignments.handedInOf', {
    count: handedIn,
    of: schoolClass.students.length,
  });
  return (
    <div className={styles.count}>
      <span>{words}</span>
      <Meter
        label={words}
        value={handedIn}
        max={Math.max(1, schoolClass.students.length)}
        valueText={words}
      />
    </div>
  );
}

function Row({ line, isDue }: RowProps) {
  const { t, i18n } = useTranslation();
  const { assignment, schoolClass } = line;
  const { id, title, due, edition } = assignment.shared;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>{title}</p>
        <p className={styles.facts}>
          <span>{schoolClass?.name ?? t('teaching.assignments.noClass')}</span>
          <span>
            {due === undefined
              ? t('teaching.assignments.noDue')
              : t('teaching.assignments.due', { at: formatMoment(due, i18n.language) })}
          </span>
          {edition > 1 && <span>{t('teaching.edition', { edition })}</span>}
          {isDue && <Tag tone="warning">{t('teaching.assignments.over')}</Tag>}
        </p>
      </div>
      <HandedIn {...line} />
      <div className={styles.actions}>
        <ButtonLink
          href={hrefOf({ name: 'assignment', id })}
          aria-label={t('teaching.assignments.shareOf', { title })}
        >
          {t('teaching.assignments.share')}
        </ButtonLink>
        <ButtonLink
          href={hrefOf({ name: 'gradebook', assignment: id })}
          aria-label={t('teaching.assignments.gradesOf', { title })}
        >
          {t('teaching.assignments.grades')}
        </ButtonLink>
      </div>
    </li>
  );
}

interface AssignmentListProps extends Pick<TeachingPorts, 'now'> {
  readonly lines: readonly AssignmentLine[];
}

/** What was given out, newest first, and how much of it has come back. */
export function AssignmentList({ lines, now }: AssignmentListProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="assignments">
      <h2 id="assignments">{t('teaching.assignments.title')}</h2>
      {lines.length === 0 ? (
        <Notice tone="info">{t('teaching.assignments.none')}</Notice>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => {
            const { id, due } = line.assignment.shared;
            return <Row key={id} line={line} isDue={due !== undefined && due < now()} />;
          })}
        </ul>
      )}
    </section>
  );
}
