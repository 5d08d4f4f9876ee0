import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '../../../core/classroom/assignment.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { Room } from '../load-room.ts';
import type { RenderExpectations, TeachingPorts } from '../teaching-ports.ts';
import { RemoveAssignment } from './remove-assignment.tsx';
import { shareForm } from './share-form.ts';
import styles from './share.module.css';
import { TaskNames } from './task-names.tsx';
import { Ways } from './ways.tsx';
import { WallSheet } from './wall-sheet.tsx';

interface ShareViewProps {
  readonly assignment: Assignment;
  readonly room: Room;
  readonly ports: TeachingPorts;
  readonly expectations: RenderExpectations;
  readonly onEdit: () => void;
}

/** Where the product is, without the screen one is on. */
const thisPage = (): string => globalThis.location.href.split('#')[0] ?? '';

/** An assignment that is ready: given out by link, code, file or text, and looked at as a student sees it. */
export function ShareView({ assignment, room, ports, expectations, onEdit }: ShareViewProps) {
  const { t, i18n } = useTranslation();
  const { shared } = assignment;
  const { compressor } = ports;
  const [task] = useTask(
    useCallback(
      async () => shareForm(shared, await compressor(), thisPage()),
      [shared, compressor],
    ),
  );
  const name = room.classes.find(({ id }) => id === assignment.class)?.name;
  const facts = [
    name ?? t('teaching.assignments.noClass'),
    shared.due === undefined
      ? t('teaching.assignments.noDue')
      : t('teaching.assignments.due', { at: formatMoment(shared.due, i18n.language) }),
    ...(shared.edition > 1 ? [t('teaching.edition', { edition: shared.edition })] : []),
  ];
  if (task.state === 'failed')
    return (
      <Page title={shared.title}>
        <Notice tone="bad" announce="alert">
          {t('teaching.failed.unavailable')}
        </Notice>
      </Page>
    );
  if (task.value === undefined) return <Loading>{t('shell.loading')}</Loading>;
  const form = task.value;
  return (
    <>
      <div className={styles.screen}>
        <Page
          title={shared.title}
          lead={facts.join(' · ')}
          actions={
            <>
              <ButtonLink icon="arrow-left" href={hrefOf({ name: 'teach' })}>
                {t('teaching.back')}
              </ButtonLink>
              <Button icon="pencil" onClick={onEdit}>
                {t('teaching.share.edit')}
              </Button>
              <ButtonLink icon="chart" href={hrefOf({ name: 'gradebook', assignment: shared.id })}>
                {t('teaching.assignments.grades')}
              </ButtonLink>
            </>
          }
        >
          <Ways shared={shared} form={form} saveFile={ports.saveFile} />
          <TaskNames shared={shared} scenariosOf={ports.scenariosOf} />
          <section className={styles.section} aria-labelledby="preview">
            <h2 id="preview">{t('teaching.form.preview')}</h2>
            {expectations(shared)}
          </section>
          <RemoveAssignment shared={shared} workspace={room.workspace} go={ports.go} />
        </Page>
      </div>
      <WallSheet shared={shared} form={form} />
    </>
  );
}
