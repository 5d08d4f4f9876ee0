import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { hrefOf } from '../../ui/route.ts';
import type { LicenceFailure } from './load-licence.ts';

interface ProblemProps {
  readonly failure: LicenceFailure;
  readonly onAgain: () => void;
}

/** Says why there is nothing to see, and leads on. */
export function Problem({ failure, onAgain }: ProblemProps) {
  const { t } = useTranslation();
  return (
    <DeadEnd title={t('licence.failed.title')} text={t(`licence.failed.${failure}`)}>
      <Button variant="primary" onClick={onAgain}>
        {t('licence.failed.again')}
      </Button>
      <ButtonLink icon="home" href={hrefOf({ name: 'library' })}>
        {t('play.home')}
      </ButtonLink>
    </DeadEnd>
  );
}
