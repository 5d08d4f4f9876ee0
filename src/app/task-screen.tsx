import { TaskScreen as Task } from '../features/task/task-screen.tsx';
import type { Go } from '../ui/route.ts';
import type { Services } from './services.ts';
import { startTalk } from './start-talk.ts';

interface TaskScreenProps extends Services {
  readonly code: string;
  readonly go: Go;
}

/** An assignment, with the ways to begin a talk that belong to the library. */
export function TaskScreen({ code, go, ...services }: TaskScreenProps) {
  return <Task {...services} {...{ code, go }} start={startTalk(services)} />;
}
