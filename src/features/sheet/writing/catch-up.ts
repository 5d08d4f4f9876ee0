import {
  type AssessmentEvent,
  MAX_SHEET_EVENTS,
} from '../../../core/assessment/assessment-event.ts';
import type { Sheet } from '../../../core/assessment/assessment-log.ts';

/**
 * What was not stored yet, put behind what another window has stored in the meantime: under new numbers, with its
 * references to steps of its own following. What no longer fits on the sheet is left off.
 */
export function catchUp(stored: Sheet, unsaved: Sheet): Sheet {
  const room = MAX_SHEET_EVENTS - stored.length;
  const moved = new Map(unsaved.map(({ n }, index) => [n, stored.length + index]));
  const place = (n: number): number => moved.get(n) ?? n;
  const late = unsaved.slice(0, room).map((event): AssessmentEvent => {
    const n = place(event.n);
    if (event.type === 'mark.noted' || event.type === 'mark.removed')
      return { ...event, n, mark: place(event.mark) };
    if (event.type === 'step.undone' || event.type === 'step.redone')
      return { ...event, n, step: place(event.step) };
    return { ...event, n };
  });
  return [...stored, ...late];
}
