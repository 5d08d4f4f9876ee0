import type { AssessRefusal } from '../../../core/assessment/assess.ts';
import type { AssessmentCommand } from '../../../core/assessment/assessment-event.ts';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import type { SheetForm } from '../../../core/assessment/sheet-form.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SheetWords } from '../../../core/scenario/sheet-words.ts';

export type OnDo = (command: AssessmentCommand) => AssessRefusal | undefined;

/** What every part of a sheet needs. */
export interface SheetParts {
  readonly scenario: Scenario;
  /** In the reader's language where there are any words in it, else in the call's. */
  readonly words: SheetWords;
  readonly form: SheetForm;
  readonly state: AssessmentState;
  readonly onDo: OnDo;
}

/** The name of an item in behaviour words. */
export const itemName = ({ checks, observed }: SheetWords, id: string): string =>
  checks[id]?.name ?? observed[id] ?? id;

export const criterionName = ({ criteria }: SheetWords, id: string): string =>
  criteria[id]?.name ?? id;

/** How many things this sheet asks for; a teacher may leave the items and the words. */
export function thingsOn({ criteria, rater }: SheetForm): number {
  if (rater === 'teacher') return criteria.length + 1;
  const items = criteria.reduce((sum, criterion) => sum + criterion.items.length, 0);
  return items + criteria.length + 3;
}

/** The element to jump to for something that is missing; unique while one sheet is on the screen. */
export const anchorOf = (what: 'item' | 'criterion' | 'end', id: string): string =>
  `sheet-${what}-${id}`;
