import { useCallback, useRef, useState } from 'react';
import type { AssessmentCommand } from '../../../core/assessment/assessment-event.ts';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import type { DebriefPorts } from '../debrief-ports.ts';
import type { Debriefed } from '../load-debrief.ts';
import { readOwn, writeOwn } from './write-own.ts';

export interface OwnSheet {
  readonly sheet: AssessmentState | undefined;
  /** The latest thing written could not be stored. */
  readonly hasFailed: boolean;
  /** Resolves to false when it could not be stored. */
  readonly write: (command: AssessmentCommand) => Promise<boolean>;
  /** Reads the sheet again after another part of the product may have written on it. */
  readonly refresh: () => Promise<void>;
}

/** The agent's own sheet through the debrief; one thing is written after the other. */
export function useOwnSheet(talk: Debriefed, ports: DebriefPorts): OwnSheet {
  const { assessmentLog, now, newId } = ports;
  const [sheet, setSheet] = useState(talk.own);
  const [hasFailed, setHasFailed] = useState(false);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const write = useCallback(
    async (command: AssessmentCommand): Promise<boolean> => {
      const turn = queue.current.then(() => writeOwn(talk, command, { assessmentLog, now, newId }));
      queue.current = turn.catch(() => undefined);
      const written = await turn.catch(() => undefined);
      setHasFailed(written === undefined);
      if (written !== undefined) setSheet(written);
      return written !== undefined;
    },
    [talk, assessmentLog, now, newId],
  );
  const refresh = useCallback(async (): Promise<void> => {
    const stored = await readOwn(talk, { assessmentLog, now, newId }).catch(() => undefined);
    if (stored !== undefined) setSheet(stored);
  }, [talk, assessmentLog, now, newId]);
  return { sheet, hasFailed, write, refresh };
}
