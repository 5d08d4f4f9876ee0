import { LEVEL_RANGE } from '../assessment/assessment-event.ts';
import type { Assignment } from '../classroom/assignment.ts';
import type { AttemptRow, Gradebook, GradeRow } from '../classroom/grade/grade-row.ts';
import type { DecidedSession } from '../classroom/grade/as-decided.ts';
import type { CheckedSheet } from '../classroom/record.ts';
import {
  type Evidence,
  MOST_QUOTES,
  MOST_TOTALS,
  type PeerOpinion,
  type Points,
  type Quote,
  type TalkTotal,
} from './evidence.ts';
import type { Indicator, Measure, RoundPlan } from './round-plan.ts';

/** An assignment of the round as its gradebook stands. */
export interface GradedAssignment {
  readonly assignment: Assignment;
  readonly book: Gradebook;
  /** All that were handed in with it. */
  readonly sheets: readonly CheckedSheet[];
}

/** Something worth so much of 100, and how much it weighs. */
interface Weighed {
  readonly points: number;
  readonly weight: number;
}

const meanOf = (values: readonly Weighed[]): number | undefined => {
  const all = values.reduce((sum, { weight }) => sum + weight, 0);
  if (all <= 0) return undefined;
  return Math.round(values.reduce((sum, { points, weight }) => sum + points * weight, 0) / all);
};

/** One assignment of one student. */
interface Work {
  readonly weight: number;
  readonly graded: GradedAssignment;
  readonly row: GradeRow;
  readonly attempts: readonly AttemptRow[];
}

function worksOf(
  student: string,
  graded: readonly GradedAssignment[],
  plan: RoundPlan,
): readonly Work[] {
  return graded.flatMap((one) => {
    const row = one.book.rows.find((found) => found.student.id === student);
    const { shared } = one.assignment;
    const weight = plan.assignments.find(({ id }) => id === shared.id)?.weight;
    if (row === undefined || weight === undefined) return [];
    const attempts = row.tasks
      .flatMap((task) => task.attempts)
      .filter(({ state }) => state === 'counts');
    return [{ weight, graded: one, row, attempts }];
  });
}

/** Share of the assignment's talks and seats that are there. */
function doneShare({ row, graded }: Work): number {
  const { shared } = graded.assignment;
  const tasks = shared.seats.includes('agent')
    ? new Set(shared.tasks.map((one) => one.scenario)).size
    : 0;
  const wanted = tasks + shared.seats.length;
  const lacking = row.missing ? wanted : row.missingTasks.length + row.missingSeats.length;
  return (100 * (wanted - lacking)) / wanted;
}

const MEASURE: Readonly<Record<Measure, (work: Work) => number>> = {
  done: doneShare,
  // Handed in late counts half, not at all nothing; with leave it is on time.
  'on-time': ({ row }) => (row.missing ? 0 : row.late && row.excused === undefined ? 50 : 100),
};

/**
 * The most a part of a talk is worth. What caps the whole caps its parts: good words do not make up for a customer
 * who was hung up on. Below the cap each part stays what it is.
 */
const mostOf = ({ ceiling, caps, total }: DecidedSession): number =>
  // Records from before the ceiling was kept know only that there is one.
  ceiling ?? (caps.length > 0 && total !== null ? total : 100);

function recordedFor(
  { criteria, measures }: Indicator,
  works: readonly Work[],
): number | undefined {
  const earned = works.flatMap(({ attempts, weight }) =>
    attempts.flatMap(({ session }) =>
      session.criteria
        .filter(({ id, possible }) => criteria.includes(id) && possible > 0)
        .map(({ earned: points, possible }) => ({
          points: Math.min(mostOf(session), Math.max(0, (100 * points) / possible)),
          weight: weight * possible,
        })),
    ),
  );
  const measured = works.flatMap((work) =>
    measures.map((measure) => ({ points: MEASURE[measure](work), weight: work.weight })),
  );
  const values = [meanOf(earned), meanOf(measured)].filter((value) => value !== undefined);
  return meanOf(values.map((points) => ({ points, weight: 1 })));
}

/** A level 1–5 as points: the lowest is nothing, the highest everything, as in the sheets themselves. */
const pointsOfLevel = (level: number): number =>
  (100 * (level - LEVEL_RANGE.low)) / (LEVEL_RANGE.high - LEVEL_RANGE.low);

/** Levels by criterion, of one rater or of several. */
type Levels = Readonly<Record<string, number>>;

function judged(all: readonly Levels[], { indicators }: RoundPlan): Points {
  const points = indicators.map(({ id, criteria }): readonly [string, number | undefined] => {
    const levels = all.flatMap((given) => criteria.flatMap((one) => given[one] ?? []));
    return [id, meanOf(levels.map((level) => ({ points: pointsOfLevel(level), weight: 1 })))];
  });
  return Object.fromEntries(
    points.filter((pair): pair is [string, number] => pair[1] !== undefined),
  );
}

/** Observers' sheets that count about talks that count, each once; whoever handed them in. */
function observersAbout({ attempts, graded }: Work): readonly CheckedSheet[] {
  const talks = attempts.map(({ session }) => session.session);
  const found = graded.sheets.filter(
    ({ rater, total, session }) =>
      rater === 'observer' && total !== null && talks.includes(session),
  );
  return found.filter(
    ({ assessment }, index) => found.findIndex((one) => one.assessment === assessment) === index,
  );
}

function peersIn(works: readonly Work[], plan: RoundPlan): readonly PeerOpinion[] {
  const byName = new Map<string, CheckedSheet[]>();
  for (const sheet of works.flatMap(observersAbout))
    byName.set(sheet.name, [...(byName.get(sheet.name) ?? []), sheet]);
  return [...byName]
    .map(([name, sheets]) => ({
      name: name.slice(0, 40),
      points: judged(
        sheets.map(({ levels }) => levels),
        plan,
      ),
    }))
    .filter(({ points }) => Object.keys(points).length > 0);
}

/** Faults of speech speak for the indicator that has the criterion about wording. */
const wordingOf = ({ indicators }: RoundPlan): string | undefined =>
  (indicators.find(({ criteria }) => criteria.includes('wording')) ?? indicators[0])?.id;

function quotesIn(works: readonly Work[], plan: RoundPlan): readonly Quote[] {
  const indicator = wordingOf(plan);
  if (indicator === undefined) return [];
  const faults = works.flatMap(({ attempts }) => attempts.flatMap(({ session }) => session.faults));
  const different = faults.filter(
    ({ text }, index) => text !== '' && faults.findIndex((one) => one.text === text) === index,
  );
  return different.slice(0, MOST_QUOTES).map(({ text, class: kind, start, end }) => ({
    indicator,
    text,
    class: kind,
    start: Math.min(start, text.length),
    end: Math.min(end, text.length),
  }));
}

/** The cap that made the total; nothing where the talk came to no more anyway. */
const capOf = ({ ceiling, caps: [cap], total }: DecidedSession): string | undefined =>
  ceiling === undefined || ceiling === total ? cap : undefined;

const totalsIn = ({ attempts, graded }: Work): readonly TalkTotal[] =>
  attempts.flatMap(({ session }) => {
    const { scenario, total } = session;
    const cap = capOf(session);
    if (total === null) return [];
    const { id } = graded.assignment.shared;
    return [{ assignment: id, scenario, total, ...(cap !== undefined && { cap }) }];
  });

/** What the hand-ins of a student say now, by the indicators of the plan. */
export function gatherEvidence(
  student: string,
  graded: readonly GradedAssignment[],
  plan: RoundPlan,
): Evidence {
  const works = worksOf(student, graded, plan);
  const recorded = plan.indicators.map((indicator): readonly [string, number | undefined] => [
    indicator.id,
    recordedFor(indicator, works),
  ]);
  const levelsBy = (giver: 'teacher' | 'self'): readonly Levels[] =>
    works.flatMap(({ attempts }) => attempts.map(({ levels }) => levels[giver]));
  return {
    student,
    talks: works.reduce((sum, { attempts }) => sum + attempts.length, 0),
    totals: works.flatMap(totalsIn).slice(0, MOST_TOTALS),
    records: Object.fromEntries(
      recorded.filter((pair): pair is [string, number] => pair[1] !== undefined),
    ),
    teacher: judged(levelsBy('teacher'), plan),
    self: judged(levelsBy('self'), plan),
    peers: [...peersIn(works, plan)],
    quotes: [...quotesIn(works, plan)],
  };
}
