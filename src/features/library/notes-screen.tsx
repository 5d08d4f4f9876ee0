import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { TeacherNotes } from '../../core/scenario/strings.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import styles from './notes-screen.module.css';
import { UnknownScenario } from './unknown-scenario.tsx';

const SECTIONS = ['heart', 'watch', 'questions'] as const;

function Notes({ notes }: { readonly notes: TeacherNotes }) {
  const { t } = useTranslation();
  return (
    <div className={styles.notes}>
      {SECTIONS.map((section) => (
        <Card key={section} aria-labelledby={`notes-${section}`}>
          <h2 id={`notes-${section}`}>{t(`library.notes.${section}`)}</h2>
          <ul>
            {notes[section].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Card>
      ))}
      {notes.law !== undefined && (
        <Card aria-labelledby="notes-law">
          <h2 id="notes-law">{t('library.notes.law')}</h2>
          <p>{t('library.notes.lawIs')}</p>
          <dl className={styles.law}>
            {notes.law.map(({ text, source }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>{source}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </div>
  );
}

/** The notes behind a question, or word that there are none. */
function Guarded({
  notes,
  onAgain,
}: {
  readonly notes: TeacherNotes | undefined;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  const [isShown, setIsShown] = useState(false);
  if (notes === undefined) {
    return (
      <Notice
        tone="warning"
        actions={<Button onClick={onAgain}>{t('library.failed.again')}</Button>}
      >
        {t('library.notes.none')}
      </Notice>
    );
  }
  if (isShown) return <Notes notes={notes} />;
  return (
    <Notice
      tone="info"
      title={t('library.notes.forTeachers')}
      actions={
        <Button variant="primary" onClick={() => setIsShown(true)}>
          {t('library.notes.show')}
        </Button>
      }
    >
      {t('library.notes.spoils')}
    </Notice>
  );
}

interface NotesScreenProps {
  readonly scenario: string;
  readonly scenarios: ScenarioSource;
}

/** What a teacher should know of a scenario. Behind a question, because it gives away what is to be found out. */
export function NotesScreen({ scenario, scenarios }: NotesScreenProps) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const load = useCallback(async () => {
    const [cards, notes] = await Promise.all([
      scenarios.cards(locale),
      scenarios.notes(scenario, locale),
    ]);
    const title = cards.find(({ id }) => id === scenario)?.title;
    return { title, notes: notes.ok ? notes.value : undefined };
  }, [scenarios, scenario, locale]);
  const [task, again] = useTask(load);
  if (task.state === 'loading') return <Loading>{t('shell.loading')}</Loading>;
  const { title, notes } =
    task.state === 'failed' || task.value === undefined
      ? { title: scenario, notes: undefined }
      : task.value;
  if (title === undefined) return <UnknownScenario />;
  return (
    <Page
      title={t('library.notes.title', { title })}
      actions={
        <ButtonLink icon="arrow-left" href={hrefOf({ name: 'library' })}>
          {t('library.brief.back')}
        </ButtonLink>
      }
    >
      <Guarded notes={notes} onAgain={again} />
    </Page>
  );
}
