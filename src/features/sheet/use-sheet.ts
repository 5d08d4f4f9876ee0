import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type AssessRefusal, startAssessment } from '../../core/assessment/assess.ts';
import type { AssessmentCommand } from '../../core/assessment/assessment-event.ts';
import type { AssessmentLog, Sheet } from '../../core/assessment/assessment-log.ts';
import { type AssessmentState, foldAssessment } from '../../core/assessment/assessment-state.ts';
import type { SheetForm } from '../../core/assessment/sheet-form.ts';
import { createSheetWriter, type Saving } from './writing/sheet-writer.ts';

export interface SheetGiven {
  readonly assessmentLog: AssessmentLog;
  /** A sheet to go on with, as it is stored; without it a new one is begun. */
  readonly sheet?: Sheet;
  /** The session that is assessed. */
  readonly session: string;
  /** Whose sheet it is; empty where nobody gave a name. */
  readonly name: string;
  /** While it happens, or from the recording. */
  readonly live: boolean;
  /** Says also who rates: observer, agent or teacher. */
  readonly form: SheetForm;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

export interface SheetInHand {
  readonly state: AssessmentState;
  /** All that is on it, stored or not. */
  readonly events: Sheet;
  readonly do: (command: AssessmentCommand) => AssessRefusal | undefined;
  /** Why the latest step was not written; nothing when it was. */
  readonly refusal: AssessRefusal | undefined;
  readonly saving: Saving;
  readonly retry: () => void;
}

function begin({ sheet, session, name, live, form, now, newId, assessmentLog }: SheetGiven) {
  const fresh = { assessment: newId(), session, name, live, at: now() };
  const events = sheet ?? [startAssessment(form, fresh)];
  return createSheetWriter({ assessmentLog, form, now }, events, sheet?.length ?? 0);
}

/** The browser asks before it closes a window that holds something it has not stored. */
function useStayWhileUnsaved(saving: Saving): void {
  useEffect(() => {
    if (saving === 'saved') return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [saving]);
}

/**
 * One sheet in somebody's hands. Each step counts at once and is stored in order behind; the first fact is stored
 * with the first step, so that looking leaves no trace. What it is given counts on arrival: another sheet needs
 * another `key`.
 */
export function useSheet(given: SheetGiven): SheetInHand {
  const [writer] = useState(() => begin(given));
  const { events, saving, refusal } = useSyncExternalStore(writer.subscribe, writer.now);
  useStayWhileUnsaved(saving);
  const state = useMemo(() => foldAssessment(events), [events]);
  if (state === undefined) throw new Error('a sheet without a beginning');
  return { state, events, do: writer.act, refusal, saving, retry: writer.retry };
}
