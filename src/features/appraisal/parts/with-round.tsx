import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DeadEnd } from '../../../ui/dead-end.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import { type ActFailure, type OpenRound, useRound } from '../round/use-round.ts';

interface WithRoundProps {
  readonly id: string;
  readonly ports: AppraisalPorts;
  readonly children: (open: OpenRound) => ReactNode;
}

/** Opens a round for a screen, or says why it cannot be opened. */
export function WithRound({ id, ports, children }: WithRoundProps) {
  const { t } = useTranslation();
  const round = useRound(id, ports);
  if (round.state === 'loading') return <Loading>{t('appraisal.loading')}</Loading>;
  if (round.state === 'open') return children(round.open);
  return (
    <DeadEnd title={t('appraisal.title')} text={t(`appraisal.failure.${round.failure}`)}>
      <ButtonLink variant="primary" href={hrefOf({ name: 'appraisals' })}>
        {t('appraisal.toRounds')}
      </ButtonLink>
      {round.failure !== 'unknown' && <Button onClick={round.again}>{t('appraisal.again')}</Button>}
    </DeadEnd>
  );
}

/** Why something was not stored. */
export function Failure({ failure }: { readonly failure: ActFailure | undefined }) {
  const { t } = useTranslation();
  if (failure === undefined) return null;
  return (
    <Notice tone="bad" announce="alert">
      {t(`appraisal.failure.${failure}`)}
    </Notice>
  );
}
