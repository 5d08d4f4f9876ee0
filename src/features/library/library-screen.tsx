import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageBody } from '../../ui/page.tsx';
import { useTask } from '../../ui/use-task.ts';
import { Hero } from './hero.tsx';
import { HowItWorks } from './how-it-works.tsx';
import styles from './library-screen.module.css';
import { type Library, loadLibrary } from './load-library.ts';
import { ResumeCard } from './resume-card.tsx';
import { ScenarioTile } from './scenario-tile.tsx';

interface LibraryScreenProps {
  readonly sessionLog: SessionLog;
  readonly scenarios: ScenarioSource;
}

function ScenarioList({ library }: { readonly library: Library }) {
  const { t } = useTranslation();
  if (library.cards.length === 0) return <Notice tone="info">{t('library.empty')}</Notice>;
  return (
    <section aria-label={t('library.list')}>
      <ul className={styles.list}>
        {library.cards.map((card) => (
          <li key={card.id}>
            <ScenarioTile card={card} finished={library.finished.get(card.id) ?? 0} />
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
        {library !== undefined && <ScenarioList library={library} />}
        <HowItWorks />
      </PageBody>
    </>
  );
}
