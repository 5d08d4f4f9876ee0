import { useEffect, useRef, useState } from 'react';
import { markChanges, type MarkChange } from '../../../core/classroom/check/recheck.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import { gradesOf } from '../book/load-book.ts';
import type { OpenBook } from '../book/use-book.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';
import { checkAgain, type Rechecked, replaceRecords } from './check-again.ts';
import { type OutdatedRecords, useOutdated } from './use-outdated.ts';

/** What checking again would change. */
export interface Preview {
  readonly fresh: readonly SubmissionRecord[];
  readonly old: readonly SubmissionRecord[];
  readonly changes: readonly MarkChange[];
  /** How many could not be checked again. */
  readonly failed: number;
  /** Of the whole class; nothing where there are no marks yet. */
  readonly means: { readonly before: number | undefined; readonly after: number | undefined };
}

export type RecheckStep =
  | { readonly step: 'offered' }
  | { readonly step: 'running'; readonly done: number; readonly total: number }
  | { readonly step: 'seen'; readonly preview: Preview; readonly isFailed: boolean }
  | { readonly step: 'taken'; readonly preview: Preview; readonly isFailed: boolean };

export interface Recheck {
  readonly outdated: OutdatedRecords;
  readonly state: RecheckStep;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  /** Takes over the new results. */
  readonly accept: () => Promise<void>;
  readonly reject: () => void;
  /** Brings the old ones back. */
  readonly undo: () => Promise<void>;
}

const OFFERED: RecheckStep = { step: 'offered' };

function meanOf(rows: readonly GradeRow[]): number | undefined {
  const finals = rows.flatMap(({ final }) => (final === undefined ? [] : [final]));
  if (finals.length === 0) return undefined;
  return Math.round((finals.reduce((sum, one) => sum + one, 0) / finals.length) * 10) / 10;
}

function previewOf({ book, grades, decisions }: OpenBook, all: readonly Rechecked[]): Preview {
  const done = all.flatMap(({ old, fresh }) => (fresh === undefined ? [] : [{ old, fresh }]));
  const byDigest = new Map(done.map(({ fresh }) => [fresh.digest, fresh]));
  const records = book.records.map((record) => byDigest.get(record.digest) ?? record);
  const after = gradesOf({ ...book, records }, decisions);
  return {
    fresh: done.map(({ fresh }) => fresh),
    old: done.map(({ old }) => old),
    changes: markChanges(grades, after),
    failed: all.length - done.length,
    means: { before: meanOf(grades.rows), after: meanOf(after.rows) },
  };
}

/** Checks what was checked with an older version again; nothing is replaced before the teacher has seen it. */
export function useRecheck(open: OpenBook, ports: GradebookPorts): Recheck {
  const { book, reload } = open;
  const outdated = useOutdated(book, ports);
  const [state, setState] = useState(OFFERED);
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);
  const put = async (
    preview: Preview,
    step: 'taken' | 'offered',
    [fresh, before]: readonly [readonly SubmissionRecord[], readonly SubmissionRecord[]],
  ): Promise<void> => {
    const kept = await replaceRecords(book.workspace, fresh, before);
    if (!kept.ok)
      return setState({ step: step === 'taken' ? 'seen' : 'taken', preview, isFailed: true });
    setState(step === 'taken' ? { step, preview, isFailed: false } : OFFERED);
    reload();
  };
  return {
    outdated,
    state,
    async start() {
      const controller = new AbortController();
      stopping.current = controller;
      const { records } = outdated;
      const total = records.length;
      setState({ step: 'running', done: 0, total });
      const checker = ports.openChecker(book.assignment.shared, []);
      const means = { workspace: book.workspace, checker, now: ports.now };
      const done = await checkAgain(records, means, controller.signal, (count) =>
        setState({ step: 'running', done: count, total }),
      );
      checker.close();
      if (controller.signal.aborted) setState(OFFERED);
      else setState({ step: 'seen', preview: previewOf(open, done), isFailed: false });
    },
    stop: () => stopping.current?.abort(),
    async accept() {
      if (state.step !== 'seen') return;
      const { preview } = state;
      await put(preview, 'taken', [preview.fresh, preview.old]);
    },
    reject: () => setState(OFFERED),
    async undo() {
      if (state.step !== 'taken') return;
      const { preview } = state;
      await put(preview, 'offered', [preview.old, preview.fresh]);
    },
  };
}
