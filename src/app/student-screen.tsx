import { useMemo } from 'react';
import type { SessionEvent } from '../core/session/session-event.ts';
import type { StudentPorts } from '../features/gradebook/student/student-ports.ts';
import { StudentScreen as Student } from '../features/gradebook/student/student-screen.tsx';
import { importSessions } from '../features/history/import-sessions.ts';
import { type GradebookNeeds, gradebookPorts } from './gradebook-ports.ts';
import { HandedTalk } from './handed-talk.tsx';
import type { Services } from './services.ts';
import { TeacherSheet } from './teacher-sheet.tsx';

type Needed = GradebookNeeds & Pick<Services, 'sessionLog' | 'newId'>;

interface StudentScreenProps extends Needed {
  readonly assignment: string;
  readonly student: string;
}

/** Under the id it comes with, so that its replay can be found; nothing where something else has that id. */
async function keepCopy(
  events: readonly SessionEvent[],
  ports: Pick<Services, 'sessionLog' | 'newId'>,
): Promise<string | undefined> {
  const imported = await importSessions(ports, [{ ok: true, value: events }]);
  const [outcome] = imported.ok ? imported.value : [];
  const isThere =
    outcome?.kind === 'added' || outcome?.kind === 'known' || outcome?.kind === 'extended';
  return isThere ? outcome.started.session : undefined;
}

/** One student's work, with the parts of the report that explain a talk. */
export function StudentScreen(props: StudentScreenProps) {
  const { assignment, student, ...services } = props;
  const { teacher, scenarios, scenariosOf, saveFile, now, sessionLog, newId } = services;
  const ports = useMemo(
    (): StudentPorts => ({
      ...gradebookPorts({ teacher, scenarios, scenariosOf, saveFile, now }),
      renderTalk: (talk, marking) => (
        <HandedTalk
          talk={talk}
          {...(marking !== undefined && {
            beside: (chosen) => <TeacherSheet {...{ talk, marking, chosen, now, newId }} />,
          })}
        />
      ),
      keepCopy: (events) => keepCopy(events, { sessionLog, newId }),
    }),
    [teacher, scenarios, scenariosOf, saveFile, now, sessionLog, newId],
  );
  return <Student {...{ assignment, student, ports }} />;
}
