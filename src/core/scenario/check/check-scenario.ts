import type { Script } from '../script.ts';
import type { Rubric } from '../rubric.ts';
import { type Authored, type Diagnostic, reporter } from './diagnostic.ts';
import { checkFlow } from './flow.ts';
import { checkNeverHolds } from './never-holds.ts';
import { checkPurpose } from './purpose.ts';
import { checkReferences } from './references.ts';
import { checkSentences } from './sentences.ts';
import { checkTexts } from './texts.ts';

const add = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** A rubric's checks must add up to their criterion, and the criteria to 100. */
function checkPoints(rubric: Rubric): readonly Diagnostic[] {
  const report = reporter(`rubrics/${rubric.id}/rubric.yaml`);
  const uneven = rubric.criteria.filter(
    ({ checks, points }) =>
      checks.length > 0 && add(checks.map((check) => check.points)) !== points,
  );
  const whole = add(rubric.criteria.map(({ points }) => points));
  return [
    ...uneven.map(({ id }) => report('rubric-points', ['criteria'], id)),
    ...(whole === 100 ? [] : [report('rubric-points', ['criteria'], String(whole))]),
  ];
}

function checkLanguages({ strings }: Authored, script: Script, wanted: readonly string[]) {
  return wanted
    .filter((locale) => strings[locale] === undefined)
    .map((locale) => reporter(`${script.id}/${locale}.yaml`)('missing-language', [], locale));
}

/**
 * All mistakes of one scenario at once. `wanted` are the languages it owes. Structure first: while an id is unknown,
 * the sentences are not held against the engine.
 */
export function checkScenario(
  authored: Authored,
  wanted: readonly string[],
): readonly Diagnostic[] {
  const { script, rubrics } = authored;
  const rubric = rubrics[script.rubric]?.rubric;
  return [
    ...checkReferences(authored),
    ...checkFlow(script),
    ...checkPurpose(authored),
    ...checkLanguages(authored, script, wanted),
    ...checkTexts(authored),
    ...checkNeverHolds(authored),
    ...(rubric === undefined ? [] : checkPoints(rubric)),
    ...checkSentences(authored),
  ];
}
