import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading.tsx';
import { NoBook } from './book/no-book.tsx';
import { useBook } from './book/use-book.ts';
import type { GradebookPorts } from './gradebook-ports.ts';
import { GradebookView } from './gradebook-view.tsx';

interface GradebookScreenProps {
  readonly assignment: string;
  /** Made once for the page. */
  readonly ports: GradebookPorts;
}

/** One assignment: what came in, and the marks computed from it. */
export function GradebookScreen({ assignment, ports }: GradebookScreenProps) {
  const { t } = useTranslation();
  const state = useBook(assignment, ports);
  if (state.state === 'loading') return <Loading>{t('gradebook.loading')}</Loading>;
  if (state.state === 'failed') return <NoBook failure={state.failure} onAgain={state.again} />;
  return <GradebookView key={assignment} open={state.open} ports={ports} />;
}
