import { useCallback } from 'react';
import type { AttemptRow } from '../../../core/classroom/grade/grade-row.ts';
import type { Result } from '../../../core/shared/result.ts';
import { type Task, useTask } from '../../../ui/use-task.ts';
import type { Book } from '../book/load-book.ts';
import { loadTalk, type RawTalk, type TalkProblem } from '../decide/talk-of.ts';
import type { StudentPorts } from './student-ports.ts';

/** The talk of an attempt out of its submission. */
export function useTalk(
  { digest, session: { session } }: AttemptRow,
  book: Book,
  ports: StudentPorts,
): Task<Result<RawTalk, TalkProblem>> {
  const load = useCallback(
    () => loadTalk(book, { digest, session }, ports),
    [book, digest, session, ports],
  );
  return useTask(load)[0];
}
