import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision, DecisionRefusal, NewDecision } from '../../../core/classroom/decision.ts';
import type { Gradebook } from '../../../core/classroom/grade/grade-row.ts';
import type { AssignmentFailure } from '../../../core/classroom/read-assignment.ts';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import type { Result } from '../../../core/shared/result.ts';
import { type Task, useTask } from '../../../ui/use-task.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';
import { type Book, gradesOf, loadBook } from './load-book.ts';

export type DecideFailure = StoreFailure | DecisionRefusal;

/** A gradebook that can be decided in. */
export interface OpenBook {
  readonly book: Book;
  readonly grades: Gradebook;
  readonly decisions: readonly Decision[];
  /** Decides one after another, and stops at the first that cannot be stored; true when all were. */
  readonly decide: (...fresh: readonly NewDecision[]) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  /** Why the last decision was not stored. */
  readonly failure: DecideFailure | undefined;
  readonly reload: () => void;
}

export type BookState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: AssignmentFailure; readonly again: () => void }
  | { readonly state: 'open'; readonly open: OpenBook };

const NONE: readonly never[] = [];

/** What was decided since the book was read; another reading makes it pointless. */
interface Decided {
  readonly book: Book;
  readonly decisions: readonly Decision[];
}

function useDecisions(book: Book | undefined, now: () => number, reload: () => void) {
  const [decided, setDecided] = useState<Decided>();
  const [failure, setFailure] = useState<DecideFailure>();
  const settle = (result: Result<readonly Decision[], DecideFailure>): boolean => {
    setFailure(result.ok ? undefined : result.error);
    if (result.ok && book !== undefined) setDecided({ book, decisions: result.value });
    // Another window was faster: what it decided must be seen before one decides again.
    if (!result.ok && result.error === 'taken') reload();
    return result.ok;
  };
  const id = book?.assignment.shared.id ?? '';
  return {
    decisions: decided !== undefined && decided.book === book ? decided.decisions : undefined,
    failure,
    decide: async (...fresh: readonly NewDecision[]): Promise<boolean> => {
      if (book === undefined) return false;
      for (const one of fresh)
        if (!settle(await book.workspace.decide(id, one, now()))) return false;
      return true;
    },
    undo: async (): Promise<boolean> => book !== undefined && settle(await book.workspace.undo(id)),
  };
}

type Loading = Task<Result<Book, AssignmentFailure>>;

/** The book as it was read last, also while it is read again. */
function bookOf(task: Loading): Book | undefined {
  const loaded = task.state === 'failed' ? undefined : task.value;
  return loaded?.ok ? loaded.value : undefined;
}

function failureOf(task: Loading): AssignmentFailure | undefined {
  if (task.state === 'failed') return 'unavailable';
  return task.value?.ok === false ? task.value.error : undefined;
}

/** Reads the gradebook of an assignment and keeps it true to what is decided. */
export function useBook(assignment: string, ports: GradebookPorts): BookState {
  const { i18n } = useTranslation();
  const locale = i18n.language;
  const [task, reload] = useTask(
    // The ports are made once for the page; the assignment is what changes.
    useCallback(() => loadBook(assignment, ports, locale), [assignment, ports, locale]),
  );
  const book = bookOf(task);
  const deciding = useDecisions(book, ports.now, reload);
  const decisions = deciding.decisions ?? book?.decisions ?? NONE;
  const grades = useMemo(() => {
    if (book === undefined) return undefined;
    return decisions === book.decisions ? book.grades : gradesOf(book, decisions);
  }, [book, decisions]);
  if (book !== undefined && grades !== undefined)
    return { state: 'open', open: { ...deciding, book, grades, decisions, reload } };
  const failure = failureOf(task);
  return failure === undefined ? { state: 'loading' } : { state: 'failed', failure, again: reload };
}
