import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageBody } from '../../ui/page.tsx';
import { useTask } from '../../ui/use-task.ts';
import { ANYTHING, findScenarios } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { Hero } from './hero.tsx';
import { HowItWorks } from './how-it-works.tsx';
import styles from './library-screen.module.css';
import { type Library, loadLibrary } from './load-library.ts';
import { ResumeCard } from './resume-card.tsx';
import { ShiftCard } from './shift-card.tsx';
import { StudyCard } from './study-card.tsx';
import { ScenarioTile } from './scenario-tile.tsx';

interface LibraryScreenProps {
  readonly sessionLog: SessionLog;
  readonly scenarios: ScenarioSource;
}

/** Best totals, worked out once the list is on the screen: opening old talks takes the whole engine. */
function useBest(library: Library, { sessionLog, scenarios }: LibraryScreenProps) {
  const [best, setBest] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    if (library.finished.size === 0) return;
    let isWanted = true;
    void import('./best-results.ts')
      .then(({ bestResults }) => bestResults(library.sessions, sessionLog, scenarios))
      .then((found) => isWanted && setBest(found))
      // Without it the list only says less.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [library, sessionLog, scenarios]);
  return best;
}

function ScenarioList({ library, ...ports }: LibraryScreenProps & { readonly library: Library }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(ANYTHING);
  const best = useBest(library, ports);
  if (library.cards.length === 0) return <Notice tone="info">{t('library.empty')}</Notice>;
  const found = findScenarios(library.cards, wanted);
  return (
    <section aria-label={t('library.list')}>
      {library.cards.length > 1 && (
        <FilterBar
          cards={library.cards}
          shown={found.length}
          wanted={wanted}
          onChange={setWanted}
        />
      )}
      {found.length === 0 && <Notice tone="info">{t('library.filter.nothing')}</Notice>}
      <ul className={styles.list}>
        {found.map((card) => (
          <li key={card.id}>
            <ScenarioTile
              card={card}
              finished={library.finished.get(card.id) ?? 0}
              best={best.get(card.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Home: what this is, the call still open, and every scenario one click from its briefing. */
export function LibraryScreen({ sessionLog, scenarios }: LibraryScreenProps) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const [task, again] = useTask(
    useCallback(() => loadLibrary(scenarios, sessionLog, locale), [scenarios, sessionLog, locale]),
  );
  const library = task.state === 'failed' ? undefined : task.value;
  return (
    <>
      <Hero />
      <PageBody>
        {library?.open !== undefined && <ResumeCard call={library.open} />}
        {task.state === 'failed' && (
          <Notice
            tone="bad"
            announce="alert"
            title={t('library.failed.title')}
            actions={<Button onClick={again}>{t('library.failed.again')}</Button>}
          >
            {t('library.failed.text')}
          </Notice>
        )}
        {task.state === 'loading' && library === undefined && (
          <Loading>{t('shell.loading')}</Loading>
        )}
        {library !== undefined && library.cards.length > 1 && <ShiftCard />}
        {library !== undefined && <ScenarioList {...{ library, sessionLog, scenarios }} />}
        <StudyCard />
        <HowItWorks />
      </PageBody>
    </>
  );
}
