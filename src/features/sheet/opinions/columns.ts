import type { TFunction } from 'i18next';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import {
  isComparable,
  machineOpinion,
  type Opinion,
  sheetOpinion,
} from '../../../core/assessment/opinions.ts';
import { whoIs } from '../begin/sheet-names.ts';
import type { JudgedTalk } from './load-opinions.ts';

/** One opinion in the tables. */
export interface Column {
  readonly key: string;
  readonly name: string;
  readonly opinion: Opinion;
  /** Nothing for the machine. */
  readonly sheet: AssessmentState | undefined;
  /** By the rubric as it is now: it takes part in comparisons. */
  readonly isCompared: boolean;
}

const ORDER: readonly Opinion['by'][] = ['machine', 'observer', 'teacher', 'self'];
const placeOf = ({ opinion }: Column): number => ORDER.indexOf(opinion.by);

/** People without a name are told apart by number, where there are several of a kind. */
function nameOf(sheet: AssessmentState, all: readonly AssessmentState[], t: TFunction): string {
  const { rater, name } = sheet.started;
  const alike = all.filter(({ started }) => started.rater === rater && started.name === name);
  const who = whoIs(rater, name, t);
  if (alike.length < 2) return who;
  return t('sheet.whoNumbered', { who, place: alike.indexOf(sheet) + 1 });
}

/** All opinions on a talk, the machine's among them once somebody has handed in their own. */
export function columnsOf(
  { scenario, report, handedIn }: JudgedTalk,
  t: TFunction,
): readonly Column[] {
  if (handedIn.length === 0) return [];
  const machine: Column = {
    key: 'machine',
    name: t('sheet.who.machine'),
    opinion: machineOpinion(report),
    sheet: undefined,
    isCompared: true,
  };
  const people = handedIn.map(
    (sheet): Column => ({
      key: sheet.started.assessment,
      name: nameOf(sheet, handedIn, t),
      opinion: sheetOpinion(scenario, sheet),
      sheet,
      isCompared: isComparable(scenario, sheet),
    }),
  );
  return [machine, ...people].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether two of them say yes and no to an item; "no occasion" takes no side. */
export function isSplit(columns: readonly Column[], item: string): boolean {
  const answers = columns
    .filter(({ isCompared }) => isCompared)
    .map((one) => one.opinion.answers[item]);
  return answers.includes('yes') && answers.includes('no');
}

/** By how many levels the mildest and the strictest are apart. */
export function levelsApart(columns: readonly Column[], criterion: string): number {
  const levels = columns
    .filter(({ isCompared }) => isCompared)
    .map((one) => one.opinion.levels[criterion])
    .filter((level) => level !== undefined);
  return levels.length < 2 ? 0 : Math.max(...levels) - Math.min(...levels);
}

/** So many levels apart is worth a word; one level is a matter of taste. */
export const FAR_APART = 2;
