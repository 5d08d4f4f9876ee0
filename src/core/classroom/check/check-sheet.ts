import type { AssessmentEvent } from '../../assessment/assessment-event.ts';
import { type AssessmentState, foldAssessment } from '../../assessment/assessment-state.ts';
import { isComparable, sheetOpinion } from '../../assessment/opinions.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CheckedSheet, SheetProblem } from '../record.ts';

/** A sheet's events follow one another as they must. */
const isWhole = (events: readonly AssessmentEvent[]): boolean =>
  events.every(
    ({ n, type }, index) => n === index && (type === 'assessment.started') === (n === 0),
  );

function problemsOf(
  events: readonly AssessmentEvent[],
  sheet: AssessmentState,
  scenario: Scenario | undefined,
): readonly SheetProblem[] {
  return [
    ...(isWhole(events) ? [] : (['altered'] as const)),
    ...(scenario === undefined ? (['no-session'] as const) : []),
    ...(scenario === undefined || isComparable(scenario, sheet) ? [] : (['other-rubric'] as const)),
    ...(sheet.handedIn ? [] : (['not-handed-in'] as const)),
  ];
}

/** Checks one sheet; `scenario` is that of the session it is about. Nothing for what is no sheet at all. */
export function checkSheet(
  events: readonly AssessmentEvent[],
  scenario: Scenario | undefined,
): CheckedSheet | undefined {
  const sheet = foldAssessment(events);
  if (sheet === undefined) return undefined;
  const { assessment, session, rater, name } = sheet.started;
  const problems = problemsOf(events, sheet, scenario);
  const opinion = scenario === undefined ? undefined : sheetOpinion(scenario, sheet);
  const counts = problems.length === 0;
  return {
    assessment,
    session,
    rater,
    name,
    total: (counts ? opinion?.total : undefined) ?? null,
    overall: sheet.overall ?? null,
    levels: { ...opinion?.levels },
    problems: [...problems],
  };
}
