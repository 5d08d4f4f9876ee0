import { type Kappa, weightedKappa } from '../assessment/agreement/cohen-kappa.ts';
import { percentAgreement } from '../assessment/agreement/percent-agreement.ts';
import { type Figure } from '../assessment/agreement/small-sample.ts';
import { strictness } from '../assessment/agreement/strictness.ts';
import { LEVEL_RANGE } from '../assessment/assessment-event.ts';
import type { DecidedRecord } from '../classroom/grade/as-decided.ts';
import { type Levels, machineLevels } from '../classroom/grade/levels.ts';
import type { CheckedSheet } from '../classroom/record.ts';

/** How one observer rates, held against the machine's levels of the same talks. */
export interface Observer {
  /** As on the sheets; may be empty. */
  readonly name: string;
  readonly sheets: number;
  /** Points out of 100 on average: above 0 milder, below 0 stricter. */
  readonly offset: Figure;
}

export interface ObserversOfClass {
  readonly sheets: number;
  /** Share of levels that are the same as the machine's. */
  readonly same: Figure;
  /** Quadratically weighted kappa with the machine's levels. */
  readonly machine: Kappa;
  /** The same among observers of one talk; without items where no talk had two. */
  readonly each: Kappa;
  /** The one farthest from the machine first. */
  readonly observers: readonly Observer[];
}

interface Rated {
  readonly sheet: CheckedSheet;
  readonly machine: Levels;
}
type Pair = readonly [number, number];

const LEVELS = [1, 2, 3, 4, 5] as const;
const SPAN = LEVEL_RANGE.high - LEVEL_RANGE.low;

const pairs = (one: Levels, other: Levels): readonly Pair[] =>
  Object.entries(one).flatMap(([id, level]) => {
    const theirs = other[id];
    return theirs === undefined ? [] : [[level, theirs] as const];
  });

const points = (level: number): number => ((level - LEVEL_RANGE.low) * 100) / SPAN;
const columns = (all: readonly Pair[]) =>
  [all.map(([mine]) => mine), all.map(([, theirs]) => theirs)] as const;

function ratedSheets(records: readonly DecidedRecord[], scenario: string): readonly Rated[] {
  const sessions = records
    .flatMap((record) => record.sessions)
    .filter((one) => one.scenario === scenario && one.total !== null);
  const levels = new Map(sessions.map((one) => [one.session, machineLevels(one)]));
  // The same sheet may come with the observer's submission and with the agent's.
  const sheets = new Map(
    records.flatMap((record) => record.sheets).map((one) => [one.assessment, one]),
  );
  return [...sheets.values()].flatMap((sheet) => {
    const machine = levels.get(sheet.session);
    const isUsable = sheet.rater === 'observer' && sheet.problems.length === 0;
    return machine === undefined || !isUsable ? [] : [{ sheet, machine }];
  });
}

function observerOf(name: string, all: readonly Rated[]): Observer {
  const own = all.filter(({ sheet }) => sheet.name === name);
  const [mine, machines] = columns(own.flatMap((one) => pairs(one.sheet.levels, one.machine)));
  const offset = strictness(mine.map(points), [machines.map(points)]);
  return { name, sheets: own.length, offset };
}

const amongEach = (all: readonly Rated[]): readonly Pair[] =>
  all.flatMap(({ sheet }, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.sheet.session === sheet.session)
      .flatMap((other) => pairs(sheet.levels, other.sheet.levels)),
  );

const distance = ({ offset }: Observer): number => Math.abs(offset.value ?? 0);

/** The observers' sheets about talks of one scenario, seen together. */
export function observersOfClass(
  records: readonly DecidedRecord[],
  scenario: string,
): ObserversOfClass {
  const all = ratedSheets(records, scenario);
  const [people, machines] = columns(all.flatMap((one) => pairs(one.sheet.levels, one.machine)));
  const [some, others] = columns(amongEach(all));
  const names = [...new Set(all.map(({ sheet }) => sheet.name))];
  return {
    sheets: all.length,
    same: percentAgreement(people, machines),
    machine: weightedKappa(people, machines, LEVELS, 'quadratic'),
    each: weightedKappa(some, others, LEVELS, 'quadratic'),
    observers: names
      .map((name) => observerOf(name, all))
      .sort((one, other) => distance(other) - distance(one)),
  };
}
