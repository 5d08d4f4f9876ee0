import type { Scenario } from '../scenario/scenario.ts';
import type { CheckResult, CriterionResult, Report } from '../scoring/report.ts';
import { cohenKappa, type Kappa, weightedKappa } from './agreement/cohen-kappa.ts';
import { iccSingle } from './agreement/intraclass-correlation.ts';
import type { Ratings } from './agreement/paired-ratings.ts';
import { percentAgreement } from './agreement/percent-agreement.ts';
import type { Figure } from './agreement/small-sample.ts';
import { strictness } from './agreement/strictness.ts';
import { type Answer, LEVEL_RANGE } from './assessment-event.ts';
import type { AssessmentState } from './assessment-state.ts';
import { rubricHash, sheetForm, type SheetRater } from './sheet-form.ts';

/** What one rater, or the machine, thinks of a talk, in the same shape for all. */
export interface Opinion {
  readonly by: 'machine' | SheetRater;
  /** The sheet; empty for the machine. */
  readonly assessment: string;
  readonly name: string;
  /** 1–5 by criterion; a criterion that was not rated is missing. */
  readonly levels: Readonly<Record<string, number>>;
  readonly answers: Readonly<Record<string, Answer>>;
  /** 0–100 from the levels of what was rated; nothing when nothing was. */
  readonly total: number | undefined;
  /** The one mark for the talk as a whole, 1–5. */
  readonly overall: number | undefined;
}

/** The machine calls something done from this share of its points on: nine of ten facts are not all of them. */
const DONE = 0.8;
const LEVELS = [1, 2, 3, 4, 5] as const;

const isDone = ({ earned, possible }: CheckResult): boolean => earned >= DONE * possible;

/** A share of points as a level: nothing is 1, all is 5. */
const levelOf = ({ earned, possible }: CriterionResult): number =>
  LEVEL_RANGE.low + Math.round((LEVEL_RANGE.high - LEVEL_RANGE.low) * (earned / possible));

/** Points out of 100 of the levels given, by the weight of each criterion. */
function totalOf(
  { rubric }: Scenario,
  levels: Readonly<Record<string, number>>,
): number | undefined {
  const rated = rubric.criteria.filter(({ id }) => levels[id] !== undefined);
  const possible = rated.reduce((sum, { points }) => sum + points, 0);
  if (possible === 0) return undefined;
  const span = LEVEL_RANGE.high - LEVEL_RANGE.low;
  const earned = rated.reduce(
    (sum, { id, points }) => sum + (points * ((levels[id] ?? 0) - LEVEL_RANGE.low)) / span,
    0,
  );
  return Math.round((100 * earned) / possible);
}

/** The machine's report as an opinion beside the others; its total is the report's own, caps and all. */
export function machineOpinion({ criteria, total }: Report): Opinion {
  const rated = criteria.filter((criterion) => criterion.rated);
  const checks = rated.flatMap((criterion) => criterion.checks);
  return {
    by: 'machine',
    assessment: '',
    name: '',
    levels: Object.fromEntries(rated.map((criterion) => [criterion.id, levelOf(criterion)])),
    answers: Object.fromEntries(checks.map((check) => [check.id, isDone(check) ? 'yes' : 'no'])),
    total,
    overall: undefined,
  };
}

const given = <Value>(entries: readonly (readonly [string, Value | undefined])[]) =>
  Object.fromEntries(
    entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
  );

/** A person's sheet as an opinion. */
export function sheetOpinion(scenario: Scenario, sheet: AssessmentState): Opinion {
  const levels = given(Object.entries(sheet.criteria).map(([id, { level }]) => [id, level]));
  const answers = given(Object.entries(sheet.items).map(([id, { answer }]) => [id, answer]));
  const { rater: by, assessment, name } = sheet.started;
  return {
    by,
    assessment,
    name,
    levels,
    answers,
    total: totalOf(scenario, levels),
    overall: sheet.overall,
  };
}

/** Whether a sheet was filled in by the rubric as it is now; another version is shown but not compared. */
export const isComparable = ({ rubric }: Scenario, { started }: AssessmentState): boolean =>
  started.rubric.hash === rubricHash(rubric);

/** How far two opinions agree. Items are answers yes or no; levels are ordinal, 1–5. */
export interface Agreement {
  readonly items: Figure;
  /** Cohen's kappa over the items. */
  readonly kappa: Kappa;
  /** Quadratically weighted kappa over the levels. */
  readonly weighted: Kappa;
  /** ICC(2,1) over the levels: absolute agreement of single raters. */
  readonly icc: Figure;
  /** Points out of 100 by which the first is milder (positive) or stricter on the same criteria. */
  readonly offset: Figure;
  /** Ids of the items the two answered differently, in the order of the sheet. */
  readonly split: readonly string[];
}

const decided = (answer: Answer | undefined): Answer | undefined =>
  answer === 'none' ? undefined : answer;

/** Two opinions of the same talk, item by item. What only one of them rated, or found no occasion for, is left out. */
export function agreementOf({ rubric, script }: Scenario, one: Opinion, other: Opinion): Agreement {
  const form = sheetForm(rubric, script.channel, 'observer');
  const items = form.criteria.flatMap((criterion) => criterion.items.map(({ id }) => id));
  const answersOf = (opinion: Opinion): Ratings<Answer> =>
    items.map((id) => decided(opinion.answers[id]));
  const levelsOf = (opinion: Opinion): Ratings<number> =>
    rubric.criteria.map(({ id }) => opinion.levels[id]);
  const pointsOf = (opinion: Opinion): Ratings<number> =>
    levelsOf(opinion).map((level) => level && ((level - LEVEL_RANGE.low) * 100) / 4);
  const [mine, theirs] = [answersOf(one), answersOf(other)];
  return {
    items: percentAgreement(mine, theirs),
    kappa: cohenKappa(mine, theirs),
    weighted: weightedKappa(levelsOf(one), levelsOf(other), LEVELS, 'quadratic'),
    icc: iccSingle([levelsOf(one), levelsOf(other)]),
    offset: strictness(pointsOf(one), [pointsOf(other)]),
    split: items.filter((_, index) => {
      const [first, second] = [mine[index], theirs[index]];
      return first !== undefined && second !== undefined && first !== second;
    }),
  };
}
