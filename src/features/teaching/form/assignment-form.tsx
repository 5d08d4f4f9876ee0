import { useTranslation } from 'react-i18next';
import type { Assignment } from '../../../core/classroom/assignment.ts';
import type { LessonHomework } from '../../../core/lesson/homework.ts';
import { Button } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import type { Room } from '../load-room.ts';
import type { RenderExpectations, TeachingPorts } from '../teaching-ports.ts';
import { sharedOf } from './build-assignment.ts';
import styles from './form.module.css';
import { HowCard } from './how-card.tsx';
import { MarkCard } from './mark-card.tsx';
import { OwnCard } from './own/own-card.tsx';
import { PresetRow } from './preset-row.tsx';
import { ScenarioPicker } from './scenario-picker.tsx';
import { useDraft } from './use-draft.ts';
import { WhatCard } from './what-card.tsx';

interface AssignmentFormProps {
  /** Nothing for a new one. */
  readonly before: Assignment | undefined;
  /** What a new one begins with. */
  readonly homework?: LessonHomework;
  readonly room: Room;
  readonly ports: TeachingPorts;
  readonly expectations: RenderExpectations;
  readonly onCancel: () => void;
  readonly onSaved: (assignment: Assignment) => void;
}

/** Everything about an assignment on one page; with the defaults, one click on a scenario is enough. */
export function AssignmentForm(props: AssignmentFormProps) {
  const { before, homework, room, ports, expectations, onCancel, onSaved } = props;
  const { t } = useTranslation();
  const editing = useDraft({ before, homework, room, ports, onSaved });
  const { draft, change, library, problems, failure } = editing;
  if (library.state === 'failed')
    return (
      <Page title={t('teaching.form.title')}>
        <Notice
          tone="bad"
          announce="alert"
          title={t('library.failed.title')}
          actions={<Button onClick={editing.again}>{t('library.failed.again')}</Button>}
        />
      </Page>
    );
  if (library.value === undefined) return <Loading>{t('shell.loading')}</Loading>;
  const { cards } = library.value;
  const given = { draft, cards, key: '', id: '' };
  return (
    <Page
      title={before === undefined ? t('teaching.form.title') : t('teaching.form.change')}
      {...(before === undefined && { lead: t('teaching.form.lead') })}
    >
      {before !== undefined && (
        <Notice tone="warning" title={t('teaching.form.shared')}>
          {t('teaching.form.sharedText', { edition: before.shared.edition + 1 })}
        </Notice>
      )}
      {before === undefined && <PresetRow draft={draft} onChange={change} />}
      <ScenarioPicker {...{ draft, library: library.value }} onChange={change} />
      <OwnCard {...{ draft, room, ports, library: library.value }} onChange={change} />
      <WhatCard {...{ draft, cards, room, now: ports.now }} onChange={change} />
      <HowCard draft={draft} onChange={change} />
      <MarkCard draft={draft} onChange={change} />
      {editing.isReady && (
        <section className={styles.preview} aria-labelledby="preview">
          <h2 id="preview">{t('teaching.form.preview')}</h2>
          {expectations(sharedOf(given))}
        </section>
      )}
      <div className={styles.end}>
        {problems.length > 0 && (
          <Notice tone="bad" announce="alert" title={t('teaching.form.notYet')}>
            <ul className={styles.problems}>
              {problems.map((problem) => (
                <li key={problem}>{t(`teaching.form.problem.${problem}`)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {failure !== undefined && (
          <Notice tone="bad" announce="alert" title={t('teaching.notSaved')}>
            {t(`teaching.failed.${failure}`)}
          </Notice>
        )}
        <div className={styles.buttons}>
          <Button onClick={onCancel}>{t('teaching.cancel')}</Button>
          <Button
            variant="primary"
            size="large"
            icon="check"
            disabled={editing.isSaving}
            onClick={() => void editing.save()}
          >
            {t('teaching.form.save')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
