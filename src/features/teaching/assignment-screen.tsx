import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assignment, SharedAssignment } from '../../core/classroom/assignment.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { hrefOf } from '../../ui/route.ts';
import { AssignmentForm } from './form/assignment-form.tsx';
import type { Room } from './load-room.ts';
import { WithRoom } from './parts/with-room.tsx';
import { ShareView } from './share/share-view.tsx';
import type { TeachingPorts } from './teaching-ports.ts';

/** What a student would read; the student's own screen draws it. */
export type RenderExpectations = (shared: SharedAssignment) => ReactNode;

interface AssignmentScreenProps extends TeachingPorts {
  /** `new` for one to be made. */
  readonly id: string;
  readonly expectations: RenderExpectations;
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
  return isEdited ? (
    <AssignmentForm
      before={now}
      {...{ room, ports, expectations }}
      onCancel={() => setIsEdited(false)}
      onSaved={(saved) => {
        setNow(saved);
        setIsEdited(false);
      }}
    />
  ) : (
    <ShareView
      assignment={now}
      {...{ room, ports, expectations }}
      onEdit={() => setIsEdited(true)}
    />
  );
}

/** Making an assignment, giving it out, changing it. */
export function AssignmentScreen({ id, expectations, ...ports }: AssignmentScreenProps) {
  const { t } = useTranslation();
  return (
    <WithRoom teacher={ports.teacher}>
      {(room) => {
        if (id === 'new')
          return (
            <AssignmentForm
              before={undefined}
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
