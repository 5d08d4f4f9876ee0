import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { DeadEnd } from '../../../ui/dead-end.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { NoBook } from '../book/no-book.tsx';
import { useBook } from '../book/use-book.ts';
import type { StudentPorts } from './student-ports.ts';
import { StudentView } from './student-view.tsx';

interface StudentScreenProps {
  readonly assignment: string;
  readonly student: string;
  /** Made once for the page. */
  readonly ports: StudentPorts;
}

/** One student's work for one assignment. */
export function StudentScreen({ assignment, student, ports }: StudentScreenProps) {
  const { t } = useTranslation();
  const state = useBook(assignment, ports);
  if (state.state === 'loading') return <Loading>{t('gradebook.loading')}</Loading>;
  if (state.state === 'failed') return <NoBook failure={state.failure} onAgain={state.again} />;
  const row = state.open.grades.rows.find((one) => one.student.id === student);
  if (row === undefined)
    return (
      <DeadEnd title={t('gradebook.noStudent.title')} text={t('gradebook.noStudent.text')}>
        <ButtonLink variant="primary" href={hrefOf({ name: 'gradebook', assignment })}>
          {t('gradebook.toGradebook')}
        </ButtonLink>
      </DeadEnd>
    );
  return <StudentView {...{ row, ports }} open={state.open} />;
}
