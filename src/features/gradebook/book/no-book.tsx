import { useTranslation } from 'react-i18next';
import type { AssignmentFailure } from '../../../core/classroom/read-assignment.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DeadEnd } from '../../../ui/dead-end.tsx';
import { hrefOf } from '../../../ui/route.ts';

/** A gradebook that cannot be opened, why, and the ways out. */
export function NoBook({
  failure,
  onAgain,
}: {
  readonly failure: AssignmentFailure;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  return (
    <DeadEnd title={t('gradebook.noBook')} text={t(`gradebook.failure.${failure}`)}>
      <ButtonLink variant="primary" href={hrefOf({ name: 'teach' })}>
        {t('gradebook.toTeach')}
      </ButtonLink>
      {failure !== 'unknown-assignment' && (
        <Button onClick={onAgain}>{t('gradebook.again')}</Button>
      )}
    </DeadEnd>
  );
}
