import { SEATS, type Seat } from '../rotation/round.ts';
import type { SharedAssignment } from './assignment.ts';
import {
  type Handed,
  handedSessions,
  sessionWords,
  standingOf,
  type Surroundings,
  taskRows,
} from './grade/attempts.ts';
import { isLater } from './check/check-submission.ts';
import type { Decision } from './decision.ts';
import { asDecided, type DecidedRecord } from './grade/as-decided.ts';
import { markOf, missingTasksIn, pointsOf } from './grade/final-mark.ts';
import type { Gradebook, GradeRow } from './grade/grade-row.ts';
import { type Matched, matchStudents } from './grade/match-students.ts';
import type { CheckedSheet, SubmissionRecord } from './record.ts';
import type { Student } from './roster.ts';

export interface GradebookInput {
  readonly students: readonly Student[];
  readonly assignment: SharedAssignment;
  readonly records: readonly SubmissionRecord[];
  readonly decisions: readonly Decision[];
}

const latestFirst = (records: readonly DecidedRecord[]): readonly DecidedRecord[] =>
  [...records].sort((one, other) =>
    one.submission === other.submission
      ? isLater(one, other)
        ? -1
        : 1
      : other.madeAt - one.madeAt,
  );

/** The last decision of a kind about a student. */
function lastAbout<Type extends Decision['type']>(
  decisions: readonly Decision[],
  types: readonly Type[],
  student: string,
): Extract<Decision, { type: Type }> | undefined {
  return decisions.findLast(
    (one): one is Extract<Decision, { type: Type }> =>
      types.some((type) => type === one.type) && 'student' in one && one.student === student,
  );
}

type Added<Value> = Map<string, readonly Value[]>;
function add<Value>(all: Added<Value>, key: string, value: Value): void {
  all.set(key, [...(all.get(key) ?? []), value]);
}

function surroundings(
  { assignment, decisions }: GradebookInput,
  { byStudent }: Matched<DecidedRecord>,
): Surroundings {
  const sheets: Added<{ readonly sheet: CheckedSheet; readonly by: string }> = new Map();
  const talks: Added<string> = new Map();
  for (const [student, records] of byStudent) {
    for (const sheet of latestFirst(records).flatMap((record) => record.sheets))
      add(sheets, sheet.session, { sheet, by: student });
    const own = records.flatMap(({ sessions }) => sessions).filter(({ seat }) => seat === 'agent');
    for (const talk of new Set(own.map((session) => session.talk))) add(talks, talk, student);
  }
  return { assignment, words: sessionWords(decisions), sheets, talks };
}

function seatCounts(handed: readonly Handed[], { words }: Surroundings): GradeRow['seats'] {
  const able = handed.filter(({ session }) => standingOf(session, words) === 'counts');
  const count = (seat: Seat): number => able.filter(({ session }) => session.seat === seat).length;
  return { agent: count('agent'), customer: count('customer'), observer: count('observer') };
}

/** What only decisions know about a student. */
function decided(decisions: readonly Decision[], { id }: Student) {
  const override = lastAbout(decisions, ['mark.overridden', 'override.lifted'], id);
  return {
    overridden:
      override?.type === 'mark.overridden'
        ? { points: override.points, reason: override.reason }
        : undefined,
    plainTotal: lastAbout(decisions, ['teacher.marked'], id)?.points ?? undefined,
    comment: lastAbout(decisions, ['comment.written'], id)?.text ?? '',
    excused: lastAbout(decisions, ['lateness.excused'], id)?.reason,
  };
}

function openObjectionsIn(handed: readonly Handed[], { words }: Surroundings): number {
  return handed
    .filter(({ session }) => session.seat === 'agent')
    .flatMap(({ session: { session, objections } }) => {
      const verdicts = words.judgements.get(session)?.verdicts;
      return objections.filter(({ n }) => !verdicts?.has(n));
    }).length;
}

function rowOf(
  student: Student,
  found: readonly DecidedRecord[],
  { decisions, assignment }: GradebookInput,
  around: Surroundings,
): GradeRow {
  const records = latestFirst(found);
  const [record] = records;
  const handed = handedSessions(records);
  const tasks = assignment.seats.includes('agent') ? taskRows(handed, student.id, around) : [];
  const words = decided(decisions, student);
  const points = pointsOf(tasks, words.plainTotal);
  const mark = markOf(points, assignment.weights);
  const seats = seatCounts(handed, around);
  const final = words.overridden?.points ?? mark.computed;
  return {
    student,
    record,
    records,
    tasks,
    missingTasks: missingTasksIn(tasks),
    seats,
    missingSeats: SEATS.filter(
      (seat) => assignment.seats.includes(seat) && seats[seat] < assignment.rounds,
    ),
    points,
    ...mark,
    ...words,
    final,
    passed: final === undefined ? undefined : final >= assignment.pass,
    late: record?.problems.includes('late') ?? false,
    missing: record === undefined,
    openObjections: openObjectionsIn(handed, around),
  };
}

/**
 * A class's gradebook for one assignment, in the order of the roster. Pure: the same submissions and decisions give
 * the same marks, and undoing is leaving the last decision out.
 */
export function gradebook(input: GradebookInput): Gradebook {
  const { students, assignment, records, decisions } = input;
  const matched = matchStudents(asDecided(records, decisions), students, decisions);
  const around = surroundings(input, matched);
  return {
    rows: students.map((student) =>
      rowOf(student, matched.byStudent.get(student.id) ?? [], input, around),
    ),
    strangers: latestFirst(matched.strangers),
    aside: latestFirst(matched.aside),
    weights: assignment.weights,
  };
}
