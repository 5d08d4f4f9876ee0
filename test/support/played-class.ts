import { builtInScenarios } from '../../src/adapters/content/built-in-scenarios.ts';
import { playInManner } from '../../src/core/agents/play-alone.ts';
import { MANNERS } from '../../src/core/agents/profiles.ts';
import {
  type Assignment,
  ASSIGNMENT_DEFAULTS,
  assignmentHash,
  type SharedAssignment,
} from '../../src/core/classroom/assignment.ts';
import { checkSubmission } from '../../src/core/classroom/check/check-submission.ts';
import { rememberScenarios } from '../../src/core/classroom/check/scenario-cache.ts';
import type { SubmissionRecord } from '../../src/core/classroom/record.ts';
import type { SchoolClass, Student } from '../../src/core/classroom/roster.ts';
import type { Submission } from '../../src/core/classroom/submission.ts';
import type { Profile } from '../../src/core/scenario/vocabulary.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { stageFor } from '../../src/core/session/play-stage.ts';
import { handedInSheet } from './handed-in-sheet.ts';

const KEY = 'fake-public-key-of-a-teacher-0123456789abcd';
const DAY = 86_400_000;
export const MONDAY = Date.UTC(2025, 2, 3);
export const PLAYED_ID = 'abc1234567';

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧';

export interface Pupil {
  /** The kinds of agents that talk in this student's place, one for each attempt. */
  readonly talks: readonly Profile[];
  /** The name of the observer whose sheet comes along. */
  readonly observer?: string;
}

interface Given {
  readonly pupils: readonly Pupil[];
  /** Students of the roster who hand nothing in. */
  readonly missing?: number;
  readonly scenario?: string;
  readonly locale?: string;
}

const studentAt = (index: number): Student => ({
  id: `s${index}`,
  number: `2025${String(index).padStart(3, '0')}`,
  name: `${SURNAMES[index % SURNAMES.length] ?? ''}晓${'一二三四五六七八九'[index % 9] ?? ''}`,
});

function played(scenario: Scenario, { talks, observer }: Pupil, index: number) {
  const sessions = talks.map((profile, attempt) => {
    const session = `talk-${index}-${attempt}`;
    const at = MONDAY + attempt * DAY;
    const draw = { level: 'real', seed: index * 10 + attempt, session, at } as const;
    const { events, report } = playInManner(stageFor(scenario), MANNERS[profile], draw);
    return { seat: 'agent' as const, rubric: 'rubric', total: report.total, events: [...events] };
  });
  const seen = { scenario, session: `talk-${index}-${talks.length - 1}` };
  const sheets = observer === undefined ? [] : [[...handedInSheet({ ...seen, name: observer })]];
  return { sessions, sheets: sheets.map((sheet) => renamed(sheet, index)) };
}

/** The sheets of one observer about several talks are several sheets. */
const renamed = (
  sheet: Submission['sheets'][number],
  index: number,
): Submission['sheets'][number] =>
  sheet.map((event) =>
    event.type === 'assessment.started'
      ? { ...event, assessment: `${event.assessment}-${index}` }
      : event,
  );

/** A class that has played a real scenario and handed in, checked as collecting checks it. */
export async function playedClass({
  pupils,
  missing = 0,
  scenario: id = 'late-container',
  locale = 'zh-CN',
}: Given) {
  const persona = 'precise-accountant';
  const loaded = await builtInScenarios.load(id, locale, persona);
  if (!loaded.ok) throw new Error(loaded.error);
  const scenario = loaded.value;
  const shared: SharedAssignment = {
    ...ASSIGNMENT_DEFAULTS,
    id: PLAYED_ID,
    title: '第三周练习',
    key: KEY,
    tasks: [{ scenario: id, locale, personas: [persona], levels: ['real'] }],
    seats: ['agent', 'customer', 'observer'],
    attempts: { counts: 'best', most: 0 },
    weights: { ...ASSIGNMENT_DEFAULTS.weights },
    own: [],
  };
  const students = [...pupils, ...Array.from({ length: missing })].map((_, at) => studentAt(at));
  const submissions = pupils.map((pupil, index): Submission => {
    const { name, number } = studentAt(index);
    return {
      format: 'sanrenxing-submission',
      schema: 1,
      submission: `submission-${index}`,
      version: 1,
      assignment: { id: PLAYED_ID, edition: 1, hash: assignmentHash(shared) },
      student: { name, number },
      ...played(scenario, pupil, index),
      reflection: '',
      madeAt: MONDAY + 5 * DAY,
      app: '9.8.7',
    };
  });
  const scenarioFor = rememberScenarios(builtInScenarios);
  const records: SubmissionRecord[] = [];
  for (const submission of submissions)
    records.push(await checkSubmission(submission, shared, scenarioFor, MONDAY + 6 * DAY));
  const assignment: Assignment = {
    schema: 1,
    shared,
    class: 'class-1',
    madeAt: MONDAY,
    counts: 1,
  };
  const schoolClass: SchoolClass = { schema: 1, id: 'class-1', name: '物流2301班', students };
  const opened = Object.fromEntries(
    records.flatMap(({ digest }, index) => {
      const submission = submissions[index];
      return submission === undefined ? [] : [[digest, submission]];
    }),
  );
  return { scenario, students, assignment, schoolClass, records, submissions: opened };
}
