import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '../../core/classroom/assignment.ts';
import type { LessonHomework } from '../../core/lesson/homework.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { hrefOf } from '../../ui/route.ts';
import { AssignmentForm } from './form/assignment-form.tsx';
import type { Room } from './load-room.ts';
import { WithRoom } from './parts/with-room.tsx';
import styles from './parts/place.module.css';
import { ShareView } from './share/share-view.tsx';
import type { RenderExpectations, TeachingPorts } from './teaching-ports.ts';

interface AssignmentScreenProps extends TeachingPorts {
  /** `new` for one to be made. */
  readonly id: string;
  readonly expectations: RenderExpectations;
  /** What a new one begins with. */
  readonly homework?: LessonHomework;
}

interface KnownProps {
  readonly assignment: Assignment;
  readonly room: Room;
  readonly ports: TeachingPorts;
  readonly expectations: RenderExpectations;
}

/** An assignment that exists: given out, or being changed. */
function Known({ assignment, room, ports, expectations }: KnownProps) {
  const [now, setNow] = useState(assignment);
  const [isEdited, setIsEdited] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const turn = (edited: boolean): void => {
    setIsEdited(edited);
    // The address stays, so nothing else takes the focus to what is now another page.
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {isEdited ? (
        <AssignmentForm
          before={now}
          {...{ room, ports, expectations }}
          onCancel={() => turn(false)}
          onSaved={(saved) => {
            setNow(saved);
            turn(false);
          }}
        />
      ) : (
        <ShareView assignment={now} {...{ room, ports, expectations }} onEdit={() => turn(true)} />
      )}
    </div>
  );
}

/** Making an assignment, giving it out, changing it. */
export function AssignmentScreen({ id, expectations, homework, ...ports }: AssignmentScreenProps) {
  const { t } = useTranslation();
  return (
    <WithRoom teacher={ports.teacher}>
      {(room) => {
        if (id === 'new')
          return (
            <AssignmentForm
              before={undefined}
              {...(homework !== undefined && { homework })}
              {...{ room, ports, expectations }}
              onCancel={() => ports.go({ name: 'teach' })}
              onSaved={({ shared }) => ports.go({ name: 'assignment', id: shared.id })}
            />
          );
        const line = room.assignments.find(({ assignment }) => assignment.shared.id === id);
        return line === undefined ? (
          <DeadEnd title={t('teaching.form.unknown')} text={t('teaching.form.unknownText')}>
            <ButtonLink variant="primary" href={hrefOf({ name: 'teach' })}>
              {t('teaching.back')}
            </ButtonLink>
          </DeadEnd>
        ) : (
          <Known assignment={line.assignment} {...{ room, ports, expectations }} />
        );
      }}
    </WithRoom>
  );
}
