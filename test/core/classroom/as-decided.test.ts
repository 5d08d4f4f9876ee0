import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/core/appraisal/gather-evidence.ts';
import { faultsOfClass } from '../../../src/core/class-view/class-faults.ts';
import { classRows } from '../../../src/core/class-view/class-rows.ts';
import { observersOfClass } from '../../../src/core/class-view/observers.ts';
import { latestTalks, talksAbout } from '../../../src/core/class-view/student-talks.ts';
import { criteriaOfClass } from '../../../src/core/class-view/weak-criteria.ts';
import { replayAnyway, rescore } from '../../../src/core/classroom/check/rescore.ts';
import type { Decision } from '../../../src/core/classroom/decision.ts';
import { asDecided } from '../../../src/core/classroom/grade/as-decided.ts';
import { gradebook } from '../../../src/core/classroom/gradebook.ts';
import type { SubmissionRecord } from '../../../src/core/classroom/record.ts';
import type { Student } from '../../../src/core/classroom/roster.ts';
import { handedGroups } from '../../../src/core/lesson/board.ts';
import { stageFor } from '../../../src/core/session/play-stage.ts';
import { INDICATOR_SETS } from '../../../src/core/appraisal/indicator-sets.ts';
import { roundPlan } from '../../support/appraisal-round.ts';
import {
  assignment,
  checked,
  KIND,
  NOON,
  ROSTER,
  RUDE,
  SCENARIO,
  session,
  sheet,
  talk,
} from '../../support/class-fixture.ts';

const SHARED = assignment();
const said = [KIND, RUDE];

/** The talk of a student who objects to everything the machine found in it. */
async function objectedTalk() {
  const { sessions } = await checked({ sessions: [session(talk({ said }))] });
  const after = (sessions[0]?.faults ?? []).map(({ n: about, code, start }) => ({
    type: 'object' as const,
    about,
    code,
    start,
    reason: '语气不是这样',
  }));
  return talk({ said, after });
}

/** The teacher decides all of a student's objections alike, one after the other. */
async function judgedAlike(verdict: 'accepted' | 'rejected', earlier: readonly Decision[] = []) {
  const events = await objectedTalk();
  const state = replayAnyway(stageFor(SCENARIO), events, 'ours');
  if (state === undefined) throw new Error('not replayable');
  const verdicts = new Map<number, 'accepted' | 'rejected'>();
  return state.objections.reduce<readonly Decision[]>((all, { n: objection }) => {
    verdicts.set(objection, verdict);
    const stamp = { n: all.length, at: NOON, type: 'objection.judged' as const, session: 's1' };
    const found = rescore(SCENARIO, state, verdicts);
    return [...all, { ...stamp, objection, verdict, comment: '', ...found }];
  }, earlier);
}

const handedIn = async () => [
  await checked({ sessions: [session(await objectedTalk())], sheets: [sheet({ level: 5 })] }),
];

const PLAN = roundPlan({
  indicators: INDICATOR_SETS.satisfaction.map(({ criteria, measures, ...one }) => ({
    ...one,
    name: one.id,
    about: '',
    criteria: one.id === 'satisfaction' ? ['manner', 'wording'] : [...criteria],
    measures: [...measures],
  })),
});

/** Everything a teacher looks at that says how the talk was. */
function everywhere(
  records: readonly SubmissionRecord[],
  decisions: readonly Decision[],
  students: readonly Student[] = ROSTER,
) {
  const input = { students, assignment: SHARED, records, decisions };
  const rows = classRows(input);
  const talks = latestTalks(talksAbout(rows, 'tiny'));
  const whole = { schema: 1 as const, shared: SHARED, class: 'k1', madeAt: NOON, counts: 1 };
  const sheets = records.flatMap((record) => record.sheets);
  const graded = [{ assignment: whole, book: gradebook(input), sheets }];
  const manner = criteriaOfClass(talks).find(({ id }) => id === 'manner');
  const { quotes, records: proposed } = gatherEvidence('ming', graded, PLAN);
  const [attempt] = rows.flatMap(({ tasks }) => tasks).flatMap(({ attempts }) => attempts);
  return {
    'class talk: sentences': faultsOfClass(talks).flatMap((fault) =>
      fault.sentences.map(({ text }) => text),
    ),
    'class talk: share of points': manner?.share,
    'class talk: what cost points': manner?.checks.map(({ id }) => id),
    'board of groups': handedGroups(rows, { students: [...students] }, SHARED)[0]?.weakest?.share,
    'observers agree with the machine': observersOfClass(asDecided(records, decisions), 'tiny').same
      .value,
    'gradebook: level': attempt?.levels.machine['manner'],
    'gradebook: total': [attempt?.session.beforeObjections, attempt?.total],
    'appraisal: sentences': quotes.map(({ text }) => text),
    'appraisal: proposed mark': proposed['satisfaction'],
  };
}

/** Half the points for manners are gone, and a sentence stands there as a fault. */
const COUNTS = {
  'class talk: what cost points': ['polite'],
  'observers agree with the machine': 0.5,
};
const GONE = {
  'class talk: sentences': [],
  'class talk: share of points': 1,
  'class talk: what cost points': [],
  'board of groups': 1,
  'observers agree with the machine': 1,
  'gradebook: level': 5,
  'appraisal: sentences': [],
  'appraisal: proposed mark': 100,
};

describe('a finding a student objects to', () => {
  it('counts as long as nobody has decided, and when the objection is rejected', async () => {
    const records = await handedIn();
    const open = everywhere(records, []);
    expect(open).toMatchObject(COUNTS);
    expect(open['class talk: sentences']).toContain(RUDE);
    expect(open['appraisal: sentences']).toContain(RUDE);
    expect(everywhere(records, await judgedAlike('rejected'))).toEqual(open);
  });

  it('is nowhere any more once the teacher has accepted the objection, and all figures follow', async () => {
    const records = await handedIn();
    const before = everywhere(records, [])['gradebook: total'][1];
    const after = everywhere(records, await judgedAlike('accepted'));
    expect(after).toMatchObject(GONE);
    expect(after['gradebook: total']).toEqual([before, 100]);
  });

  it('is back when the teacher thinks again', async () => {
    const records = await handedIn();
    const decisions = await judgedAlike('rejected', await judgedAlike('accepted'));
    expect(everywhere(records, decisions)).toEqual(everywhere(records, []));
  });

  it('is decided once for somebody who stands in no roster', async () => {
    const records = await handedIn();
    const [before] = everywhere(records, [], [])['gradebook: total'];
    const after = everywhere(records, await judgedAlike('accepted'), []);
    expect(after['class talk: sentences']).toEqual([]);
    expect(after['gradebook: total']).toEqual([before, 100]);
  });

  it('is gone from the sentences and the total by a decision from before figures were kept', async () => {
    const decisions = (await judgedAlike('accepted')).map((one) => {
      if (one.type !== 'objection.judged') return one;
      const { figures: _none, ...older } = one;
      return older;
    });
    const after = everywhere(await handedIn(), decisions);
    expect(after).toMatchObject({ 'class talk: sentences': [], 'appraisal: sentences': [] });
    expect(after['gradebook: total'][1]).toBe(100);
  });
});
