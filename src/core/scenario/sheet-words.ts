import type { RubricStrings } from './rubric.ts';
import type { Scenario } from './scenario.ts';

/** The words of a score sheet, and the language they are in. */
export interface SheetWords extends RubricStrings {
  readonly locale: string;
}

export const sheetWordsOf = ({ rubricStrings, locale }: Scenario): SheetWords => ({
  ...rubricStrings,
  locale,
});
