import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Progress, progressOf } from '../../core/progress/progress.ts';
import type { ScenarioCard } from '../../core/scenario/scenario-source.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { hrefOf } from '../../ui/route.ts';
import { Abilities } from './abilities/abilities.tsx';
import { Criteria } from './criteria/criteria.tsx';
import { Faults } from './faults/faults.tsx';
import { type Loaded, MOST_SESSIONS } from './load-attempts.ts';
import { type Names, namesFrom } from './names.ts';
import { NextCard } from './next/next-card.tsx';
import { ScenarioFilter } from './parts/scenario-filter.tsx';
import type { ProgressPorts } from './progress-ports.ts';
import styles from './progress-view.module.css';
import { Attempts } from './totals/attempts.tsx';
import { Summary } from './totals/summary.tsx';
import { Totals } from './totals/totals.tsx';

interface ProgressViewProps {
  readonly loaded: Loaded;
  /** The library; empty when it cannot be reached. */
  readonly cards: readonly ScenarioCard[];
  readonly ports: ProgressPorts;
}

function Empty() {
  const { t } = useTranslation();
  return (
    <Notice
      tone="info"
      title={t('progress.empty.title')}
      actions={
        <ButtonLink variant="primary" href={hrefOf({ name: 'library' })}>
          {t('history.empty.start')}
        </ButtonLink>
      }
    >
      {t('progress.empty.text')}
    </Notice>
  );
}

/** What is not in the picture. */
function Reservations({ older, unopened }: Pick<Loaded, 'older' | 'unopened'>) {
  const { t } = useTranslation();
  return (
    <>
      {unopened > 0 && (
        <Notice tone="warning">{t('progress.unopened', { count: unopened })}</Notice>
      )}
      {older > 0 && <Notice tone="info">{t('progress.older', { count: MOST_SESSIONS })}</Notice>}
    </>
  );
}

interface PictureProps extends ProgressViewProps {
  readonly progress: Progress;
  readonly names: Names;
}

function WholePicture({ progress, names, loaded, cards, ports }: PictureProps) {
  const { t } = useTranslation();
  const { finished, next } = progress;
  const met = new Set(loaded.played.map(({ attempt }) => attempt.scenario));
  const fresh = cards.filter(({ id }) => !met.has(id));
  if (next === undefined) return <Attempts progress={progress} names={names} isOpen />;
  return (
    <>
      <Summary progress={progress} />
      {finished.length === 1 && <Notice tone="info">{t('progress.single')}</Notice>}
      <NextCard {...{ next, names, fresh, ports }} />
      <Totals progress={progress} names={names} />
      <Abilities progress={progress} names={names} />
      <Criteria progress={progress} names={names} />
      <Faults progress={progress} />
    </>
  );
}

/** Everything this screen shows, for all scenarios or one. */
export function ProgressView(props: ProgressViewProps) {
  const { t, i18n } = useTranslation();
  const { loaded, cards } = props;
  const { played } = loaded;
  const [wanted, setWanted] = useState('');
  const names = namesFrom(played, cards, i18n.language);
  const scenarios = [...new Set(played.map(({ attempt }) => attempt.scenario))];
  const progress = useMemo(() => {
    const attempts = played.map(({ attempt }) => attempt);
    return progressOf(attempts.filter(({ scenario }) => wanted === '' || scenario === wanted));
  }, [played, wanted]);
  const actions = (
    <>
      <ButtonLink icon="history" href={hrefOf({ name: 'history' })}>
        {t('history.title')}
      </ButtonLink>
      {played.length > 0 && (
        <Button icon="print" onClick={() => globalThis.print()}>
          {t('report.actions.print')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={t('progress.title')} lead={t('progress.lead')} actions={actions}>
      <Reservations older={loaded.older} unopened={loaded.unopened} />
      {played.length === 0 ? (
        <Empty />
      ) : (
        <div className={styles.parts}>
          {scenarios.length > 1 && (
            <ScenarioFilter {...{ scenarios, names, wanted }} onChange={setWanted} />
          )}
          <WholePicture {...props} progress={progress} names={names} />
        </div>
      )}
    </Page>
  );
}
