import { type AssessRefusal, assess } from '../../../core/assessment/assess.ts';
import type { AssessmentCommand } from '../../../core/assessment/assessment-event.ts';
import type { AssessmentLog, Sheet } from '../../../core/assessment/assessment-log.ts';
import type { SheetForm } from '../../../core/assessment/sheet-form.ts';
import { catchUp } from './catch-up.ts';

export type Saving = 'saved' | 'saving' | 'failed';

/** A sheet in hand: what is on it, and whether all of it is stored. */
export interface SheetNow {
  readonly events: Sheet;
  readonly saving: Saving;
  /** Why the latest step was not written; nothing when it was. */
  readonly refusal: AssessRefusal | undefined;
}

export interface SheetWriter {
  readonly now: () => SheetNow;
  readonly subscribe: (listener: () => void) => () => void;
  /** Writes a step at once; storing follows by itself. */
  readonly act: (command: AssessmentCommand) => AssessRefusal | undefined;
  /** Tries again to store what could not be stored. */
  readonly retry: () => void;
}

interface WriterPorts {
  readonly assessmentLog: AssessmentLog;
  readonly form: SheetForm;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const idOf = ([first]: Sheet): string =>
  first?.type === 'assessment.started' ? first.assessment : '';

/** Keeps a sheet and stores it event by event, in order. `stored` says how many of the events are in the log already. */
export function createSheetWriter(
  { assessmentLog, form, now: clock }: WriterPorts,
  begun: Sheet,
  stored: number,
): SheetWriter {
  const listeners = new Set<() => void>();
  let current: SheetNow = { events: begun, saving: 'saved', refusal: undefined };
  let done = stored;
  const update = (change: Partial<SheetNow>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };

  /** Another window wrote on this sheet: its steps come first, ours follow. */
  async function adoptStored(): Promise<boolean> {
    const all = await assessmentLog.list();
    const found = all.ok
      ? all.value.sheets.find((sheet) => idOf(sheet) === idOf(begun))
      : undefined;
    if (found === undefined || found.length <= done) return false;
    update({ events: catchUp(found, current.events.slice(done)) });
    done = found.length;
    return true;
  }

  async function storeNext(): Promise<boolean> {
    const event = current.events[done];
    if (event === undefined) return true;
    const appended = await assessmentLog.append(idOf(begun), event);
    if (appended.ok) done += 1;
    return appended.ok || (appended.error === 'taken' && (await adoptStored()));
  }

  async function storeAll(): Promise<void> {
    if (current.saving === 'saving') return;
    update({ saving: 'saving' });
    let isStored = true;
    while (isStored && done < current.events.length) isStored = await storeNext();
    update({ saving: isStored ? 'saved' : 'failed' });
  }

  // A storage that throws is one that cannot be written to.
  const store = (): void => {
    storeAll().catch(() => update({ saving: 'failed' }));
  };

  return {
    now: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (command) => {
      const next = assess(form, current.events, command, clock());
      if (!next.ok) {
        update({ refusal: next.error });
        return next.error;
      }
      update({ events: [...current.events, next.value], refusal: undefined });
      store();
      return undefined;
    },
    retry: store,
  };
}
