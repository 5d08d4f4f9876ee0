import { decideRound, foldRound } from '../../src/core/appraisal/decide-round.ts';
import type { Evidence } from '../../src/core/appraisal/evidence.ts';
import type { NewFact, RoundFact } from '../../src/core/appraisal/round-fact.ts';
import type { RoundPlan } from '../../src/core/appraisal/round-plan.ts';
import type { RoundState } from '../../src/core/appraisal/round-state.ts';

export const DAY = 86_400_000;
/** Noon of a day in September. */
export const START = Date.UTC(2025, 8, 1, 4);
export const ROUND = 'round2025a';

export const roundPlan = (changes: Partial<RoundPlan> = {}): RoundPlan => ({
  period: '2025 秋季学期',
  aim: '看清弱在哪里',
  use: '计入平时成绩',
  teacher: '王老师',
  reviewer: '李主任',
  contact: '302',
  assignments: [{ id: 'k7m2p9xq4t', title: '第三周', weight: 1 }],
  indicators: [
    {
      id: 'quality',
      name: '服务质量',
      about: '问清、说准',
      weight: 60,
      criteria: ['care'],
      measures: [],
    },
    {
      id: 'efficiency',
      name: '工作效率',
      about: '',
      weight: 40,
      criteria: [],
      measures: ['done', 'on-time'],
    },
  ],
  shares: { self: 20, peer: 30, teacher: 50 },
  pass: 60,
  dates: {
    collect: START + 7 * DAY,
    mark: START + 10 * DAY,
    object: START + 17 * DAY,
    final: START + 21 * DAY,
    check: START + 60 * DAY,
  },
  ...changes,
});

export const STUDENTS = [
  { id: 'ming', number: '01', name: '小明' },
  { id: 'hong', number: '02', name: '小红' },
];

export const evidence = (student: string, changes: Partial<Evidence> = {}): Evidence => ({
  student,
  talks: 1,
  records: { quality: 70, efficiency: 100 },
  teacher: {},
  self: { quality: 80 },
  peers: [{ name: '张伟', points: { quality: 60 } }],
  quotes: [{ indicator: 'quality', text: '这不归我管', class: 'evasion', start: 1, end: 5 }],
  ...changes,
});

export const OPENED: NewFact = {
  type: 'round.opened',
  schema: 1,
  round: ROUND,
  class: { id: 'k1', name: '物流 2301 班' },
  students: STUDENTS,
  plan: roundPlan(),
};

export const APPROVED: NewFact = { type: 'indicators.agreed', by: '教研室', words: '' };

export const CLOSED: NewFact = {
  type: 'collecting.closed',
  evidence: STUDENTS.map(({ id }) => evidence(id)),
};

export const marked = (student: string, quality = 70): NewFact => ({
  type: 'teacher.marked',
  student,
  points: { quality, efficiency: 90 },
  reasons: { quality: '问得不全' },
  comment: '继续努力',
});

export const KEY = 'A'.repeat(43);

export const GIVEN: NewFact = {
  type: 'notices.given',
  key: KEY,
  until: START + 17 * DAY,
  notices: STUDENTS.map(({ id }) => ({ student: id, token: `token-${id}` })),
};

export const replied = (student: string, about: readonly string[] = []): NewFact => ({
  type: 'reply.received',
  student,
  way: 'sealed',
  digest: `digest-${student}`,
  madeAt: START + 12 * DAY,
  objections: about.map((indicator) => ({ indicator, reason: '我问过了', wanted: '至少 80' })),
  intention: '每天练一次',
});

export const reviewed = (student: string, points = 85): NewFact => ({
  type: 'review.decided',
  student,
  indicator: 'quality',
  reviewer: '李主任',
  reason: '第三句问了时间',
  points,
});

export const agreed = (student: string): NewFact => ({
  type: 'improvement.agreed',
  student,
  goal: '前两句先共情',
  steps: '每周练三次',
  by: START + 40 * DAY,
});

export const CONCLUDED: NewFact = {
  type: 'conclusion.written',
  findings: '共情来得晚',
  training: '重练第三课',
  next: '',
};

/** Everything up to the notices; both students are marked. */
export const UP_TO_NOTICES: readonly NewFact[] = [
  OPENED,
  APPROVED,
  CLOSED,
  marked('ming'),
  marked('hong', 50),
  GIVEN,
];

/** Adds facts an hour apart; throws for one that cannot be. */
export function told(
  fresh: readonly NewFact[],
  before: readonly RoundFact[] = [],
): readonly RoundFact[] {
  return fresh.reduce<readonly RoundFact[]>((facts, one) => {
    const next = decideRound(facts, one, START + facts.length * 3_600_000);
    if (!next.ok) throw new Error(`${one.type}: ${next.error}`);
    return [...facts, next.value];
  }, before);
}

export function roundAfter(facts: readonly RoundFact[]): RoundState {
  const state = foldRound(facts);
  if (state === undefined) throw new Error('no round');
  return state;
}
