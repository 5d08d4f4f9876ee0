import type { AssessmentEvent } from '../../src/core/assessment/assessment-event.ts';
import { rubricHash, type SheetRater } from '../../src/core/assessment/sheet-form.ts';
import {
  ASSIGNMENT_DEFAULTS,
  assignmentHash,
  type SharedAssignment,
  sharedAssignmentSchema,
} from '../../src/core/classroom/assignment.ts';
import { checkSubmission } from '../../src/core/classroom/check/check-submission.ts';
import type { SubmissionRecord } from '../../src/core/classroom/record.ts';
import type { Student } from '../../src/core/classroom/roster.ts';
import type { Submission } from '../../src/core/classroom/submission.ts';
import { type Rubric, rubricSchema } from '../../src/core/scenario/rubric.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { scoreSession } from '../../src/core/scoring/score-session.ts';
import { evolve, startSession } from '../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../src/core/session/perform.ts';
import { createSession, type NewSession, stageFor } from '../../src/core/session/play-stage.ts';
import type { SessionCommand, SessionEvent } from '../../src/core/session/session-event.ts';
import { fail, ok } from '../../src/core/shared/result.ts';
import { tinyScenario } from '../core/tiny-scenario.ts';

const RUBRIC: Rubric = rubricSchema.parse({
  schema: 1,
  id: 'simple',
  pass: 60,
  criteria: [
    {
      id: 'care',
      points: 60,
      raters: ['machine', 'observer', 'self', 'teacher'],
      checks: [{ id: 'calms', kind: 'acts', acts: ['empathy'], points: 60 }],
    },
    {
      id: 'manner',
      points: 40,
      raters: ['machine', 'observer', 'self', 'teacher'],
      checks: [
        {
          id: 'polite',
          kind: 'faults',
          classes: ['self-respect', 'blame', 'curt', 'contradict', 'provoke'],
          cost: { light: 5, medium: 10, heavy: 20, fatal: 20 },
          points: 40,
        },
      ],
    },
  ],
  caps: [],
});

/** One small scenario with a rubric that gives 60 points for empathy and 40 for manners. */
export const SCENARIO: Scenario = tinyScenario({ rubric: RUBRIC });

export const KIND = '您着急我理解，真的很抱歉';
export const PLAIN = '请问单号是多少';
export const RUDE = '烦死了，别啰嗦';

/** Noon of a day in March. */
export const NOON = Date.UTC(2025, 2, 8, 4);
const SECOND = 1000;

export const assignment = (changes: Partial<SharedAssignment> = {}): SharedAssignment =>
  sharedAssignmentSchema.parse({
    ...ASSIGNMENT_DEFAULTS,
    id: 'k7m2p9xq4t',
    title: '第三周：丢件投诉',
    key: 'A'.repeat(43),
    tasks: [
      {
        scenario: 'tiny',
        locale: 'zh-CN',
        personas: ['plain'],
        levels: ['guided', 'assisted', 'real'],
      },
    ],
    ...changes,
  });

type Talk = Partial<Omit<NewSession, 'scenario' | 'task'>> & {
  readonly said?: readonly string[];
  /** Between picking up and the first sentence, and after the end. */
  readonly first?: readonly SessionCommand[];
  readonly after?: readonly SessionCommand[];
  readonly scenario?: Scenario;
  readonly task?: Partial<SharedAssignment> | 'none';
};

function begun({
  task = {},
  scenario = SCENARIO,
  ...fresh
}: Omit<Talk, 'said' | 'first' | 'after'>) {
  const { id, coach, hints } = assignment(task === 'none' ? {} : task);
  return createSession({
    scenario,
    session: 's1',
    level: 'assisted',
    seed: 7,
    at: NOON,
    ...(task === 'none' ? {} : { task: { assignment: id, coach, hints } }),
    ...fresh,
  });
}

/** A whole talk as a log: picked up, said sentence by sentence, hung up. */
export function talk({
  said = [KIND, PLAIN],
  first = [],
  after = [],
  ...given
}: Talk = {}): SessionEvent[] {
  const { scenario = SCENARIO } = given;
  const stage = stageFor(scenario);
  const started = begun(given);
  let state = startSession(stage, started);
  const log: SessionEvent[] = [started];
  const commands: readonly SessionCommand[] = [
    { type: 'pick-up', rings: 2 },
    ...first,
    ...said.map((text): SessionCommand => ({ type: 'say', text })),
    { type: 'hang-up' },
    ...after,
  ];
  for (const [index, command] of commands.entries()) {
    const at = started.at + (index + 1) * 10 * SECOND;
    const done = perform(stage, state, command, at);
    if (!done.ok) continue;
    const answered = performAnswer(stage, done.value.state, at + 2 * SECOND);
    log.push(...done.value.events, ...answered.events);
    state = answered.state;
  }
  return log;
}

/** What the student's own screen would say. */
export function scoreOf(events: readonly SessionEvent[]): number {
  const [first, ...rest] = events;
  if (first?.type !== 'session.started') throw new Error('no session');
  const stage = stageFor(SCENARIO);
  const end = rest.reduce(
    (state, event) => evolve(stage, state, event),
    startSession(stage, first),
  );
  return scoreSession(SCENARIO, end).total;
}

interface SheetLike {
  readonly session?: string;
  readonly assessment?: string;
  readonly rater?: SheetRater;
  readonly name?: string;
  /** 1–5 for both criteria. */
  readonly level?: number;
  readonly handedIn?: boolean;
}

/** A sheet about a talk, both criteria rated alike. */
export function sheet(like: SheetLike = {}): AssessmentEvent[] {
  const { session = 's1', rater = 'observer', name = '小红', level = 5, handedIn = true } = like;
  const stamp = (n: number) => ({ n, at: NOON + n * SECOND });
  const rate = (n: number, criterion: string): AssessmentEvent => ({
    ...stamp(n),
    type: 'criterion.rated',
    criterion,
    level,
  });
  return [
    {
      ...stamp(0),
      type: 'assessment.started',
      schema: 1,
      assessment: like.assessment ?? `${rater}-${name}-${session}`,
      session,
      rater,
      name,
      rubric: { id: 'simple', hash: rubricHash(SCENARIO.rubric) },
      live: true,
    },
    rate(1, 'care'),
    rate(2, 'manner'),
    ...(handedIn ? [{ ...stamp(3), type: 'sheet.handed-in' } as const] : []),
  ];
}

export const session = (
  events: SessionEvent[] = talk(),
  changes: Partial<Submission['sessions'][number]> = {},
): Submission['sessions'][number] => ({
  seat: 'agent',
  rubric: rubricHash(SCENARIO.rubric),
  total: null,
  events,
  ...changes,
});

/** What 小明 hands in. */
export function submission(
  changes: Partial<Submission> = {},
  shared: SharedAssignment = assignment(),
): Submission {
  return {
    format: 'sanrenxing-submission',
    schema: 1,
    submission: 'device-1',
    version: 1,
    assignment: { id: shared.id, edition: shared.edition, hash: assignmentHash(shared) },
    student: { name: '小明', number: '01' },
    sessions: [session()],
    sheets: [],
    reflection: '',
    madeAt: NOON + 3600 * SECOND,
    app: '9.8.7',
    ...changes,
  };
}

export const scenarioFor = async ({ scenario }: { readonly scenario: string }) =>
  scenario === 'tiny' ? ok(SCENARIO) : fail('unknown-scenario' as const);

/** A submission after the teacher's device has checked it. */
export const checked = (
  changes: Partial<Submission> = {},
  shared: SharedAssignment = assignment(),
): Promise<SubmissionRecord> =>
  checkSubmission(submission(changes, shared), shared, scenarioFor, NOON + 7200 * SECOND);

export const ROSTER: readonly Student[] = [
  { id: 'ming', number: '01', name: '小明', group: '1' },
  { id: 'hong', number: '02', name: '小红', group: '1' },
  { id: 'gang', number: '03', name: '小刚', group: '1' },
];
