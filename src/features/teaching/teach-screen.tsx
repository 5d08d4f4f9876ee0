import { AssignmentList } from './home/assignment-list.tsx';
import { BackupCard } from './home/backup-card.tsx';
import { BackupReminder } from './home/backup-reminder.tsx';
import { ClassList } from './home/class-list.tsx';
import { FirstSteps } from './home/first-steps.tsx';
import { LessonsCard } from './home/lessons-card.tsx';
import { WithRoom } from './parts/with-room.tsx';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { hrefOf } from '../../ui/route.ts';
import type { Room } from './load-room.ts';
import type { TeachingPorts } from './teaching-ports.ts';

interface HomeProps {
  readonly room: Room;
  readonly ports: TeachingPorts;
  readonly onChange: () => void;
}

function Home({ room, ports, onChange }: HomeProps) {
  const { t } = useTranslation();
  const isEmpty = room.classes.length === 0 && room.assignments.length === 0;
  return (
    <Page
      title={t('teaching.title')}
      lead={t('teaching.lead')}
      actions={
        !isEmpty && (
          <>
            <ButtonLink icon="star" href={hrefOf({ name: 'appraisals' })}>
              {t('appraisal.title')}
            </ButtonLink>
            <ButtonLink
              variant="primary"
              icon="plus"
              href={hrefOf({ name: 'assignment', id: 'new' })}
            >
              {t('teaching.assignments.new')}
            </ButtonLink>
          </>
        )
      }
    >
      {room.unreadable > 0 && (
        <Notice tone="warning">{t('teaching.unreadable', { count: room.unreadable })}</Notice>
      )}
      {isEmpty ? (
        <FirstSteps room={room} ports={ports} />
      ) : (
        <>
          <BackupReminder backupDate={ports.backupDate} now={ports.now} />
          <AssignmentList lines={room.assignments} now={ports.now} />
          <ClassList room={room} ports={ports} />
        </>
      )}
      <LessonsCard />
      <BackupCard room={room} ports={ports} isEmpty={isEmpty} onRestored={onChange} />
    </Page>
  );
}

/** The teacher's room: classes, assignments and how many have handed in, and the backup of it all. */
export function TeachScreen(ports: TeachingPorts) {
  return (
    <WithRoom teacher={ports.teacher}>
      {(room, again) => <Home room={room} ports={ports} onChange={again} />}
    </WithRoom>
  );
}
