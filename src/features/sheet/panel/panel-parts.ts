import type { AssessRefusal } from '../../../core/assessment/assess.ts';
import type { AssessmentCommand } from '../../../core/assessment/assessment-event.ts';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import type { SheetForm } from '../../../core/assessment/sheet-form.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';

export type OnDo = (command: AssessmentCommand) => AssessRefusal | undefined;

/** The words of the score sheet: the reader's language where there are any in it, else the call's. */
export type SheetWords = Pick<Scenario, 'rubricStrings' | 'locale'>;

/** What every part of a sheet needs. */
export interface SheetParts {
  readonly scenario: Scenario;
  readonly words: SheetWords;
  readonly form: SheetForm;
  readonly state: AssessmentState;
  readonly onDo: OnDo;
}

/** The name of an item in behaviour words. */
export const itemName = ({ rubricStrings }: SheetWords, id: string): string =>
  rubricStrings.checks[id]?.name ?? rubricStrings.observed[id] ?? id;

export const criterionName = ({ rubricStrings }: SheetWords, id: string): string =>
  rubricStrings.criteria[id]?.name ?? id;

/** How many things this sheet asks for; a teacher may leave the items and the words. */
export function thingsOn({ criteria, rater }: SheetForm): number {
  if (rater === 'teacher') return criteria.length + 1;
  const items = criteria.reduce((sum, criterion) => sum + criterion.items.length, 0);
  return items + criteria.length + 3;
}

/** The element to jump to for something that is missing; unique while one sheet is on the screen. */
export const anchorOf = (what: 'item' | 'criterion' | 'end', id: string): string =>
  `sheet-${what}-${id}`;
