import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttemptRow, GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { OpenBook } from '../book/use-book.ts';
import { LastDecision } from '../decide/last-decision.tsx';
import { MarkFields } from '../decide/mark-fields.tsx';
import { ObjectionCard } from '../decide/objection-card.tsx';
import { objectionsOf } from '../decide/objections.ts';
import { Attempts } from './attempts.tsx';
import { GroupTable } from './group-table.tsx';
import { MarkSummary } from './mark-summary.tsx';
import { SheetTable } from './sheet-table.tsx';
import styles from './student.module.css';
import type { StudentPorts } from './student-ports.ts';
import { TalkPanel } from './talk-panel.tsx';

interface StudentViewProps {
  readonly row: GradeRow;
  readonly open: OpenBook;
  readonly ports: StudentPorts;
}

/** The talk that is looked at first: the last one that counts. */
const firstLook = (attempts: readonly AttemptRow[]): AttemptRow | undefined =>
  attempts.findLast(({ state }) => state === 'counts') ?? attempts.at(-1);

/** The students before and after, as in the roster. */
function Neighbours({ row, open }: Omit<StudentViewProps, 'ports'>) {
  const { t } = useTranslation();
  const { rows } = open.grades;
  const place = rows.findIndex(({ student }) => student.id === row.student.id);
  const assignment = open.book.assignment.shared.id;
  const [before, after] = [rows[place - 1]?.student, rows[place + 1]?.student];
  return (
    <>
      <ButtonLink icon="arrow-left" href={hrefOf({ name: 'gradebook', assignment })}>
        {t('gradebook.toGradebook')}
      </ButtonLink>
      {before !== undefined && (
        <ButtonLink
          variant="quiet"
          href={hrefOf({ name: 'student', assignment, student: before.id })}
        >
          {t('gradebook.before', { name: before.name })}
        </ButtonLink>
      )}
      {after !== undefined && (
        <ButtonLink
          variant="quiet"
          href={hrefOf({ name: 'student', assignment, student: after.id })}
        >
          {t('gradebook.after', { name: after.name })}
        </ButtonLink>
      )}
      <Button icon="print" onClick={() => globalThis.print()}>
        {t('gradebook.printFeedback')}
      </Button>
    </>
  );
}

function Objections({ row, open, ports }: StudentViewProps) {
  const { t } = useTranslation();
  const list = objectionsOf(row, open.decisions);
  if (list.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="objections">
      <h2 id="objections">{t('gradebook.objections', { count: list.length })}</h2>
      <ul className={styles.plain}>
        {list.map((one) => (
          <ObjectionCard
            key={`${one.attempt.session.session}/${one.objection.n}`}
            {...{ one, open, ports }}
          />
        ))}
      </ul>
    </section>
  );
}

/** The fields begin anew with what was stored, so that nothing is sent twice. */
const storedAs = ({ plainTotal, comment, overridden, excused }: GradeRow): string =>
  JSON.stringify([plainTotal, comment, overridden, excused]);

function TeacherMark({ row, open }: Omit<StudentViewProps, 'ports'>) {
  const { t } = useTranslation();
  const formId = useId();
  return (
    <Card aria-labelledby={`${formId}-title`} data-print="hide">
      <h2 id={`${formId}-title`} className={styles.heading}>
        {t('gradebook.mark.title')}
      </h2>
      <MarkFields
        key={storedAs(row)}
        {...{ row, open, formId }}
        onDone={() => document.querySelector('h1')?.focus()}
      >
        <Button type="submit" variant="primary" icon="check" className={styles.save}>
          {t('gradebook.mark.save')}
        </Button>
      </MarkFields>
    </Card>
  );
}

/** Everything about one student: the mark, the talks, the sheets, and what the teacher makes of it. */
export function StudentView({ row, open, ports }: StudentViewProps) {
  const { t } = useTranslation();
  const attempts = row.tasks.flatMap((task) => task.attempts);
  const [looked, setLooked] = useState<string>();
  const attempt = attempts.find(({ session }) => session.session === looked) ?? firstLook(attempts);
  const { student } = row;
  const { shared } = open.book.assignment;
  const group = student.group && `${t('gradebook.column.group')} ${student.group}`;
  const lead = [student.number, group ?? ''];
  return (
    <Page
      title={`${student.name} · ${shared.title}`}
      lead={lead.filter((part) => part !== '').join(' · ')}
    >
      <nav className={styles.ways} aria-label={t('gradebook.ways')} data-print="hide">
        <Neighbours {...{ row, open }} />
      </nav>
      <MarkSummary {...{ row, open }} now={ports.now()} />
      <LastDecision open={open} />
      {row.missing && <Notice tone="info">{t('gradebook.nothingIn')}</Notice>}
      <Attempts {...{ row, open, ports }} looked={attempt?.session.session} onLook={setLooked} />
      <GroupTable {...{ row, open }} />
      <Objections {...{ row, open, ports }} />
      <TeacherMark {...{ row, open }} />
      {attempt !== undefined && (
        <>
          <SheetTable {...{ attempt, open, ports }} />
          <TalkPanel key={attempt.session.session} {...{ attempt, open, ports }} />
        </>
      )}
    </Page>
  );
}
