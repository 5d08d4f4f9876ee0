import { useCallback, useRef, useState } from 'react';
import type { AssessmentCommand } from '../../../core/assessment/assessment-event.ts';
import type { Sheet } from '../../../core/assessment/assessment-log.ts';
import { type AssessmentState, foldAssessment } from '../../../core/assessment/assessment-state.ts';
import type { DebriefPorts } from '../debrief-ports.ts';
import type { Debriefed } from '../load-debrief.ts';
import { readOwn, writeOwn } from './write-own.ts';

export interface OwnSheet {
  readonly sheet: AssessmentState | undefined;
  /** The latest thing written could not be stored. */
  readonly hasFailed: boolean;
  /** Resolves to false when it could not be stored. */
  readonly write: (command: AssessmentCommand) => Promise<boolean>;
  /** The sheet's events once everything written is stored, for another part of the product to write on. */
  readonly events: () => Promise<Sheet | undefined>;
  /** Reads the sheet again after another part of the product may have written on it. */
  readonly refresh: () => Promise<void>;
}

/** The agent's own sheet through the debrief; one thing is written after the other. */
export function useOwnSheet(talk: Debriefed, ports: DebriefPorts): OwnSheet {
  const { assessmentLog, now, newId } = ports;
  const { session } = talk.state.started;
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
  const events = useCallback(async (): Promise<Sheet | undefined> => {
    await queue.current;
    return readOwn(session, assessmentLog);
  }, [session, assessmentLog]);
  const refresh = useCallback(async (): Promise<void> => {
    const stored = await events().catch(() => undefined);
    if (stored !== undefined) setSheet(foldAssessment(stored));
  }, [events]);
  return { sheet, hasFailed, write, events, refresh };
}
