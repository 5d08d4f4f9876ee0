import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeRow } from '../../core/classroom/grade/grade-row.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/format-moment.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { hrefOf } from '../../ui/route.ts';
import type { OpenBook } from './book/use-book.ts';
import { CollectSection } from './collect/collect-section.tsx';
import { LastDecision } from './decide/last-decision.tsx';
import { MarkDialog } from './decide/mark-dialog.tsx';
import { ObjectionList } from './decide/objection-list.tsx';
import { StrangerList } from './decide/stranger-list.tsx';
import { ExportMenu } from './export/export-menu.tsx';
import type { GradebookPorts } from './gradebook-ports.ts';
import { RecheckCard } from './recheck/recheck-card.tsx';
import { ClassTable } from './table/class-table.tsx';

interface GradebookViewProps {
  readonly open: OpenBook;
  readonly ports: GradebookPorts;
}

/** What keeps a gradebook from being whole, in words. */
function Reservations({ open }: { readonly open: OpenBook }) {
  const { t } = useTranslation();
  const { schoolClass, assignment, unreadable } = open.book;
  return (
    <>
      {unreadable > 0 && (
        <Notice tone="warning">{t('gradebook.unreadable', { count: unreadable })}</Notice>
      )}
      {schoolClass === undefined && (
        <Notice
          tone="warning"
          title={t('gradebook.noClass.title')}
          actions={
            <ButtonLink href={hrefOf({ name: 'assignment', id: assignment.shared.id })}>
              {t('gradebook.noClass.choose')}
            </ButtonLink>
          }
        >
          {t('gradebook.noClass.text', { count: open.book.records.length })}
        </Notice>
      )}
      {schoolClass?.students.length === 0 && (
        <Notice
          tone="warning"
          title={t('gradebook.noStudents.title')}
          actions={
            <ButtonLink href={hrefOf({ name: 'class', id: schoolClass.id })}>
              {t('gradebook.noStudents.add')}
            </ButtonLink>
          }
        >
          {t('gradebook.noStudents.text')}
        </Notice>
      )}
    </>
  );
}

function useLead({ assignment, schoolClass }: OpenBook['book']): string {
  const { t, i18n } = useTranslation();
  const { due } = assignment.shared;
  const parts = [
    schoolClass?.name,
    due === undefined
      ? t('gradebook.noDue')
      : t('gradebook.due', { when: formatMoment(due, i18n.language) }),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** Collecting, deciding, and the class at a glance. */
export function GradebookView({ open, ports }: GradebookViewProps) {
  const { t } = useTranslation();
  const [marked, setMarked] = useState<GradeRow>();
  const { shared } = open.book.assignment;
  const lead = useLead(open.book);
  return (
    <Page
      title={t('gradebook.title', { title: shared.title })}
      lead={lead}
      actions={
        <ButtonLink
          data-print="hide"
          icon="arrow-left"
          href={hrefOf({ name: 'assignment', id: shared.id })}
        >
          {t('gradebook.toAssignment')}
        </ButtonLink>
      }
    >
      <Reservations open={open} />
      <RecheckCard open={open} ports={ports} />
      <CollectSection open={open} ports={ports} />
      <StrangerList open={open} />
      <ObjectionList {...{ open, ports }} />
      <LastDecision open={open} />
      {open.grades.rows.length > 0 && (
        <>
          <ClassTable open={open} now={ports.now} onMark={setMarked} />
          <ExportMenu {...{ open, ports }} />
        </>
      )}
      <MarkDialog row={marked} open={open} onClose={() => setMarked(undefined)} />
    </Page>
  );
}
