import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CALLS_IN_SHIFT } from '../../core/session/shift.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { type Go, hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import { loadShift, type ShiftSoFar } from './load-shift.ts';
import { ShiftTable } from './shift-table.tsx';
import { type ShiftPorts, startNext } from './start-next.ts';

interface ShiftScreenProps extends ShiftPorts {
  readonly shift: string;
  readonly go: Go;
}

/** The next call, the one left open, or word that the shift is over. */
function Onward({ soFar, onNext }: { readonly soFar: ShiftSoFar; readonly onNext: () => void }) {
  const { t } = useTranslation();
  if (soFar.open !== undefined) {
    return (
      <ButtonLink
        variant="primary"
        size="large"
        icon="play"
        href={hrefOf({ name: 'play', session: soFar.open })}
      >
        {t('shift.goOn')}
      </ButtonLink>
    );
  }
  if (soFar.next === undefined) return <p>{t('shift.over')}</p>;
  return (
    <Button variant="primary" size="large" icon="phone" onClick={onNext}>
      {t('shift.next', { place: soFar.next + 1, of: CALLS_IN_SHIFT })}
    </Button>
  );
}

/** A shift as far as it has come: the results call by call, and the first held against the last. */
export function ShiftScreen({ shift, go, ...ports }: ShiftScreenProps) {
  const { t } = useTranslation();
  const { sessionLog, scenarios } = ports;
  const [hasFailed, setHasFailed] = useState(false);
  const [task] = useTask(
    useCallback(() => loadShift(shift, { sessionLog, scenarios }), [shift, sessionLog, scenarios]),
  );
  if (task.state === 'loading') return <Loading>{t('shell.loading')}</Loading>;
  const soFar = task.state === 'failed' ? undefined : task.value;
  const plan = soFar?.plan;
  const next = async (): Promise<void> => {
    if (plan?.shift === undefined || soFar?.next === undefined) return;
    const { level, locale } = plan;
    const begun = await startNext(ports, { ...plan.shift, level, locale }, soFar.next);
    if (begun.ok) go({ name: 'play', session: begun.value });
    else setHasFailed(true);
  };
  return (
    <Page
      title={t('shift.title')}
      lead={t('shift.lead')}
      actions={
        <ButtonLink icon="home" href={hrefOf({ name: 'library' })}>
          {t('shift.home')}
        </ButtonLink>
      }
    >
      {soFar === undefined || plan === undefined ? (
        <Notice tone="warning">{t('shift.unknown')}</Notice>
      ) : (
        <>
          <ShiftTable calls={soFar.calls} />
          {hasFailed && (
            <Notice tone="bad" announce="alert">
              {t('shift.failed')}
            </Notice>
          )}
          <Onward soFar={soFar} onNext={next} />
        </>
      )}
    </Page>
  );
}
