import type { DecidedRecord, DecidedSession } from '../../src/core/classroom/grade/as-decided.ts';
import type { AttemptRow, GradeRow } from '../../src/core/classroom/grade/grade-row.ts';
import type { CheckedSheet } from '../../src/core/classroom/record.ts';
import type { StudentTalks, Talk } from '../../src/core/class-view/student-talks.ts';
import { MONDAY, PLAYED_ID } from './played-class.ts';

/** A checked talk about lost cargo with nothing to say against it, and nothing decided about it. */
export const checked = (changes: Partial<DecidedSession> = {}): DecidedSession => ({
  session: 'talk',
  talk: 'talk',
  scenario: 'lost-cargo',
  locale: 'zh-CN',
  persona: 'hurried-boss',
  level: 'real',
  seat: 'agent',
  withCustomer: false,
  startedAt: MONDAY,
  endedAt: MONDAY + 1000,
  sentences: 5,
  hints: 0,
  total: 70,
  beforeObjections: 70,
  byOwnAnalysis: null,
  claimed: 70,
  problems: [],
  criteria: [],
  caps: [],
  lost: [],
  faults: [],
  objections: [],
  ...changes,
});

export const attempt = (
  session: Partial<DecidedSession> = {},
  changes: Partial<AttemptRow> = {},
): AttemptRow => {
  const whole = checked(session);
  const total = whole.total ?? undefined;
  return {
    session: whole,
    digest: 'digest',
    state: 'counts',
    allowed: false,
    copies: [],
    total,
    opinions: { machine: total, self: undefined, observer: undefined, teacher: undefined },
    levels: { machine: {}, self: {}, observer: {}, teacher: {} },
    mark: undefined,
    observers: [],
    ...changes,
  };
};

export const talk = (student: string, session: Partial<DecidedSession>): Talk => ({
  student,
  attempt: attempt(session),
});

/** A student with talks of these totals, the earliest first. */
export const talksOf = (id: string, totals: readonly number[]): StudentTalks => ({
  student: { id, number: '', name: id },
  attempts: totals.map((total, index) => attempt({ session: `${id}-${index}`, total })),
  machine: Math.max(...totals),
});

export const gradeRow = (id: string, changes: Partial<GradeRow> = {}): GradeRow => ({
  student: { id, number: '', name: id },
  record: undefined,
  records: [],
  tasks: [],
  missingTasks: [],
  seats: { agent: 0, customer: 0, observer: 0 },
  missingSeats: [],
  plainTotal: undefined,
  points: {},
  shares: {},
  missingOpinions: [],
  computed: undefined,
  overridden: undefined,
  final: undefined,
  passed: undefined,
  late: false,
  excused: undefined,
  missing: true,
  openObjections: 0,
  comment: '',
  ...changes,
});

export const sheet = (changes: Partial<CheckedSheet>): CheckedSheet => ({
  assessment: 'sheet',
  session: 'talk',
  rater: 'observer',
  name: '张伟',
  total: 50,
  overall: null,
  levels: {},
  problems: [],
  ...changes,
});

export const record = (changes: Partial<DecidedRecord>): DecidedRecord => ({
  schema: 1,
  digest: 'digest',
  submission: 'submission',
  version: 1,
  assignment: { id: PLAYED_ID, edition: 1, hash: 'hash' },
  student: { name: '王晓一', number: '' },
  sessions: [],
  sheets: [],
  reflection: '',
  madeAt: MONDAY,
  collectedAt: MONDAY,
  app: '',
  engine: '',
  problems: [],
  ...changes,
});
