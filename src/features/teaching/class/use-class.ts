import { useRef, useState } from 'react';
import type { SchoolClass } from '../../../core/classroom/roster.ts';
import type { StoreFailure, TeacherWorkspace } from '../../../core/classroom/workspace.ts';

/** What was done last, for the sentence beside "undo". */
export interface Deed {
  readonly code: 'renamed' | 'added' | 'edited' | 'removed' | 'moved' | 'grouped' | 'undone';
  readonly count?: number;
  readonly name?: string;
}

export interface ClassEditor {
  readonly now: SchoolClass;
  readonly deed: Deed | undefined;
  readonly canUndo: boolean;
  /** The last change is on the screen but not stored. */
  readonly failure: StoreFailure | undefined;
  readonly change: (next: Partial<SchoolClass>, deed: Deed) => void;
  readonly undo: () => void;
  readonly retry: () => void;
}

interface Standing {
  readonly now: SchoolClass;
  readonly past: readonly SchoolClass[];
  readonly deed: Deed | undefined;
}

/** Edits a class: every change is stored at once, one after the other, and can be taken back. */
export function useClass(start: SchoolClass, workspace: TeacherWorkspace): ClassEditor {
  const [standing, setStanding] = useState<Standing>({ now: start, past: [], deed: undefined });
  const [failure, setFailure] = useState<StoreFailure>();
  const queue = useRef(Promise.resolve());
  const save = (schoolClass: SchoolClass): void => {
    queue.current = queue.current.then(async () => {
      const saved = await workspace.saveClass(schoolClass);
      setFailure(saved.ok ? undefined : saved.error);
    });
  };
  const stand = (next: Standing): void => {
    setStanding(next);
    save(next.now);
  };
  const { now, past, deed } = standing;
  const last = past.at(-1);
  return {
    now,
    deed,
    failure,
    canUndo: last !== undefined,
    change: (next, done) => stand({ now: { ...now, ...next }, past: [...past, now], deed: done }),
    undo: () =>
      last !== undefined && stand({ now: last, past: past.slice(0, -1), deed: { code: 'undone' } }),
    retry: () => save(now),
  };
}
